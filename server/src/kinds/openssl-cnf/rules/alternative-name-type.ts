import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import { alternativeNames, baseType } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A name in subjectAltName whose type OpenSSL does not know, or that has none. */
export const alternativeNameType = defineRule({
  meta: {
    id: 'openssl-cnf/alternative-name-type',
    severity: 'error',
    category: 'startup',
    summary: 'A name in subjectAltName without a type, or with one that OpenSSL does not know.',
    messages: {
      unknown: 'OpenSSL knows no type "{type}" and makes no request (unsupported option). {remedy}',
      missing:
        'There is no type in front of this name. OpenSSL makes no request (missing value). Write {type}: in front.',
      equals: 'A colon stands between type and name here. OpenSSL makes no request (missing value). Write {type}:.',
      emptyItem:
        'Between two commas, or behind the last, OpenSSL wants a name. It makes no request (invalid empty name). Remove the comma.',
      emptyName:
        'There is no name behind {type}:. OpenSSL makes no request (invalid null value). Write one, or remove it.',
      emptyEntry:
        'There is no name behind the "=". OpenSSL writes an empty name into the request, which no authority accepts. Write one, or remove the line.',
      write: 'Change to "{near}"',
      add: 'Write {type}: in front',
      colon: 'Write {type}:',
      remove: 'Remove the comma',
    },
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { names, odd, entry } of alternativeNames(model)) {
      // A section named without @ is told by another rule.
      if (names.length === 1 && names[0]!.text === undefined && model.file.sections.has(names[0]!.type)) continue;
      for (const { type, typeSpan, text, item, at, entry: own } of odd) {
        const known = (generalNameTypes as readonly string[]).includes(baseType(type));
        if (type === '' && text === undefined) {
          if (entry.value.text.trim() !== '')
            report('emptyItem', { at: item, fix: { title: 'remove', edits: [{ span: item, newText: '' }] } });
        } else if (text === undefined) reportWithout(type, item);
        else if (!known) {
          const near = meantType(type);
          const remedy = near ? `Write ${near}.` : `Write one of ${generalNameTypes.join(', ')}.`;
          const edits = [{ span: typeSpan, newText: near ?? '' }];
          report('unknown', {
            at: typeSpan,
            data: { type, remedy },
            fix: near ? { title: 'write', data: { near }, edits } : undefined,
          });
        } else if (text === '')
          report(own ? 'emptyEntry' : 'emptyName', { at, data: { type }, severity: own ? 'warning' : 'error' });
      }
    }

    function reportWithout(written: string, at: { start: number; end: number }): void {
      const equals = /^(DNS|IP|email|URI)\s*=\s*/i.exec(written);
      const type = equals ? (meantType(equals[1]!) ?? equals[1]!) : /^\d+(?:\.\d+){3}$/.test(written) ? 'IP' : 'DNS';
      if (equals) {
        const edits = [{ span: { start: at.start, end: at.start + equals[0].length }, newText: `${type}:` }];
        return report('equals', { at, data: { type }, fix: { title: 'colon', edits } });
      }
      const edits = [{ span: { start: at.start, end: at.start }, newText: `${type}:` }];
      report('missing', { at, data: { type }, suggest: [{ title: 'add', edits }] });
    }
  },
});

/** The type that was meant, with the number behind it where an entry has one. */
function meantType(type: string): string | undefined {
  const [, word = '', number = ''] = /^([A-Za-z ]*?)\s*[._-]?\s*(\d*)$/.exec(type) ?? [];
  const base = otherTypes.get(word.toLowerCase()) ?? nearMiss(word, generalNameTypes, word.length > 3 ? 1 : 0);
  return base && (number ? `${base}.${number}` : base);
}

/** What people write, often copied from what `openssl req -text` prints. */
const otherTypes: ReadonlyMap<string, string> = new Map([
  ['ip address', 'IP'],
  ['ipaddress', 'IP'],
  ['ip addr', 'IP'],
  ['ipv', 'IP'],
  ['dns name', 'DNS'],
  ['dnsname', 'DNS'],
  ['host', 'DNS'],
  ['hostname', 'DNS'],
  ['fqdn', 'DNS'],
  ['e-mail', 'email'],
  ['mail', 'email'],
  ['rfc822', 'email'],
  ['url', 'URI'],
  ['directory name', 'dirName'],
  ['registered id', 'RID'],
]);
