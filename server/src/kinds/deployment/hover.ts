import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { Hover } from '../../core/kind';
import type { KnownRules } from '../../core/known-rules';
import type { RuleMeta } from '../../core/rule';
import { spanOf } from '../../syntax/jsonc/tree';
import { keysAt, severities } from './data/keys';
import type { DeploymentModel } from './model';

/** What the key or value at `offset` means. */
export function hover(model: DeploymentModel, offset: number, rules: KnownRules): Hover | undefined {
  const node = model.root && findNodeAtOffset(model.root, offset);
  if (!node || node.type === 'object' || node.type === 'property') return undefined;
  const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node;
  const path = getNodePath(isKey ? (node.parent!.children![1] ?? node) : node);
  const [first, second] = path;
  const markdown =
    first === 'rules' && second !== undefined
      ? ruleText(rules.get(String(second)), isKey ? undefined : node.value)
      : keyText(path, isKey, node.value);
  return markdown ? { span: spanOf(node), markdown } : undefined;
}

function keyText(path: readonly (string | number)[], isKey: boolean, value: unknown): string | undefined {
  // An item of a list says what its list is.
  const to = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const key = keysAt(to.slice(0, -1))?.find(known => known.name === to.at(-1));
  if (!key) return undefined;
  const meaning = isKey ? undefined : key.values?.[String(value)];
  return meaning ?? `**${key.name}**: ${key.description}\n\nExample: \`"${key.name}": ${key.example}\``;
}

function ruleText(meta: RuleMeta | undefined, value: unknown): string | undefined {
  if (value !== undefined && severities[String(value)]) return severities[String(value)];
  return meta && `**${meta.id}** (${meta.severity} unless set otherwise): ${meta.summary}`;
}
