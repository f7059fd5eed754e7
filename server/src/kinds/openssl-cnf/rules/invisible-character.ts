import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import type { OpensslCnf } from '../model';

/** Characters in what the request is made of that cannot be seen or look like plain ones. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'openssl-cnf',
  summary: 'A character in a value of the request that cannot be seen or looks like a plain one.',
  category: 'ineffective',
  consequences: {
    option: 'OpenSSL takes it for part of the value, which it then does not know.',
    name: 'OpenSSL writes it into the name of the certificate.',
    extension: 'OpenSSL takes it for part of the value, which it refuses or writes into the request.',
  },
  references: [configManual],
  inFile: ({ file, request, ...model }: OpensslCnf) => {
    const options = [...(file.sections.get('req')?.entries.values() ?? [])].filter(
      ({ name }) => !secretNames.test(name),
    );
    const names = request.fields.map(({ entry }) => entry);
    const extensions = extensionEntries({ file, request, ...model });
    const sections = extensions.flatMap(({ value: { text } }) => {
      const at = text.lastIndexOf('@');
      const section = at < 0 ? undefined : file.sections.get(text.slice(at + 1));
      return section ? entriesWithOdd(section) : [];
    });
    const all = (is: 'name' | 'extension', entries: readonly ConfEntry[]) =>
      entries.map(({ value }) => ({ is, value }));
    return [
      // No option has a blank in its value.
      ...options.map(({ value }) => ({ is: 'option' as const, value, tight: { start: 0, end: value.text.length } })),
      ...all('name', names),
      ...all('extension', [...new Set([...extensions, ...sections])]),
    ];
  },
});

const oddEntries = new WeakMap<ConfSection, readonly ConfEntry[]>();

/** The entries of a section whose values hold more than the characters of every keyboard. */
function entriesWithOdd(section: ConfSection): readonly ConfEntry[] {
  let found = oddEntries.get(section);
  if (!found) {
    found = [...section.entries.values()].filter(({ value }) => /[^\x20-\x7e]/.test(value.text));
    oddEntries.set(section, found);
  }
  return found;
}
