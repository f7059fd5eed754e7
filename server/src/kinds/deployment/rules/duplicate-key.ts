import type { Node } from 'jsonc-parser';
import { defineRule, type Report } from '../../../core/rule';
import { entriesOf, spanOf } from '../../../syntax/jsonc/tree';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

const messages = {
  duplicate: '"{key}" stands here a second time. The last one counts, the others are passed over.',
  first: 'The first "{key}" is here.',
} as const;

/** A key that is given twice. */
export const duplicateKey = defineRule({
  meta: {
    id: 'deployment/duplicate-key',
    severity: 'warning',
    category: 'consistency',
    summary: 'A key of the configuration that is given twice; the last one counts.',
    messages,
    references: [configurationReference],
  },
  check(model: DeploymentModel, report) {
    checkObject(model.root, report);
    for (const { value } of entriesOf(model.root)) if (value?.type === 'object') checkObject(value, report);
  },
});

function checkObject(object: Node | undefined, report: Report<typeof messages>): void {
  const first = new Map<string, Node>();
  for (const { name, key } of entriesOf(object)) {
    const before = first.get(name);
    if (!before) first.set(name, key);
    else
      report('duplicate', {
        at: spanOf(key),
        data: { key: name },
        related: [{ span: spanOf(before), message: messages.first.replace('{key}', name) }],
      });
  }
}
