import { type TestKey, testFileKeys } from '../../domain/rewrite/tests/data/keys';

/** The keys that may stand in the object at a path of the file. */
export function keysAt(path: readonly (string | number)[]): readonly TestKey[] {
  let keys = testFileKeys;
  for (const part of path) {
    if (typeof part === 'number') continue;
    keys = keys.find(({ name }) => name === part)?.keys ?? [];
  }
  return keys;
}

/** The key whose value stands at a path. */
export function keyAt(path: readonly (string | number)[]): TestKey | undefined {
  const name = path.at(-1);
  return keysAt(path.slice(0, -1)).find(key => key.name === name);
}

/** What a key means, in Markdown. */
export function keyText({ description, example, name }: TestKey): string {
  return `${description}\n\nExample: \`"${name}": ${example}\``;
}
