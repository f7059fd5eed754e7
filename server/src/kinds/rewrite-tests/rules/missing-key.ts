import { defineRule } from '../../../core/rule';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { testsReference } from '../references';

/** A key without which there is nothing to run or nothing to compare. */
export const missingKey = defineRule({
  meta: {
    id: 'rewrite-tests/missing-key',
    severity: 'error',
    category: 'ineffective',
    summary: 'A rewrite test without the request or without anything that it expects.',
    messages: {
      missing: '"{key}" is missing here, so there is nothing to run. Write it, for example "{key}": {example}.',
      nothing:
        'This test expects nothing, so it could never fail, and is not run. Name what must come out, for example "status": 301.',
    },
    references: [testsReference],
  },
  check({ faults }: RewriteTestsFile, report) {
    for (const fault of faults) {
      if (fault.code === 'missing-key') {
        const { offset: start } = fault.at;
        report('missing', { at: { start, end: start + 1 }, data: { key: fault.name, example: fault.example } });
      } else if (fault.code === 'expects-nothing') {
        const { offset: start, length } = fault.at;
        report('nothing', { at: { start, end: start + length } });
      }
    }
  },
});
