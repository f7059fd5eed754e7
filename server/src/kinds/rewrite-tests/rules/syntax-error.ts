import { defineRule } from '../../../core/rule';
import { syntaxFaults } from '../../../domain/jsonc/syntax-faults';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { spanOf } from '../../../syntax/jsonc/tree';
import { testsReference } from '../references';

/** Text that is not JSON with comments. */
export const syntaxError = defineRule({
  meta: {
    id: 'rewrite-tests/syntax-error',
    severity: 'error',
    category: 'ineffective',
    summary: 'The file of rewrite tests is not JSON with comments.',
    messages: {
      syntax: '{fault} Until this is mended, the tests of this file are not run.',
      notAnObject:
        'A file of rewrite tests is one object, keys and values between braces. This is something else, so there are no tests.',
    },
    references: [testsReference],
  },
  check(model: RewriteTestsFile, report) {
    for (const { at, fault } of syntaxFaults(model)) report('syntax', { at, data: { fault } });
    const { root } = model;
    if (root && root.type !== 'object') report('notAnObject', { at: spanOf(root) });
  },
});
