import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix';
import { parseOpensslCnf } from '../../../server/src/kinds/openssl-cnf/parse';
import { refactorings } from '../../../server/src/kinds/openssl-cnf/refactorings';
import { makeRequests } from '../../harness/openssl';
import { shownRequest } from './shown-request';

const request = (names: string, more = ''): string =>
  `[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = ext\n[dn]\nCN = a.example.com\n[ext]\nsubjectAltName = ${names}\n${more}`;

function refactored(text: string): { readonly titles: readonly string[]; readonly text: string } {
  const found = refactorings(parseOpensslCnf(text));
  return {
    titles: found.map(({ title }) => title),
    text: applyEdits(
      text,
      found.flatMap(({ edits }) => edits),
    ),
  };
}

describe('openssl-cnf refactorings', () => {
  it('number names in their order', () => {
    const list = '[alt]\nDNS.3 = a.example.com # first\nIP.2 = 192.0.2.1\nDNS = b.example.com\nDNS.1 = c.example.com\n';
    const { titles, text } = refactored(request('@alt', list));
    assert.deepEqual(titles, ['Number the names of [alt] from 1 in their order']);
    assert.equal(
      text,
      request(
        '@alt',
        '[alt]\nDNS.1 = a.example.com # first\nIP.2 = 192.0.2.1\nDNS.2 = b.example.com\nDNS.3 = c.example.com\n',
      ),
    );
  });

  it('leave names alone that are numbered, or told apart by words', () => {
    for (const list of ['DNS.1 = a.example.com\nDNS.2 = b\nIP.1 = 192.0.2.1\n', 'DNS.web = a.example.com\nDNS.2 = b\n'])
      assert.deepEqual(refactored(request('@alt', `[alt]\n${list}`)).titles, []);
  });

  it('write a list as a section', () => {
    const { titles, text } = refactored(
      request('critical, DNS:a.example.com, IP:192.0.2.1, DNS:b', '[alt_names]\nx = y\n'),
    );
    assert.deepEqual(titles, ['Write these names as a section [subject_alt_names]']);
    assert.equal(
      text,
      request(
        'critical, @subject_alt_names',
        '[alt_names]\nx = y\n\n[ subject_alt_names ]\nDNS.1 = a.example.com\nIP.1 = 192.0.2.1\nDNS.2 = b\n',
      ),
    );
    for (const list of ['DNS:a.example.com', 'DNS:$ENV::A, DNS:b', 'email:copy, b'])
      assert.deepEqual(refactored(request(list)).titles, [], list);
  });

  it('are offered at their place only', () => {
    const text = request('DNS:a.example.com, DNS:b');
    const model = parseOpensslCnf(text);
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) });
    assert.equal(refactorings(model, at('DNS:b')).length, 1);
    assert.equal(refactorings(model, at('prompt')).length, 0);
  });

  it('leave the request as it was, by the real OpenSSL', async () => {
    const texts = [
      request('@alt', '[alt]\nDNS.3 = a.example.com\nDNS = b.example.com\nDNS.1 = c.example.com'),
      request('DNS:a.example.com, \\\n  IP:192.0.2.1, URI:https://a.example.com/x'),
      request('DNS:a.example.com, IP:2001:db8::1').replaceAll('\n', '\r\n').trimEnd(),
    ];
    const made = await makeRequests(texts.flatMap(text => [text, refactored(text).text]));
    for (let index = 0; index < made.length; index += 2)
      assert.equal(shownRequest(made[index + 1]!), shownRequest(made[index]!));
  }).timeout(30_000);
});
