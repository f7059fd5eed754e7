import type { Fact } from '../../core/kind';
import { ruleNameSpace } from '../../domain/rewrite/data/rule-names';
import type { RewriteTestsFile } from '../../domain/rewrite/tests/parse';

/** The names of rules that tests expect to run, or not to. */
export function facts({ tests, text }: RewriteTestsFile): Fact[] {
  return tests.flatMap(({ expect }) =>
    [...expect.ran, ...expect.notRan].flatMap(({ value, span }): Fact[] =>
      text[span.start] === '"' && value !== ''
        ? [
            {
              role: 'refers',
              space: ruleNameSpace,
              name: value.toLowerCase(),
              text: value,
              span: { start: span.start + 1, end: span.end - 1 },
              alongFolders: true,
              encode: name => JSON.stringify(name).slice(1, -1),
            },
          ]
        : [],
    ),
  );
}
