import { getLocation } from 'jsonc-parser';
import type { Completion } from '../../core/kind';
import type { KnownRules } from '../../core/known-rules';
import type { Span } from '../../core/span';
import { entriesOf } from '../../syntax/jsonc/tree';
import { type ConfigKey, keysAt, severities } from './data/keys';
import type { DeploymentModel } from './model';

/** Keys, rule ids and values that may stand at `offset`. */
export function completions(model: DeploymentModel, offset: number, rules: KnownRules): Completion[] {
  const location = getLocation(model.text, offset);
  const [first, second] = location.path;
  const node = location.previousNode;
  const replace: Span =
    node && node.offset <= offset && offset <= node.offset + node.length
      ? { start: node.offset, end: node.offset + node.length }
      : wordAt(model.text, offset);
  if (location.isAtPropertyKey) {
    const parent = location.path.slice(0, -1);
    const names = first === 'rules' && parent.length === 1 ? ruleNames(rules) : keyNames(keysAt(parent) ?? []);
    return names
      .filter(({ name }) => !isPresent(model, location.path, name))
      .map(entry => keyCompletion(entry, replace, model.text));
  }
  if (first === 'rules' && second !== undefined) return valueCompletions(severities, replace);
  const key = keysAt(location.path.slice(0, -1))?.find(({ name }) => name === location.path.at(-1));
  if (key?.type === 'enum') return valueCompletions(key.values!, replace);
  return key?.type === 'boolean'
    ? ['true', 'false'].map(label => ({ label, kind: 'value', replace, insert: label }))
    : [];
}

const emptyValues: Readonly<Record<ConfigKey['type'], string>> = {
  enum: '""',
  text: '""',
  boolean: 'true',
  domains: '[""]',
  ports: '[8445]',
  group: '{ }',
  rules: '{ }',
};

interface Named {
  readonly name: string;
  readonly detail?: string;
  readonly documentation: string;
  readonly value: string;
}

function keyNames(keys: readonly ConfigKey[]): Named[] {
  return keys.map(({ name, description, example, type }) => ({
    name,
    documentation: `${description}\n\nExample: \`"${name}": ${example}\``,
    value: emptyValues[type],
  }));
}

function ruleNames(rules: KnownRules): Named[] {
  return [...rules.all().values()].map(meta => ({
    name: meta.id,
    detail: meta.severity,
    documentation: meta.summary,
    value: '"off"',
  }));
}

function isPresent(model: DeploymentModel, path: readonly (string | number)[], name: string): boolean {
  let parent = model.root;
  for (const key of path.slice(0, -1)) parent = entriesOf(parent).find(entry => entry.name === key)?.value;
  return name !== path[path.length - 1] && entriesOf(parent).some(entry => entry.name === name);
}

function keyCompletion({ name, detail, documentation, value }: Named, replace: Span, text: string): Completion {
  const hasValue = /^\s*:/.test(text.slice(replace.end, replace.end + 20));
  return {
    label: name,
    kind: 'property',
    detail,
    replace,
    insert: hasValue ? `"${name}"` : `"${name}": ${value}`,
    documentation: () => documentation,
  };
}

function valueCompletions(values: Readonly<Record<string, string>>, replace: Span): Completion[] {
  return Object.entries(values).map(([label, meaning]) => ({
    label: `"${label}"`,
    kind: 'value',
    replace,
    insert: `"${label}"`,
    documentation: () => meaning,
  }));
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w/$-]/.test(text[start - 1]!)) start--;
  return { start, end: offset };
}
