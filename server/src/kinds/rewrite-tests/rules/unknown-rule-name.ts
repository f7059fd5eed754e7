import { nearMiss } from '../../../core/near-miss';
import { isDefined } from '../../../core/other-files';
import { defineRule } from '../../../core/rule';
import { ruleNameSpace } from '../../../domain/rewrite/data/rule-names';
import type { RewriteTestsFile } from '../../../domain/rewrite/tests/parse';
import { facts } from '../facts';
import { testsReference } from '../references';
import { rulesBeside } from '../rules-beside';

/** The name of a rule that there is not. */
export const unknownRuleName = defineRule({
  meta: {
    id: 'rewrite-tests/unknown-rule-name',
    severity: 'warning',
    category: 'consistency',
    summary: 'A rewrite test that names a rule which is not in the configuration beside it.',
    messages: {
      unknown:
        'No rule is called "{name}" in the configuration beside this file, so the test fails. Write the name as it stands there.',
      near: 'No rule is called "{name}" in the configuration beside this file, so the test fails. Did you mean "{near}"?',
      change: 'Change to "{near}"',
    },
    suggests: true,
    references: [testsReference],
  },
  readsFacts: [ruleNameSpace],
  check(model: RewriteTestsFile, report, { others }) {
    if (!others || others.of(ruleNameSpace, 'beside').every(({ kind }) => kind === 'rewrite-tests')) return;
    for (const { name, text, span, space, encode } of facts(model)) {
      if (isDefined(others, { space, name }, ({ lies }) => lies === 'beside') !== false) continue;
      const near = nearMiss(text, rulesBeside(others));
      if (!near) report('unknown', { at: span, data: { name: text } });
      else {
        const edits = [{ span, newText: encode(near) }];
        report('near', { at: span, data: { name: text, near }, suggest: [{ title: 'change', edits }] });
      }
    }
  },
});
