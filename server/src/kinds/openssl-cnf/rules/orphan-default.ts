import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { fieldSuffixes } from '../../../domain/csr/subject';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A default, limit or answer of a field that is not asked for. */
export const orphanDefault = defineRule({
  meta: {
    id: 'openssl-cnf/orphan-default',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A default or limit whose field is not there.',
    messages: {
      orphan: 'There is no field "{field}" that this belongs to, so OpenSSL ignores it. Add {field} = and a prompt.',
      near: 'There is no field "{field}" that this belongs to, so OpenSSL ignores it. Did you mean "{near}"?',
      rename: 'Change to "{near}"',
    },
    suggests: true,
    references: [reqManual],
  },
  check({ request: { given, names } }: OpensslCnf, report) {
    if (given || !names) return;
    for (const { name, nameSpan } of names.entries.values()) {
      const suffix = fieldSuffixes.find(of => name.toLowerCase().endsWith(of));
      if (!suffix) continue;
      const field = name.slice(0, -suffix.length);
      if (names.entries.has(field) && name.endsWith(suffix)) continue;
      const fields = [...names.entries.keys()].filter(
        of => !fieldSuffixes.some(end => of.endsWith(end)) && of !== name,
      );
      const nearField = nearMiss(field, fields);
      const near = nearField && `${nearField}${suffix}`;
      if (near && !names.entries.has(near)) {
        const suggest = [{ title: 'rename' as const, edits: [{ span: nameSpan, newText: near }] }];
        report('near', { at: nameSpan, data: { field, near }, suggest });
      } else if (!near) report('orphan', { at: nameSpan, data: { field } });
    }
  },
});
