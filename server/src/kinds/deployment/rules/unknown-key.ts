import type { Node } from 'jsonc-parser';
import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { entriesOf, spanOf, spanOfText } from '../../../syntax/jsonc/tree';
import { type ConfigKey, configKeys } from '../data/keys';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

const messages = {
  unknown: 'There is no key "{key}", so this states nothing. Known keys: {known}.',
  near: 'There is no key "{key}", so this states nothing. Did you mean "{near}"?',
  rename: 'Change to "{near}"',
} as const;

/** A key that the configuration does not have. */
export const unknownKey = defineRule({
  meta: {
    id: 'deployment/unknown-key',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A key that the configuration does not have, so that nothing is checked because of it.',
    messages,
    fix: true,
    references: [configurationReference],
  },
  check({ root }: DeploymentModel, report) {
    checkKeys(root, configKeys, report);
  },
});

function checkKeys(object: Node | undefined, keys: readonly ConfigKey[], report: Report<typeof messages>): void {
  const known = keys.map(({ name }) => name);
  const present = new Set(entriesOf(object).map(({ name }) => name));
  for (const { name, key, value } of entriesOf(object)) {
    const inner = keys.find(each => each.name === name)?.keys;
    if (inner) checkKeys(value, inner, report);
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
}
