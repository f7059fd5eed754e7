import { defineRule } from '../../../core/rule';
import { valueWords } from '../../../domain/rewrite/tests/data/keys';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { spanOf } from '../../../syntax/jsonc/tree';
import { testsReference } from '../references';

/** A value that its key cannot have. */
export const wrongValue = defineRule({
  meta: {
    id: 'rewrite-tests/wrong-value',
    severity: 'error',
    category: 'ineffective',
    summary: 'A key of a rewrite test with a value that it cannot have.',
    messages: {
      value: '"{key}" is {allowed}; this is something else, so the test is not run.',
    },
    references: [testsReference],
  },
  check({ faults }: RewriteTestsFile, report) {
    for (const fault of faults)
      if (fault.code === 'wrong-value')
        report('value', { at: spanOf(fault.at), data: { key: fault.name, allowed: valueWords[fault.type] } });
  },
});
