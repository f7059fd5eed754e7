import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { corpusFiles } from '../../harness/corpus';
import { promptingFile, wholeFile } from './files';

const listed = `[ req ]
prompt = no
distinguished_name = dn
req_extensions = ext
[ dn ]
CN = ece.example.com
[ ext ]
subjectAltName = @names
[ names ]
DNS.1 = ece.example.com
DNS.2 = www.example.com
DNS.3 = WWW.example.com
IP.1 = 192.0.2.10
URI.1 = https://a.example.com/x
`;
const files = [
  wholeFile,
  promptingFile,
  listed,
  ...[...corpusFiles(opensslCnf, 'clean'), ...corpusFiles(opensslCnf, 'faulty')].map(({ text }) => text),
];

/** What people type, and what breaks readers. */
const typed = fc.oneof(
  fc.constantFrom('#', '"', '\\', '$', '[', ']', '=', '\n', '\r\n', ';', '::', '@', ' ', '.', 'x', '\u00A0', ''),
  fc.constantFrom('DNS.9 = b', '\nDNS.1 = a\n', '\n[ names ]\n', 'CHANGE_ME', '\\\n', '.include a\n', '<<<<<<< HEAD\n'),
  fc.string({ maxLength: 3 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(8), inserted: typed });

/** Words by which one entry decides what others mean. */
const words = [
  ['req_extensions', 'x509_extensions', 'attributes', 'oid_section', 'distinguished_name', 'prompt', 'utf8'],
  ['subjectAltName', 'basicConstraints', 'keyUsage', 'extendedKeyUsage', 'issuerAltName'],
  ['= @', '= critical, @', '= DNS:a, ', '= '],
  ['[ req ]', '[req]', '[ other ]', '# [ req ]'],
  ['DNS.', 'IP.', 'URI.', 'DNS', 'CN', '0.OU', 'CN_default'],
  ['names', 'dn', 'ext', 'v3_req', 'req_distinguished_name', 'alt_names'],
  [' = no', ' = yes', ' = $dir', ' = ', ' '],
] as const;
const exchange = fc.record({ group: fc.constantFrom(...words), from: fc.nat(), to: fc.nat() });

/** A piece of the text is replaced. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly inserted: string;
}

function assertSameAsFresh(first: string, edits: readonly ((text: string) => Edit)[]) {
  let analysis = analyze({ kind: opensslCnf, text: first, config: emptyConfig });
  for (const edit of edits) {
    const { start, oldEnd, inserted } = edit(analysis.text);
    const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
    const change = { start, oldEnd, newEnd: start + inserted.length };
    analysis = analyze({ kind: opensslCnf, text, config: emptyConfig, previous: { analysis, change } });
    const fresh = analyze({ kind: opensslCnf, text, config: emptyConfig });
    assert.deepEqual(analysis.findings, fresh.findings);
    assert.deepEqual(analysis.crashes, fresh.crashes);
  }
}

describe('openssl-cnf: checked again after edits', function () {
  this.timeout(120_000);
  it('finds what a fresh check finds', () => {
    const anywhere = edit.map(({ at, removed, inserted }) => (text: string): Edit => {
      const start = Math.floor(at * text.length);
      return { start, oldEnd: Math.min(text.length, start + removed), inserted };
    });
    const edits = fc.array(anywhere, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.constantFrom(...files), edits, assertSameAsFresh), { numRuns: 500 });
  });

  it('finds it where an entry makes something else of others', () => {
    const somewhere = exchange.map(({ group, from, to }) => (text: string): Edit => {
      const places = group.flatMap(word => [...text.matchAll(new RegExp(escaped(word), 'g'))]);
      const place = places[from % Math.max(1, places.length)];
      if (!place) return { start: 0, oldEnd: 0, inserted: '' };
      return { start: place.index, oldEnd: place.index + place[0].length, inserted: group[to % group.length]! };
    });
    const edits = fc.array(somewhere, { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(fc.constantFrom(...files), edits, assertSameAsFresh), { numRuns: 400 });
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
