import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { certificateTypes, keyUsages, type NamedBit } from '../../../domain/csr/data/extensions';
import { Objects } from '../../../domain/csr/objects';
import { purposes } from '../data/purposes';
import { extensionManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import { listItems } from '../list-items';
import type { OpensslCnf } from '../model';

const messages = {
  unknown: 'OpenSSL knows no {extension} "{name}" and makes no request ({reason}). {remedy}',
  blank:
    'Only a comma separates the words here. OpenSSL takes this for one and makes no request ({reason}). Write a comma.',
  rename: 'Change to {near}',
  comma: 'Write commas',
} as const;

/** A word in keyUsage, extendedKeyUsage or nsCertType that OpenSSL does not know. */
export const usageNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/usage-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A word in keyUsage, extendedKeyUsage or nsCertType that OpenSSL does not know.',
    messages,
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    const objects = new Objects();
    for (const { name: extension, value } of extensionEntries(model)) {
      const known = knownFor(extension, objects);
      if (!known) continue;
      for (const { text, at } of listItems(value)) {
        // The word critical in another place is told by another rule, and so is an empty item.
        if (text === '' || text.startsWith('@') || /^critical\b/i.test(text) || known.has(text)) continue;
        const reason = `${extension === 'extendedKeyUsage' ? 'invalid object identifier' : 'unknown bit string argument'}: ${text.slice(0, 40)}`;
        const words = text.split(/[\s;]+/);
        if (words.length > 1 && words.every(word => known.has(word))) {
          report('blank', {
            at,
            data: { reason },
            fix: { title: 'comma', edits: [{ span: at, newText: words.join(', ') }] },
          });
          continue;
        }
        const near = otherWords.get(text.toLowerCase()) ?? nearMiss(text, known.names);
        const data = {
          extension,
          name: text.slice(0, 40),
          reason,
          remedy: near ? `Write ${near}.` : 'See the list of words that it knows.',
        };
        const edits = [{ span: at, newText: near ?? '' }];
        report('unknown', {
          at,
          data,
          suggest: near && known.has(near) ? [{ title: 'rename', data: { near }, edits }] : [],
        });
      }
    }
  },
});

interface Known {
  readonly names: readonly string[];
  has(text: string): boolean;
}

function knownFor(extension: string, objects: Objects): Known | undefined {
  if (extension === 'keyUsage') return bits(keyUsages);
  if (extension === 'nsCertType') return bits(certificateTypes);
  if (extension !== 'extendedKeyUsage') return undefined;
  // OpenSSL takes what stands behind a colon.
  return { names: [...purposes.keys()], has: text => objects.find(text.replace(/^[^:]*:\s*/, '')) !== undefined };
}

function bits(of: readonly NamedBit[]): Known {
  return {
    names: of.map(({ name }) => name),
    has: text => of.some(({ name, printed }) => name === text || printed === text),
  };
}

/** Words of other programs and guides. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['contentcommitment', 'nonRepudiation'],
  ['non repudiation', 'nonRepudiation'],
  ['server', 'serverAuth'],
  ['client', 'clientAuth'],
  ['serverauthentication', 'serverAuth'],
  ['clientauthentication', 'clientAuth'],
  ['server authentication', 'serverAuth'],
  ['client authentication', 'clientAuth'],
]);
