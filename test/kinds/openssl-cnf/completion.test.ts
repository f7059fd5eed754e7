// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the file
import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix';
import type { Completion } from '../../../server/src/core/kind';
import { readCsr } from '../../../server/src/domain/csr/read-csr';
import { completions } from '../../../server/src/kinds/openssl-cnf/completion';
import { parseConf } from '../../../server/src/syntax/openssl-conf/parse';
import { withCursor } from './cursor';
import { promptingFile, wholeFile } from './files';

function offered(marked: string): readonly Completion[] {
  const { model, offset } = withCursor(marked);
  const found = completions(model, offset);
  for (const { replace } of found) assert.ok(replace.start <= offset && offset <= replace.end);
  return [...found].sort((a, b) => ((a.sort ?? a.label) < (b.sort ?? b.label) ? -1 : 1));
}
const labels = (marked: string) => offered(marked).map(({ label }) => label);

/** The file with a completion taken. */
function taken(marked: string, label: string): string {
  const { text } = withCursor(marked);
  const item = offered(marked).find(of => of.label === label);
  assert.ok(item, `no ${label} among ${labels(marked).join(', ')}`);
  return applyEdits(text, [{ span: item.replace, newText: item.insert }]);
}

const req = (rest: string) => `[req]\ndistinguished_name = dn\n${rest}`;

const ext = (value: string) => `[req]\ndistinguished_name = dn\nreq_extensions = e\n[e]\n${value}`;

