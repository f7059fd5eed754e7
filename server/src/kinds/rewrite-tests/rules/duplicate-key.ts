import { defineRule } from '../../../core/rule';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { spanOf } from '../../../syntax/jsonc/tree';
import { testsReference } from '../references';

const messages = {
  duplicate:
    '"{key}" stands here a second time. Which of the two is meant is not clear, so the test is not run. Remove one.',
  first: 'The first "{key}" is here.',
} as const;

/** A key that is given twice. */
export const duplicateKey = defineRule({
  meta: {
    id: 'rewrite-tests/duplicate-key',
    severity: 'error',
    category: 'consistency',
    summary: 'A key of a rewrite test that is given twice.',
    messages,
    references: [testsReference],
  },
  check({ faults }: RewriteTestsFile, report) {
    for (const fault of faults) {
      if (fault.code !== 'duplicate-key') continue;
      const related = [{ span: spanOf(fault.first), message: messages.first.replace('{key}', fault.name) }];
      report('duplicate', { at: spanOf(fault.entry), data: { key: fault.name }, related });
    }
  },
});
