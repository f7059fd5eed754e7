import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { spanOf, spanOfText } from '../../../syntax/jsonc/tree';
import { testsReference } from '../references';

/** A key that means nothing where it stands. */
export const unknownKey = defineRule({
  meta: {
    id: 'rewrite-tests/unknown-key',
    severity: 'error',
    category: 'ineffective',
    summary: 'A key that means nothing where it stands in a file of rewrite tests.',
    messages: {
      unknown:
        'There is no key "{key}" here, so the test would not test what it says, and is not run. Known here: {known}.',
      near: 'There is no key "{key}" here, so the test would not test what it says, and is not run. Did you mean "{near}"?',
      rename: 'Change to "{near}"',
    },
    suggests: true,
    references: [testsReference],
  },
  check({ faults }: RewriteTestsFile, report) {
    for (const fault of faults) {
      if (fault.code !== 'unknown-key') continue;
      const { entry, name: key, known } = fault;
      const near = nearMiss(key, known);
      if (!near) report('unknown', { at: spanOf(entry), data: { key, known: known.join(', ') } });
      else {
        const edits = [{ span: spanOfText(entry), newText: near }];
        report('near', { at: spanOf(entry), data: { key, near }, suggest: [{ title: 'rename', edits }] });
      }
    }
  },
});
