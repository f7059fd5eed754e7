import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import type { ConfEntry, ConfFile } from '../../../syntax/openssl-conf/tree';
import { requestOptions } from '../data/options';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** An option of the section req that is one slip from a real one. */
export const unknownOption = defineRule({
  meta: {
    id: 'openssl-cnf/unknown-option',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A misspelt option of a request.',
    messages: {
      near: 'OpenSSL ignores "{name}". Did you mean "{near}"?',
      rename: 'Change to "{near}"',
    },
    suggests: true,
    references: [reqManual],
  },
  check({ file }: OpensslCnf, report) {
    const entries = file.sections.get('req')?.entries;
    if (!entries) return;
    let used: ReadonlySet<string> | undefined;
    for (const entry of entries.values()) {
      const { name, nameSpan } = entry;
      if (requestOptions.has(name)) continue;
      used ??= new Set(file.statements.flatMap(of => (of.kind === 'entry' ? of.variables.map(of => of.name) : [])));
      const near = used.has(name) ? undefined : meantOption(entry, file);
      if (!near) continue;
      report('near', {
        at: nameSpan,
        data: { name, near },
        suggest: [{ title: 'rename', edits: [{ span: nameSpan, newText: near }] }],
      });
    }
  },
});

/** The option that an unknown one was meant to be; undefined where none is near that is not there. */
export function meantOption({ name, value }: ConfEntry, { sections }: ConfFile): string | undefined {
  const entries = sections.get('req')!.entries;
  if (requestOptions.has(name) || /^(?:;|\/\/)/.test(name)) return undefined;
  const free = [...requestOptions.keys()].filter(option => !entries.has(option));
  const isNames = sections.get(value.text)?.entries.has('subjectAltName');
  if (isNames && /ext/i.test(name) && free.includes('req_extensions') && !/^x?509|^crl/i.test(name))
    return 'req_extensions';
  return nearMiss(name, free);
}
