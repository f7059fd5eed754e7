import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
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
    for (const { name, nameSpan } of entries.values()) {
      if (requestOptions.has(name)) continue;
      used ??= new Set(file.statements.flatMap(of => (of.kind === 'entry' ? of.variables.map(of => of.name) : [])));
      if (used.has(name)) continue;
      const near = nearMiss(
        name,
        [...requestOptions.keys()].filter(option => !entries.has(option)),
      );
      if (!near) continue;
      report('near', {
        at: nameSpan,
        data: { name, near },
        suggest: [{ title: 'rename', edits: [{ span: nameSpan, newText: near }] }],
      });
    }
  },
});
