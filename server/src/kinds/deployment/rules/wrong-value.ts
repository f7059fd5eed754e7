import type { Node } from 'jsonc-parser';
import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { entriesOf, spanOf } from '../../../syntax/jsonc/tree';
import { isValid, itemProblem } from '../config';
import { type ConfigKey, keysAt, severities } from '../data/keys';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

const messages = {
  value: '"{key}" is {allowed}; this is neither, so the key counts as not set.',
  near: '"{key}" is {allowed}; this is neither, so the key counts as not set. Did you mean {near}?',
  text: '"{key}" is {expected}; this is something else, so the key counts as not set.',
  group:
    '"{key}" holds keys of its own between braces ({known}); this is something else, so the key counts as not set.',
  item: 'This item cannot be used, so "{key}" counts as not set. {problem}',
  object:
    '"{key}" holds rule ids and severities between braces, such as "jdbc/host-is-ip-address": "off"; this is something else, so no rule is changed.',
  severity: 'A rule can be {allowed}; this is none of them, so the rule keeps its own severity.',
  nearSeverity:
    'A rule can be {allowed}; this is none of them, so the rule keeps its own severity. Did you mean {near}?',
  replace: 'Change to {near}',
} as const;

/** A key with a value that it cannot have. */
export const wrongValue = defineRule({
  meta: {
    id: 'deployment/wrong-value',
    severity: 'error',
    category: 'ineffective',
    summary: 'A key of the configuration with a value that it cannot have.',
    messages,
    fix: true,
    references: [configurationReference],
  },
  check({ root }: DeploymentModel, report) {
    checkValues(root, [], report);
  },
});

function checkValues(object: Node | undefined, path: readonly string[], report: Report<typeof messages>): void {
  for (const { name, value } of entriesOf(object)) {
    const key = keysAt(path)?.find(known => known.name === name);
    if (!key || !value) continue;
    if (key.type === 'rules') checkRules(name, value, report);
    else if (!isValid(name, value, path)) reportValue(key, value, report);
    else if (key.type === 'group') checkValues(value, [...path, name], report);
  }
}

function reportValue(key: ConfigKey, value: Node, report: Report<typeof messages>): void {
  if (key.type === 'text') {
    const data = { key: key.name, expected: key.expected! };
    return report('text', { at: spanOf(value), data });
  }
  if (key.type === 'group') return report('group', { at: spanOf(value), data: { key: key.name, known: namesOf(key) } });
  if (key.type === 'domains' || key.type === 'ports') return reportList(key, value, report);
  const choices = key.type === 'boolean' ? ['true', 'false'] : Object.keys(key.values!).map(quoted);
  const data = { key: key.name, allowed: choices.join(' or ') };
  const near = nearChoice(value, choices);
  if (!near) report('value', { at: spanOf(value), data });
  else report('near', { at: spanOf(value), data: { ...data, near }, fix: replacement(value, near) });
}

/** Each item that is wrong; the value where it is no list. */
function reportList(key: ConfigKey, value: Node, report: Report<typeof messages>): void {
  const data = { key: key.name, expected: key.expected! };
  if (value.type !== 'array') return report('text', { at: spanOf(value), data });
  for (const item of value.children ?? []) {
    const problem = itemProblem(key, item);
    if (problem) report('item', { at: spanOf(item), data: { key: key.name, problem } });
  }
}

function namesOf({ keys = [] }: ConfigKey): string {
  return keys.map(({ name }) => name).join(', ');
}

function checkRules(name: string, rules: Node, report: Report<typeof messages>): void {
  if (rules.type !== 'object') return report('object', { at: spanOf(rules), data: { key: name } });
  const choices = Object.keys(severities).map(quoted);
  for (const { value } of entriesOf(rules)) {
    if (!value || (typeof value.value === 'string' && Object.hasOwn(severities, value.value))) continue;
    const data = { allowed: choices.join(', ') };
    const near = nearChoice(value, choices);
    if (!near) report('severity', { at: spanOf(value), data });
    else report('nearSeverity', { at: spanOf(value), data: { ...data, near }, fix: replacement(value, near) });
  }
}

/** The choice that was likely meant; quotes do not count, so that "true" is near true. */
function nearChoice(value: Node, choices: readonly string[]): string | undefined {
  if (value.type !== 'string' && value.type !== 'boolean') return undefined;
  const near = nearMiss(String(value.value), choices.map(unquoted));
  return near && choices.find(choice => unquoted(choice) === near);
}

function replacement(value: Node, near: string) {
  return { title: 'replace' as const, edits: [{ span: spanOf(value), newText: near }] };
}

function quoted(text: string): string {
  return `"${text}"`;
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '');
}
