import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { overlaps } from '../../../core/span';
import { Objects } from '../../../domain/csr/objects';
import { fieldSuffixes, fieldType } from '../../../domain/csr/subject';
import { fieldNames } from '../data/fields';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

const messages = {
  refused: 'OpenSSL knows no field "{type}" and makes no request (invalid field name). {remedy}',
  ignored: 'OpenSSL knows no field "{type}" and leaves it out of the request without a word. {remedy}',
  rename: 'Change to "{near}"',
} as const;

/** A field of the name that OpenSSL does not know. */
export const unknownField = defineRule({
  meta: {
    id: 'openssl-cnf/unknown-field',
    severity: 'error',
    category: 'startup',
    summary: 'A field of the name that OpenSSL does not know.',
    messages,
    suggests: true,
    references: [reqManual],
  },
  check({ file, markers, request: { given, names } }: OpensslCnf, report) {
    if (!names || file.sections.get('default')!.entries.has('oid_section')) return;
    const objects = new Objects();
    for (const { name, nameSpan, span } of names.entries.values()) {
      if (markers.some(marker => overlaps(marker.span, span))) continue;
      const { type } = fieldType(name);
      // What belongs to a prompt is told by other rules.
      if (fieldSuffixes.some(suffix => name.toLowerCase().endsWith(suffix))) continue;
      const object = objects.find(type);
      if (object && (given || object.shortName)) continue;
      const near = meantBy(name, type, objects);
      const data = {
        type,
        remedy: near ? `Write ${near}.` : 'Write one of its names, such as CN, OU or emailAddress.',
      };
      const suggest = near
        ? [{ title: 'rename' as const, data: { near }, edits: [{ span: nameSpan, newText: near }] }]
        : [];
      report(given ? 'refused' : 'ignored', { at: nameSpan, severity: given ? 'error' : 'warning', data, suggest });
    }
  },
});

/** The right spelling: `1.OU` for `OU.1`, an identifier behind a first part, or a name that is near. */
function meantBy(name: string, type: string, objects: Objects): string | undefined {
  const swapped = /^([A-Za-z]+)\.(\d+)$/.exec(name);
  if (swapped && objects.byName(swapped[1]!)) return `${swapped[2]}.${swapped[1]}`;
  if (/^\d+(?:\.\d+)+$/.test(name) && objects.find(name)) return `x.${name}`;
  const near = otherNames.get(type.toLowerCase()) ?? nearMiss(type, fieldNames.keys(), type.length > 3 ? undefined : 0);
  return near && `${name.slice(0, name.length - type.length)}${near}`;
}

/** Names that other programs give fields. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['e', 'emailAddress'],
  ['email', 'emailAddress'],
  ['s', 'ST'],
  ['state', 'ST'],
  ['country', 'C'],
  ['city', 'L'],
  ['locality', 'L'],
  ['organization', 'O'],
  ['organizationalunit', 'OU'],
  ['unit', 'OU'],
]);
