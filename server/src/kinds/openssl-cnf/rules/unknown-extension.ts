import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { extensionSyntax } from '../../../domain/csr/data/extensions';
import { Objects } from '../../../domain/csr/objects';
import { extensionManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import type { OpensslCnf } from '../model';

/** An extension that OpenSSL does not know, or cannot set. */
export const unknownExtension = defineRule({
  meta: {
    id: 'openssl-cnf/unknown-extension',
    severity: 'error',
    category: 'startup',
    summary: 'An extension by a name that OpenSSL does not know.',
    messages: {
      unknown: 'OpenSSL knows no extension "{name}" and makes no request ({reason}). {remedy}',
      notSettable:
        'OpenSSL cannot write the extension {name} and makes no request (extension setting not supported). Remove the line.',
      rename: 'Change to "{near}"',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    if (model.file.sections.get('default')!.entries.has('oid_section')) return;
    const objects = new Objects();
    for (const { name, nameSpan, value } of extensionEntries(model)) {
      if (/^(?:critical,\s*)?(?:DER|ASN1):/.test(value.text) && objects.find(name)) continue;
      const syntax = objects.byShortName(name) && extensionSyntax.get(name);
      if (syntax === 'not-settable') report('notSettable', { at: nameSpan, data: { name } });
      if (syntax) continue;
      const plain = name.replace(/^[\w-]*[.,]/, '');
      const near = extensionSyntax.has(plain) ? plain : nearMiss(name, extensionSyntax.keys());
      const reason = objects.byShortName(name) ? 'unknown extension' : 'unknown extension name';
      const remedy = near ? `Write ${near}.` : 'Write one of its names, such as subjectAltName or keyUsage.';
      const suggest = near
        ? [{ title: 'rename' as const, data: { near }, edits: [{ span: nameSpan, newText: near }] }]
        : [];
      report('unknown', { at: nameSpan, data: { name, reason, remedy }, suggest });
    }
  },
});
