import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { fieldSuffixes, fieldType } from '../../../domain/csr/subject';
import { fieldNames } from '../data/fields';
import { reqManual } from '../data/sources';
import { addLineInFront } from '../lines';
import type { OpensslCnf } from '../model';
import { mayBeUnseen } from '../unread';

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
      letters: 'OpenSSL knows {suffix} in small letters only, and ignores this. Write {near}.',
      rename: 'Change to "{near}"',
      add: 'Add the field {field}',
    },
    suggests: true,
    references: [reqManual],
  },
  check({ file, request: { given, names } }: OpensslCnf, report) {
    if (given || !names) return;
    for (const entry of names.entries.values()) {
      const { name, nameSpan: at } = entry;
      const suffix = fieldSuffixes.find(of => name.toLowerCase().endsWith(of));
      if (!suffix) continue;
      const field = name.slice(0, -suffix.length);
      const isThere = names.entries.has(field);
      if ((isThere && name.endsWith(suffix)) || mayBeUnseen(file, field)) continue;
      const rename = (near: string) => [
        { title: 'rename' as const, data: { near }, edits: [{ span: at, newText: near }] },
      ];
      if (isThere) {
        const near = `${field}${suffix}`;
        report('letters', { at, data: { suffix, near }, suggest: names.entries.has(near) ? [] : rename(near) });
        continue;
      }
      const near = nearField(
        field,
        [...names.entries.keys()].filter(of => of !== name && !names.entries.has(`${of}${suffix}`)),
      );
      if (near) report('near', { at, data: { field, near: `${near}${suffix}` }, suggest: rename(`${near}${suffix}`) });
      else {
        const { type } = fieldType(field);
        const question = fieldNames.has(type) ? type : undefined;
        const edits = [addLineInFront(file.text, entry, `${field} = ${question}`)];
        report('orphan', { at, data: { field }, suggest: question ? [{ title: 'add', edits }] : [] });
      }
    }
  },
});

/** The field that was meant: the same with or without a number in front, or one that is near. */
function nearField(field: string, names: readonly string[]): string | undefined {
  const fields = names.filter(of => !fieldSuffixes.some(end => of.endsWith(end)));
  const { type } = fieldType(field);
  const same = fields.filter(of => fieldType(of).type === type);
  return same.length === 1 ? same[0] : nearMiss(field, fields, field.length > 3 ? undefined : 0);
}
