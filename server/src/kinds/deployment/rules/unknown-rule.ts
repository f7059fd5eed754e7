import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { entriesOf, spanOf, spanOfText } from '../../../syntax/jsonc/tree';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

/** A severity for a rule that does not exist. */
export const unknownRule = defineRule({
  meta: {
    id: 'deployment/unknown-rule',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A severity for a rule that does not exist.',
    messages: {
      unknown: 'There is no rule "{rule}", so this changes nothing. `ccconfig rules` lists them.',
      near: 'There is no rule "{rule}", so this changes nothing. Did you mean "{near}"?',
      rename: 'Change to "{near}"',
    },
    fix: true,
    references: [configurationReference],
  },
  check(model: DeploymentModel, report) {
    const rules = entriesOf(model.root).filter(({ name }) => name === 'rules');
    for (const { name, key } of rules.flatMap(({ value }) => entriesOf(value))) {
      if (model.knownRules.has(name)) continue;
      const near = nearMiss(name, model.knownRules.all().keys());
      if (!near) report('unknown', { at: spanOf(key), data: { rule: name } });
      else
        report('near', {
          at: spanOf(key),
          data: { rule: name, near },
          fix: { title: 'rename', edits: [{ span: spanOfText(key), newText: near }] },
        });
    }
  },
});
