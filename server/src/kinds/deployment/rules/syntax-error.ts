import { defineRule } from '../../../core/rule';
import { syntaxFaults } from '../../../domain/jsonc/syntax-faults';
import { spanOf } from '../../../syntax/jsonc/tree';
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
    for (const { at, fault } of syntaxFaults(model)) report('syntax', { at, data: { fault } });
    const { root } = model;
    if (root && root.type !== 'object') report('notAnObject', { at: spanOf(root) });
  },
});