describe('openssl-cnf completion', () => {
  it('offers sections that are named and missing behind a bracket', () => {
    assert.deepEqual(labels(req('req_extensions = v3_req\n[│')), ['dn', 'v3_req']);
    assert.equal(taken(req('[ d│'), 'dn'), req('[ dn ]'));
    assert.equal(taken(req('[ d│ ]\n'), 'dn'), req('[ dn ]\n'));
    assert.deepEqual(labels('[│'), ['req']);
    assert.deepEqual(labels('[req] │'), []);
  });

  it('offers options of a request that are not there yet', () => {
    const found = labels(req('│'));
    assert.ok(found.includes('req_extensions') && found.includes('[ dn ]') && found.includes('altnames'));
    assert.ok(!found.includes('distinguished_name') && !found.includes('oid_section') && !found.includes('uccxtomcat'));
    assert.equal(taken(req('prom│'), 'prompt'), req('prompt = '));
    assert.equal(taken(req('prom│ = no'), 'prompt'), req('prompt = no'));
    assert.ok(labels('oid│').includes('oid_section'));
    assert.ok(labels('│').includes('uccxtomcat') && !labels('│').includes('altnames'));
  });

  it('offers the values of an option', () => {
    assert.deepEqual(labels(req('prompt = │')), ['no', 'yes']);
    assert.deepEqual(labels(req('default_md=sha│1')), ['sha256', 'sha384', 'sha512']);
    assert.equal(taken(req('default_md=sha│1 # x'), 'sha256'), req('default_md=sha256 # x'));
    assert.deepEqual(labels(req('string_mask = │')), ['utf8only', 'nombstr', 'pkix', 'default']);
    assert.deepEqual(labels(req('default_bits = │')), ['2048', '3072', '4096']);
    assert.deepEqual(labels(req('default_md = "│')), []);
    assert.deepEqual(labels(req('# prompt = │')), []);
  });

  it('offers sections that fit where one is named', () => {
    const file = wholeFile.replace('= dn', '= │');
    assert.deepEqual(labels(file), ['dn']);
    assert.deepEqual(labels(wholeFile.replace('= v3_req', '= │')), ['v3_req']);
    assert.deepEqual(labels(wholeFile.replace('@alt_names', '@│')).slice(0, 1), ['@alt_names']);
    assert.equal(
      taken(wholeFile.replace('@alt_names', 'critical, @a│'), '@alt_names'),
      wholeFile.replace('@alt', 'critical, @alt'),
    );
  });

  it('offers fields that are not there yet, in the style of the section', () => {
    const found = labels(wholeFile.replace('CN = ', '│\nCN = '));
    assert.ok(found.includes('L') && found.includes('ST') && found.includes('1.OU'));
    assert.ok(
      !found.includes('CN') && !found.includes('commonName') && !found.includes('OU') && !found.includes('C_default'),
    );
    assert.ok(found.indexOf('L') < found.indexOf('localityName'));
  });

  it('offers what belongs to a prompt', () => {
    const found = labels(`${promptingFile}│`);
    assert.equal(found[0], '0.organizationalUnitName_default');
    assert.ok(found.includes('countryName_min') && found.includes('1.organizationalUnitName'));
    assert.ok(!found.includes('countryName_default') && !found.includes('L_default'));
    assert.ok(found.indexOf('localityName') < found.indexOf('L'));
    assert.ok(!labels(wholeFile.replace('OU =', '│\nOU =')).some(label => label.includes('_default')));
  });

  it('offers extensions, none that OpenSSL refuses in a request', () => {
    const found = labels(wholeFile.replace('keyUsage', '│\nkeyUsage'));
    assert.equal(found[0], 'extendedKeyUsage');
    for (const name of ['subjectAltName', 'keyUsage', 'authorityKeyIdentifier', 'issuerAltName', 'crlNumber'])
      assert.ok(!found.includes(name), name);
    assert.ok(labels('[req]\nx509_extensions = v3_ca\n[v3_ca]\n│').includes('authorityKeyIdentifier'));
  });

  it('offers what an extension may hold and does not yet', () => {
    const usage = labels(ext('keyUsage = digitalSignature, │'));
    assert.ok(usage.includes('keyEncipherment') && !usage.includes('digitalSignature') && !usage.includes('critical'));
    assert.ok(labels(ext('keyUsage = │')).includes('critical'));
    assert.ok(!labels(ext('keyUsage = critical, │')).includes('critical'));
    assert.equal(taken(ext('keyUsage = │'), 'critical'), ext('keyUsage = critical, '));
    assert.equal(
      taken(ext('keyUsage = digitalSignature, key│E'), 'keyEncipherment'),
      ext('keyUsage = digitalSignature, keyEncipherment'),
    );
    assert.deepEqual(labels(ext('basicConstraints = │')), ['CA:FALSE', 'CA:TRUE', 'critical']);
    assert.deepEqual(labels(ext('basicConstraints = CA:TRUE, │')), ['pathlen:0']);
    assert.ok(labels(ext('extendedKeyUsage = │')).includes('serverAuth'));
    assert.deepEqual(labels(ext('subjectKeyIdentifier = │')), ['hash', 'none', 'critical']);
    assert.deepEqual(labels(ext('authorityKeyIdentifier = │')), []);
    assert.deepEqual(labels(ext('tlsfeature = │')), ['status_request', 'status_request_v2', 'critical']);
    assert.deepEqual(labels(ext('subjectAltName = DNS:│')), []);
    assert.deepEqual(labels(`${ext('subjectAltName = critical, @│')}\n[names]\nDNS.1 = a\n`), ['@names']);
    const names = labels(ext('subjectAltName = DNS:a, │'));
    assert.ok(names.includes('IP:') && names.includes('DNS:') && !names.some(label => label.startsWith('@')));
    assert.ok(!labels(ext('subjectAltName = DNS:│')).includes('IP:'));
  });

  it('offers what makes several fields of one kind, and leaves what is there', () => {
    const file = wholeFile.replace('CN = ${base}', '0.│\nCN = ${base}');
    assert.equal(taken(file, 'L'), wholeFile.replace('CN = ${base}', '0.L = \nCN = ${base}'));
    assert.equal(
      taken(wholeFile.replace('CN = ${base}', '1.+│\nCN = ${base}'), 'OU'),
      wholeFile.replace('CN = ${base}', '1.+OU = \nCN = ${base}'),
    );
  });

  it('offers countries, and the host in CN where it is not listed', () => {
    const countries = offered(wholeFile.replace('C = US', 'C = │'));
    assert.equal(countries.length, 249);
    assert.deepEqual(countries.find(({ label }) => label === 'DE')?.documentation?.(), 'Germany');
    const hosts = (rest: string) => labels(`${wholeFile.replace('IP.1 = 192.0.2.10\n', '')}${rest}`);
    assert.deepEqual(hosts('DNS.3 = │'), []);
    assert.deepEqual(labels(wholeFile.replace('$dn::CN', '│').replace('DNS.2 = $base', '')), [
      'ece.example.com',
      'ece',
    ]);
    assert.deepEqual(hosts('IP.1 = │'), []);
  });

  it('offers directives and what a pragma may say', () => {
    assert.equal(taken('.│', '.include'), '.include = ');
    assert.deepEqual(labels('.pragma = │'), ['abspath:true', 'dollarid:true', 'includedir:']);
    assert.equal(taken('.pragma doll│', 'dollarid:true'), '.pragma dollarid:true');
    assert.deepEqual(labels('.include = │'), []);
    assert.ok(labels('│').includes('openssl_conf') && !labels(req('│')).includes('openssl_conf'));
  });

  it('offers names of another section behind ::, and nothing else', () => {
    const found = labels(`${wholeFile}[x]\nreq::│`);
    assert.ok(found.includes('attributes') && !found.some(label => /^\[|^\.|^altnames/.test(label)));
  });

  it('offers the next name of a list', () => {
    assert.deepEqual(labels(`${wholeFile}│`).slice(0, 4), ['DNS.3', 'IP.2', 'email.1', 'URI.1']);
    assert.equal(taken(`${wholeFile}│`, 'DNS.3'), `${wholeFile}DNS.3 = `);
  });

  it('offers variables that have a value there, without passwords', () => {
    const file = wholeFile.replace('DNS.2 = $base', 'DNS.2 = ${│');
    const found = offered(file);
    assert.deepEqual(
      found.slice(0, 1).map(({ label, detail }) => [label, detail]),
      [['base', 'ece']],
    );
    assert.ok(found.some(({ label }) => label === 'dn::CN'));
    assert.equal(taken(file, 'dn::CN'), wholeFile.replace('DNS.2 = $base', 'DNS.2 = ${dn::CN}'));
    assert.deepEqual(labels(wholeFile.replace('DNS.2 = $base', 'DNS.2 = $dn::│')), ['C', 'CN', 'O', 'OU']);
    assert.deepEqual(labels('a = 1\nb = \\$│'), []);
    assert.deepEqual(labels('a = $│\nb = 1'), []);
    for (const item of found)
      assert.ok(!JSON.stringify([item, item.documentation?.()]).includes('hunter2'), item.label);
  });

  it('offers only values that OpenSSL takes', () => {
    const refused = (marked: string): string[] =>
      offered(marked)
        .filter(({ label, insert }) => label !== 'critical' && !insert.endsWith(':'))
        .map(({ label }) => taken(marked, label))
        .filter(text => readCsr(parseConf(text)).error !== undefined);
    const values = [
      ...['default_md = │', 'default_bits = │', 'string_mask = │', 'utf8 = │', 'encrypt_key = │'].map(req),
      ...['keyUsage = │', 'keyUsage = critical, │', 'extendedKeyUsage = │', 'extendedKeyUsage = serverAuth,│'].map(ext),
      ...['basicConstraints = │', 'basicConstraints = CA:TRUE, │', 'subjectKeyIdentifier = │', 'nsCertType = │'].map(
        ext,
      ),
      ext('subjectAltName = @│\n[names]\nDNS.1 = a.example.com\n'),
    ];
    for (const value of values) {
      const file = `${value}\n[dn]\nCN = Name\nCN_default = ece.example.com\n`;
      assert.ok(offered(file).length > 0, value);
      assert.deepEqual(refused(file), [], value);
    }
  });

  it('never offers what breaks a request, and explains every item', () => {
    const { text } = withCursor(`│${wholeFile}`);
    assert.equal(readCsr(parseConf(text)).error, undefined);
    for (let at = 0; at <= text.length; at++) {
      for (const { documentation, kind, label } of offered(`${text.slice(0, at)}│${text.slice(at)}`)) {
        assert.ok(label !== '');
        if (documentation && kind !== 'snippet') assert.ok(documentation() !== '', label);
      }
    }
  });
});
