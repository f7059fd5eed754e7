import { findNodeAtLocation, getLocation } from 'jsonc-parser';
import type { Config } from '../../core/config';
import type { Completion } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';
import type { Span } from '../../core/span';
import type { TestKey } from '../../domain/rewrite/tests/data/keys';
import type { RewriteTestsFile } from '../../domain/rewrite/tests/parse';
import { entriesOf } from '../../syntax/jsonc/tree';
import { keyAt, keysAt, keyText } from './keys';
import { rulesBeside } from './rules-beside';

/** Keys and values that may stand at `offset`. */
export function completions(
  { text, root }: RewriteTestsFile,
  offset: number,
  _config: Config,
  others?: OtherFiles,
): Completion[] {
  const { path, previousNode: node, isAtPropertyKey } = getLocation(text, offset);
  const replace: Span =
    node && node.offset <= offset && offset <= node.offset + node.length
      ? { start: node.offset, end: node.offset + node.length }
      : wordAt(text, offset);
  if (keyAt(path.slice(0, -1))?.type === 'names') return ruleNames(others, replace);
  if (!isAtPropertyKey) return valuesOf(keyAt(path)).map(label => ({ label, kind: 'value', replace, insert: label }));
  const parent = path.slice(0, -1);
  const present = new Set(entriesOf(root && findNodeAtLocation(root, [...parent])).map(({ name }) => name));
  const hasValue = /^\s*:/.test(text.slice(replace.end, replace.end + 20));
  const isOpen = (name: string): boolean => name === path.at(-1) || !present.has(name);
  const names = keyAt(parent)?.usual ?? [];
  const named = names.filter(isOpen).map(name => ({
    label: name,
    kind: 'property' as const,
    replace,
    insert: hasValue ? `"${name}"` : `"${name}": ""`,
  }));
  const keys = keysAt(parent)
    .filter(({ name }) => isOpen(name))
    .map(key => ({
      label: key.name,
      kind: 'property' as const,
      replace,
      insert: hasValue ? `"${key.name}"` : `"${key.name}": ${key.example}`,
      documentation: () => keyText(key),
    }));
  return [...keys, ...named];
}

/** The rules of the configuration beside the file. */
function ruleNames(others: OtherFiles | undefined, replace: Span): Completion[] {
  return (others ? rulesBeside(others) : []).map(name => {
    const label = JSON.stringify(name);
    return { label, kind: 'reference', replace, insert: label };
  });
}

/** The values that a key is offered, as JSON. */
function valuesOf(key: TestKey | undefined): string[] {
  if (key?.type === 'flag') return ['true', 'false'];
  return key?.type === 'method' ? (key.usual ?? []).map(value => `"${value}"`) : [];
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w$]/.test(text[start - 1]!)) start--;
  return { start, end: offset };
}
