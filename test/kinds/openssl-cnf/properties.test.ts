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

describe('openssl-cnf: checked again after edits', function () {
  this.timeout(120_000);
  it('finds what a fresh check finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let analysis = analyze({ kind: opensslCnf, text: first, config: emptyConfig });
        for (const { at, removed, inserted } of edits) {
          const start = Math.floor(at * analysis.text.length);
          const oldEnd = Math.min(analysis.text.length, start + removed);
          const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
          const change = { start, oldEnd, newEnd: start + inserted.length };
          analysis = analyze({ kind: opensslCnf, text, config: emptyConfig, previous: { analysis, change } });
          const fresh = analyze({ kind: opensslCnf, text, config: emptyConfig });
          assert.deepEqual(analysis.findings, fresh.findings);
          assert.deepEqual(analysis.crashes, fresh.crashes);
        }
      }),
      { numRuns: 500 },
    );
  });
});
