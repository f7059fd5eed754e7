import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { overlaps } from '../../../core/span';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import type { Objects } from '../../../domain/csr/objects';
import { fieldSuffixes, fieldType } from '../../../domain/csr/subject';
import { baseType } from '../alternative-names';
import { fieldNames } from '../data/fields';
import { otherFieldNames } from '../data/other-names';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { objectsOf } from '../own-objects';
import { attributesOf } from '../request';
import { mayBeUnseen } from '../unread';

const messages = {
  refused: 'OpenSSL knows no field "{type}" and makes no request (invalid field name). {remedy}',
  ignored: 'OpenSSL knows no field "{type}" and leaves it out of the request without a word. {remedy}',
  attribute: 'OpenSSL knows no attribute "{type}" and makes no request (invalid field name). {remedy}',
  rename: 'Change to "{near}"',
} as const;

/** A field of the name that OpenSSL does not know. */
export const unknownField = defineRule({
  meta: {
    id: 'openssl-cnf/unknown-field',
    severity: 'error',
    category: 'startup',
    summary: 'A field of the name, or an attribute, that OpenSSL does not know.',
    messages,
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { file, markers, request } = model;
    const { given } = request;
    if (mayBeUnseen(file, 'oid_section')) return;
    const objects = objectsOf(model);
    const attributes = given ? attributesOf(model) : undefined;
    // With distinguished_name = req the subject is given on the command line.
    const names = request.names?.name === 'req' && !given ? undefined : request.names;
    for (const section of new Set([names, attributes])) {
      for (const { name, nameSpan: at, span } of section?.entries.values() ?? []) {
        if (markers.some(marker => overlaps(marker.span, span))) continue;
        const type = section === attributes ? name : fieldType(name).type;
        // What belongs to a prompt, was to be a comment or is a name of subjectAltName is told by other rules.
        if (fieldSuffixes.some(suffix => name.toLowerCase().endsWith(suffix)) || isOther(name)) continue;
        const object = objects.find(type);
        if (object && (given || object.shortName)) continue;
        const near = meantBy(name, type, objects, section === attributes);
        const data = {
          type,
          remedy: near ? `Write ${near}.` : 'Write one of its names, such as CN, OU or emailAddress.',
        };
        const rename = {
          title: 'rename' as const,
          data: { near: near ?? '' },
          edits: [{ span: at, newText: near ?? '' }],
        };
        const suggest = near ? [rename] : [];
        if (section === attributes)
          report('attribute', { at, data: { type, remedy: near ? data.remedy : 'Remove it.' }, suggest });
        else report(given ? 'refused' : 'ignored', { at, severity: given ? 'error' : 'warning', data, suggest });
      }
    }
  },
});

function isOther(name: string): boolean {
  return /^(?:;|\/\/)/.test(name) || (name.includes('.') && generalNameTypes.some(type => type === baseType(name)));
}

/** The right spelling: `1.OU` for `OU.1`, an identifier behind a first part, `CN_max` for `CN.max`, or a name that is near. */
function meantBy(name: string, type: string, objects: Objects, isAttribute: boolean): string | undefined {
  if (isAttribute) return nearMiss(name, ['challengePassword', 'unstructuredName', 'emailAddress']);
  const [, field, suffix] = /^(.+?)[._-]?(default|min|max|value)(?:imum)?$/i.exec(name) ?? [];
  if (field && objects.find(fieldType(field).type)) return `${field}_${suffix!.toLowerCase()}`;
  const swapped = /^([A-Za-z]+)\.?(\d+)$/.exec(name);
  if (swapped) {
    const known = objects.byName(swapped[1]!) ? swapped[1] : otherFieldNames.get(swapped[1]!.toLowerCase());
    if (known) return `${swapped[2]}.${known}`;
  }
  if (/^\d+(?:\.\d+)+$/.test(name) && objects.find(name)) return `x.${name}`;
  const other = otherFieldNames.get(type.toLowerCase());
  const near = other ?? nearMiss(type, fieldNames.keys(), type.length > 3 ? undefined : 0);
  return near && `${name.slice(0, name.length - type.length)}${near}`;
}
