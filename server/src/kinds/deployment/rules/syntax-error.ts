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
    for (const [index, error] of model.errors.entries()) {
      if (followsFrom(error, model.errors[index - 1], model.text)) continue;
      report('syntax', { at: spanOf(error, model.text), data: { fault: faultOf(error) } });
    }
    const { root } = model;
    if (root && root.type !== 'object')
      report('notAnObject', { at: { start: root.offset, end: root.offset + root.length } });
  },
});

/** Whether an error only says again what the one before it said: the same place, or nothing but blanks in between. */
function followsFrom({ offset }: ParseError, before: ParseError | undefined, text: string): boolean {
  return before !== undefined && text.slice(before.offset + before.length, offset).trim() === '';
}

function faultOf(error: ParseError): string {
  return syntaxErrors[printParseErrorCode(error.error)] ?? 'This is not JSON.';
}

function spanOf({ offset, length }: ParseError, text: string): { start: number; end: number } {
  const start = Math.min(offset, text.length);
  return { start, end: Math.min(start + length, text.length) };
}
