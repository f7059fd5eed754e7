import { contains } from '../../../core/span';
import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
import { requestOptions } from '../data/options';
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
  inFile: (model: OpensslCnf) => {
    const { file, request } = model;
    const byDefault = [...(file.sections.get('default')?.entries.values() ?? [])];
    const options = [
      ...byDefault.filter(({ name }) => requestOptions.has(name)),
      ...(file.sections.get('req')?.entries.values() ?? []),
    ].filter(({ name }) => !secretNames.test(name));
    const extensions = extensionEntries(model);
    const sections = extensions.flatMap(({ value: { text } }) => {
      const at = text.lastIndexOf('@');
      const section = at < 0 ? undefined : file.sections.get(text.slice(at + 1));
      return section ? entriesWithOdd(section) : [];
    });
    const whole = ({ value }: ConfEntry) => ({ start: 0, end: value.text.length });
    return [
      // No option has a blank in its value.
      ...options.map(entry => ({ is: 'option' as const, value: entry.value, tight: whole(entry) })),
      ...request.fields.map(({ entry: { value } }) => ({ is: 'name' as const, value })),
      ...[...new Set([...extensions, ...sections])].map(entry => {
        const isTight = words.has(entry.name) || isRefused(entry, model);
        return { is: 'extension' as const, value: entry.value, ...(isTight ? { tight: whole(entry) } : {}) };
      }),
    ];
  },
});

/** Extensions whose value is made of words, none of which holds such a character. */
const words: ReadonlySet<string> = new Set([
  'basicConstraints',
  'keyUsage',
  'extendedKeyUsage',
  'nsCertType',
  'subjectKeyIdentifier',
  'authorityKeyIdentifier',
]);

/** Whether OpenSSL makes no request because of this entry. */
function isRefused({ span, value }: ConfEntry, { csr: { error } }: OpensslCnf): boolean {
  return error?.at !== undefined && lookAlikeShape.test(value.text) && contains(span, error.at);
}

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
