import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { entriesOf, spanOf, spanOfText } from '../../../syntax/jsonc/tree';
import { configKeys } from '../data/keys';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

/** A key that the configuration does not have. */
export const unknownKey = defineRule({
  meta: {
    id: 'deployment/unknown-key',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A key that the configuration does not have, so that nothing is checked because of it.',
    messages: {
      unknown: 'There is no key "{key}", so this states nothing. Known keys: {known}.',
      near: 'There is no key "{key}", so this states nothing. Did you mean "{near}"?',
      rename: 'Change to "{near}"',
    },
    fix: true,
    references: [configurationReference],
  },
  check(model: DeploymentModel, report) {
    const known = configKeys.map(({ name }) => name);
    const present = new Set(entriesOf(model.root).map(({ name }) => name));
    for (const { name, key } of entriesOf(model.root)) {
      if (known.includes(name) || name === '$schema') continue;
      const near = nearMiss(name, known);
      if (!near) {
        report('unknown', { at: spanOf(key), data: { key: name, known: known.join(', ') } });
        continue;
      }
      const fix = present.has(near)
        ? undefined
        : { title: 'rename' as const, edits: [{ span: spanOfText(key), newText: near }] };
      report('near', { at: spanOf(key), data: { key: name, near }, fix });
    }
  },
});
