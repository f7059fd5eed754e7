import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { extensionSyntax, generalNameTypes } from '../../../domain/csr/data/extensions';
import type { Objects } from '../../../domain/csr/objects';
import { baseType } from '../alternative-names';
import { fieldNames } from '../data/fields';
import { requestOptions } from '../data/options';
import { otherExtensionNames } from '../data/other-names';
import { extensionManual } from '../data/sources';
import { extensionEntries, isGeneric } from '../extension-entries';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';
import { objectsOf } from '../own-objects';
import { mayBeUnseen } from '../unread';

/** An extension that OpenSSL does not know, or cannot set. */
export const unknownExtension = defineRule({
  meta: {
    id: 'openssl-cnf/unknown-extension',
    severity: 'error',
    category: 'startup',
    summary: 'An extension by a name that OpenSSL does not know.',
    messages: {
      unknown: 'OpenSSL knows no extension "{name}" and makes no request ({reason}). {remedy}',
      number:
        'An extension by its number takes bytes. OpenSSL makes no request (unknown extension name). Write DER: or ASN1: in front of the value.',
      notSettable:
        'OpenSSL cannot write the extension {name} and makes no request (extension setting not supported). Remove the line.',
      rename: 'Change to "{near}"',
      remove: 'Remove the line',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    if (mayBeUnseen(model.file, 'oid_section')) return;
    const objects = objectsOf(model);
    for (const entry of extensionEntries(model)) {
      const { name, nameSpan: at } = entry;
      if (isGeneric(entry) && objects.find(name)) continue;
      const syntax = objects.byShortName(name) && extensionSyntax.get(name);
      const remove = { title: 'remove' as const, edits: [{ span: wholeLines(entry), newText: '' }] };
      if (syntax === 'not-settable') report('notSettable', { at, data: { name }, suggest: [remove] });
      // What was to be a comment, and names in the wrong section, are told by other rules.
      if (syntax || /^(?:;|\/\/)/.test(name) || isAlternativeName(name)) continue;
      const near = meantBy(name, objects);
      if (!near && /^\d[\d.]*$/.test(name) && objects.find(name)) {
        report('number', { at });
        continue;
      }
      const reason = objects.byShortName(name) ? 'unknown extension' : 'unknown extension name';
      const remedy = near ? `Write ${near}.` : remedyFor(name);
      const rename = {
        title: 'rename' as const,
        data: { near: near ?? '' },
        edits: [{ span: at, newText: near ?? '' }],
      };
      report('unknown', { at, data: { name, reason, remedy }, suggest: near ? [rename] : [] });
    }
  },
});

/** The extension that was meant: without a prefix, by its number, by another word for it, or one that is near. */
function meantBy(name: string, objects: Objects): string | undefined {
  const plain = name.replace(/^[\w-]*[.,](?=[A-Za-z])/, '');
  const byNumber = /^\d[\d.]*$/.test(name) ? objects.find(name)?.shortName : undefined;
  if (byNumber) return extensionSyntax.has(byNumber) ? byNumber : undefined;
  if (extensionSyntax.has(plain)) return plain;
  const known = otherExtensionNames.get(plain.toLowerCase());
  return known ?? (requestOptions.has(name) ? undefined : nearMiss(plain, extensionSyntax.keys()));
}

const isAlternativeName = (name: string) =>
  name.includes('.') && generalNameTypes.some(type => type === baseType(name));

function remedyFor(name: string): string {
  if (requestOptions.has(name)) return 'It is an option: move it to [req].';
  if (fieldNames.has(name)) return 'It is a field of the name: move it to the section that distinguished_name names.';
  return 'Write one of its names, such as subjectAltName or keyUsage.';
}
