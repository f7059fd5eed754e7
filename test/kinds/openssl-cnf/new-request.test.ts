import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CertificateProfile, emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { readCsr } from '../../../server/src/domain/csr/read-csr';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { requestForms } from '../../../server/src/kinds/openssl-cnf/data/request-forms';
import { type Answers, answerProblem, newRequest } from '../../../server/src/kinds/openssl-cnf/new-request';
import { snippets } from '../../../server/src/kinds/openssl-cnf/snippets';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { parseConf } from '../../../server/src/syntax/openssl-conf/parse';
import { decodedExtension } from '../../domain/csr/decoded-extension';
import { type MadeRequest, makeRequests } from '../../harness/openssl';

const profileOf: Readonly<Record<string, CertificateProfile>> = {
  pureconnectdod: 'pureconnect-dod',
  uccxtomcat: 'uccx',
  iiswebserver: 'iis',
};

const examples: Answers = {
  name: 'ccx1.example.com',
  organization: 'Joe\'s #1 $hop, "Inc" \\ Co',
  unit: 'Contact Center',
  city: 'Zürich',
  state: ' Zürich ',
  country: 'ch',
  addresses: '192.0.2.10, 2001:db8::1',
};

function findings(text: string, certificate: CertificateProfile | undefined): string[] {
  const config = { ...emptyConfig, ...(certificate ? { certificate } : {}) };
  const { findings: found, crashes } = analyze({ kind: opensslCnf, text, config });
  assert.deepEqual(crashes, []);
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** The subjectAltName of a request, from its bytes. */
function namesIn({ extensions }: MadeRequest): string[] {
  const { oid, value } = extensions.find(of => of.oid === '2.5.29.17')!;
  return decodedExtension(oid, value, 'utf-8')!;
}

function textOf(profile: CertificateProfile, answers: Answers): string {
  const made = newRequest(profile, answers);
  assert.ok('text' in made, JSON.stringify(made));
  return made.text;
}

describe('openssl-cnf snippets and new requests', function () {
  this.timeout(60_000);
  let made: ReadonlyMap<string, MadeRequest>;

  before(async () => {
    const files = new Map<string, string>();
    for (const { prefix, body } of snippets) if (prefix in profileOf) files.set(prefix, plainSnippet(body));
    for (const { profile } of requestForms) files.set(profile, textOf(profile, examples));
    const requests = await makeRequests([...files.values()]);
    made = new Map([...files.keys()].map((name, index) => [name, requests[index]!]));
  });

  it('are clean under the guide that they are for', () => {
    for (const { prefix, body, isWhole } of snippets) {
      if (!isWhole) continue;
      assert.ok(profileOf[prefix], prefix);
      assert.deepEqual(findings(plainSnippet(body), profileOf[prefix]), [], prefix);
    }
    for (const { profile } of requestForms) assert.deepEqual(findings(textOf(profile, examples), profile), [], profile);
    const names = snippets.find(({ isWhole }) => !isWhole)!;
    const request = `[ req ]\nprompt = no\ndistinguished_name = dn\nreq_extensions = e\n[ dn ]\nCN = ece.example.com\n[ e ]\nsubjectAltName = @alt_names\n${plainSnippet(names.body)}`;
    assert.deepEqual(findings(request, undefined), []);
  });

  it('give the subject that a DoD authority expects, by the real OpenSSL', () => {
    for (const name of ['pureconnectdod', 'pureconnect-dod']) {
      const { subject, signature, accepted, stderr } = made.get(name)!;
      assert.ok(accepted, stderr);
      const server = name === 'pureconnectdod' ? 'ic1.example.mil' : 'ccx1.example.com';
      // CN, OU=CONTRACTOR, OU=PKI, OU=DoD, O, C, read from the end as the guide shows it.
      assert.deepEqual([...subject].reverse(), [
        `2.5.4.3=${server}`,
        '2.5.4.11=CONTRACTOR',
        '2.5.4.11=PKI',
        '2.5.4.11=DoD',
        '2.5.4.10=U.S. Government',
        '2.5.4.6=US',
      ]);
      assert.equal(signature, '1.2.840.113549.1.1.11', 'sha256WithRSAEncryption');
    }
  });

  it('hold the names that the guides ask for, by the real OpenSSL', () => {
    const names = (name: string) => namesIn(made.get(name)!);
    assert.deepEqual(names('pureconnectdod'), ['DNS:ic1.example.mil', 'DNS:ic1', 'IP:192.0.2.10']);
    assert.deepEqual(names('pureconnect').slice(0, 3), ['DNS:ccx1.example.com', 'DNS:ccx1', 'IP:192.0.2.10']);
    assert.deepEqual(names('uccxtomcat'), ['DNS:ccx1.example.com', 'DNS:ccx2.example.com']);
    assert.deepEqual(names('uccx'), ['DNS:ccx1.example.com']);
    assert.deepEqual(names('iiswebserver'), ['DNS:ece.example.com']);
  });

  it('make critical only what Unified CCX takes so, by the real OpenSSL', () => {
    for (const name of ['uccxtomcat', 'uccx'])
      assert.deepEqual(
        made
          .get(name)!
          .extensions.filter(({ critical }) => critical)
          .map(({ oid }) => oid),
        ['2.5.29.19', '2.5.29.15'],
      );
  });

  it('take names in any spelling, once each, and addresses among them', () => {
    const names =
      ' WEB1.example.com;web1.example.com\t*.example.com, münchen.example.com *.bücher.example.com 2001:DB8::1 web2 ';
    for (const profile of ['pureconnect', 'iis'] as const) {
      const text = textOf(profile, { ...examples, names, addresses: '192.0.2.1, 2001:db8:0::1 192.0.2.1' });
      assert.deepEqual(findings(text, profile), [], profile);
      const names_ = [...text.matchAll(/^(?:DNS|IP)\.\d+ = (.*)$/gm)].map(([, name]) => name);
      assert.deepEqual(
        names_.filter(name => name !== 'ccx1'),
        [
          'ccx1.example.com',
          'WEB1.example.com',
          '*.example.com',
          'xn--mnchen-3ya.example.com',
          '*.xn--bcher-kva.example.com',
          'web2',
          '2001:DB8::1',
          ...(profile === 'pureconnect' ? ['192.0.2.1'] : []),
        ],
      );
    }
  });

  it('are clean whatever names are given', () => {
    const label = fc.stringMatching(/^[a-z\u00e4\u00f6\u4e00][a-z\d-]{0,10}[a-z\d]$/);
    const host = fc.array(label, { minLength: 3, maxLength: 4 }).map(parts => parts.join('.'));
    const further = fc.oneof(
      host,
      label,
      host.map(name => `*.${name}`),
      fc.ipV4(),
      fc.ipV6(),
      fc.constantFrom('', ' '),
    );
    const separator = fc.constantFrom(', ', ',', ' ', ';', '\t', ' , ');
    fc.assert(
      fc.property(
        fc.constantFrom<CertificateProfile>('pureconnect', 'pureconnect-dod', 'uccx', 'iis'),
        host,
        fc.array(further, { maxLength: 5 }),
        separator,
        fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 4 }),
        (profile, name, names, between, addresses) => {
          const answers = {
            ...examples,
            name: ` ${name} `,
            secondName: `node2.${name.split('.').slice(1).join('.')}`,
            names: names.join(between),
            addresses: addresses.join(between),
          };
          const made = newRequest(profile, answers);
          // A name of more than 64 characters does not fit into CN.
          if (!('text' in made)) return assert.match(JSON.stringify(made.problems), /too long/);
          assert.equal(readCsr(parseConf(made.text)).error, undefined, made.text);
          assert.deepEqual(findings(made.text, profile), [], made.text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('write every answer so that OpenSSL reads it as it is', () => {
    const { subject } = made.get('iis')!;
    assert.deepEqual(subject, [
      '2.5.4.6=CH',
      '2.5.4.8=Zürich',
      '2.5.4.7=Zürich',
      '2.5.4.10=Joe\'s #1 $hop, "Inc" \\ Co',
      '2.5.4.11=Contact Center',
      '2.5.4.3=ccx1.example.com',
    ]);
    const answer = fc
      .string({ unit: 'grapheme', minLength: 4, maxLength: 40 })
      .filter(text => !/[\0-\x1f\x7f]/.test(text) && text.trim().length >= 4);
    fc.assert(
      fc.property(
        answer,
        answer,
        fc.constantFrom<CertificateProfile>('pureconnect', 'uccx', 'iis'),
        (organization, unit, profile) => {
          fc.pre([...organization].length <= 64 && [...unit].length <= 64);
          const csr = readCsr(parseConf(textOf(profile, { ...examples, organization, unit })));
          assert.equal(csr.error, undefined);
          const value = (name: string) => csr.subject.find(of => of.name === name)?.value;
          assert.deepEqual([value('O'), value('OU')], [organization.trim(), unit.trim()]);
        },
      ),
    );
  });
});

describe('answers for a new request', () => {
  const question = (id: string) => requestForms.flatMap(({ questions }) => questions).find(of => of.id === id)!;
  const problem = (id: string, answer: string) => answerProblem(question(id), answer) ?? '';

  it('are refused with the reason', () => {
    assert.match(problem('name', ''), /needed/);
    assert.match(problem('name', 'ece'), /no domain/);
    assert.match(problem('name', 'https://ece.example.com/'), /alone/);
    assert.match(problem('name', 'ece.example.com:8443'), /alone/);
    assert.match(problem('name', '*.example.com'), /name of one/);
    assert.match(problem('name', 'a_b.example.com'), /no host name/);
    assert.match(problem('name', `${'a'.repeat(60)}.example.com`), /at most 64/);
    assert.match(problem('addresses', '192.0.2.300'), /no IP address/);
    assert.match(problem('names', 'a.example.com, b c!'), /"c!"/);
    assert.match(problem('country', 'UK'), /ISO 3166/);
    assert.match(problem('state', 'CA'), /out/);
    assert.match(problem('organization', 'a\nb'), /control/);
    assert.equal(problem('unit', ''), '');
    assert.equal(problem('country', 'de'), '');
    assert.equal(problem('names', 'ece, münchen.example.com'), '');
  });

  it('that are refused make no file', () => {
    const made = newRequest('iis', { ...examples, name: 'ece', country: '' });
    assert.deepEqual(Object.keys('problems' in made ? made.problems : {}), ['name', 'country']);
  });

  it('are asked with an example that is taken', () => {
    for (const { questions } of requestForms)
      for (const each of questions) assert.equal(answerProblem(each, each.example), undefined, each.id);
  });
});
