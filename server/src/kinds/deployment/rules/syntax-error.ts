import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { defineRule } from '../../../core/rule';
import { syntaxErrors } from '../data/syntax-errors';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

/** Text that is not JSON with comments. */
export const syntaxError = defineRule({
  meta: {
    id: 'deployment/syntax-error',
    severity: 'error',
    category: 'startup',
    summary: 'The configuration file is not JSON with comments.',
    messages: {
      syntax: '{fault} Until this is mended, what follows in this file may not count.',
      notAnObject:
        'The configuration is one object, keys and values between braces. This is something else, so nothing in this file counts.',
    },
    references: [configurationReference],
  },
  check(model: DeploymentModel, report) {
    const shown = new Set<number>();
    for (const error of model.errors) {
      if (shown.has(error.offset)) continue;
      shown.add(error.offset);
      report('syntax', { at: spanOf(error, model.text), data: { fault: faultOf(error) } });
    }
    const { root } = model;
    if (root && root.type !== 'object')
      report('notAnObject', { at: { start: root.offset, end: root.offset + root.length } });
  },
});

function faultOf(error: ParseError): string {
  return syntaxErrors[printParseErrorCode(error.error)] ?? 'This is not JSON.';
}

function spanOf({ offset, length }: ParseError, text: string): { start: number; end: number } {
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + length, text.length) };
}
