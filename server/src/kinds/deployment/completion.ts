import { getLocation } from 'jsonc-parser';
import type { Completion } from '../../core/kind';
import type { KnownRules } from '../../core/known-rules';
import type { Span } from '../../core/span';
import { entriesOf } from '../../syntax/jsonc/tree';
import { configKeys, severities } from './data/keys';
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
    const names =
      location.path.length <= 1 ? keyNames() : first === 'rules' && location.path.length === 2 ? ruleNames(rules) : [];
    return names
      .filter(({ name }) => !isPresent(model, location.path, name))
      .map(entry => keyCompletion(entry, replace, model.text));
  }
  if (first === 'rules' && second !== undefined) return valueCompletions(severities, replace);
  const key = configKeys.find(({ name }) => name === first);
  if (key?.type === 'enum') return valueCompletions(key.values!, replace);
  return key?.type === 'boolean'
    ? ['true', 'false'].map(label => ({ label, kind: 'value', replace, insert: label }))
    : [];
}

interface Named {
  readonly name: string;
  readonly detail?: string;
  readonly documentation: string;
  readonly value: string;
}

function keyNames(): Named[] {
  return configKeys.map(({ name, description, example, type }) => ({
    name,
    documentation: `${description}\n\nExample: \`"${name}": ${example}\``,
    value: type === 'rules' ? '{ }' : type === 'boolean' ? 'true' : '""',
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
  const parent = path.length <= 1 ? model.root : entriesOf(model.root).find(entry => entry.name === path[0])?.value;
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
