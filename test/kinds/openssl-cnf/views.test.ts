// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the file
import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix';
import { hover } from '../../../server/src/kinds/openssl-cnf/hover';
import { lenses } from '../../../server/src/kinds/openssl-cnf/lenses';
import { links } from '../../../server/src/kinds/openssl-cnf/links';
import { ownNames } from '../../../server/src/kinds/openssl-cnf/names';
import { parseOpensslCnf } from '../../../server/src/kinds/openssl-cnf/parse';
import { csrView } from '../../../server/src/kinds/openssl-cnf/view';
import { nameProblem } from '../../../server/src/services/names';
import { withCursor } from './cursor';
import { promptingFile, wholeFile } from './files';

function hoverAt(marked: string): { on: string; says: string } {
  const { model, text, offset } = withCursor(marked);
  const found = hover(model, offset);
  assert.ok(found, 'nothing is said');
  assert.ok(found.span.start <= offset && offset <= found.span.end);
  return { on: text.slice(found.span.start, found.span.end), says: found.markdown };
}
const at = (before: string, after: string, file = wholeFile) =>
  hoverAt(file.replace(before + after, `${before}│${after}`));

describe('openssl-cnf hover', () => {
  it('explains options and their values', () => {
    assert.match(at('default', '_bits = ').says, /\*\*default_bits\*\*: .*2048[\s\S]*Unified CCX/);
    assert.match(at('prom', 'pt = ').says, /letter by letter; with any other word it asks/);
    assert.match(at('default_md = sha', '256').says, /\*\*sha256\*\*: What guides/);
  });

  it('explains fields, and says what is written', () => {
    const { on, says } = at('C', ' = US');
    assert.equal(on, 'C');
    assert.match(says, /countryName\*\* \(2\.5\.4\.6\).*\n\nExactly 2 characters\. Written as PrintableString/);
    assert.match(says, /In the request: C = `US` \(PrintableString\)/);
    assert.match(at('CN', ' = ${').says, /At most 64[\s\S]*CN = `ece\.example\.com` \(UTF8String\)/);
  });

  it('explains prompts, and why a field is left out', () => {
    assert.match(at('countryName', '_default', promptingFile).says, /only one in batch mode[\s\S]*C = `US`/);
    assert.match(at('0.organizationalUnitName', ' =', promptingFile).says, /_default there is no answer/);
  });

  it('explains extensions, and says what is written', () => {
    assert.match(at('basic', 'Constraints').says, /In the request, critical: `CA:FALSE`/);
    assert.match(at('subjectAlt', 'Name').says, /`DNS:ece\.example\.com`, `DNS:ece`, `IP:192\.0\.2\.10`/);
    assert.equal(at('digital', 'Signature').on, 'digitalSignature');
    assert.match(at('IP', '.1').says, /\*\*IP\*\*: An IP address/);
    const inline = wholeFile.replace('@alt_names', 'DNS:a.example.com, IP:192.0.2.1');
    assert.equal(at(' DN', 'S:a', inline).on, 'DNS');
  });

  it('explains sections where they stand and where they are named', () => {
    assert.match(
      at('[ d', 'n ]').says,
      /\*\*\[ dn \]\*\*: The subject.*\n\n4 entries\.\n\nNamed by `req::distinguished_name`, `alt_names::DNS\.1`/,
    );
    assert.equal(at('@alt', '_names').on, 'alt_names');
    assert.match(at('@alt', '_names').says, /Names for subjectAltName/);
    assert.match(at('[ d', 'n ]', wholeFile.replace('= dn', '= nd')).says, /alt_names::DNS/);
    assert.match(hoverAt('[req]\nreq_extensions = │gone').says, /There is no such section/);
    assert.match(hoverAt('[│alone]\na = b').says, /Nothing names it/);
  });

  it('says what a variable holds, and what OpenSSL reads', () => {
    assert.deepEqual(at('${ba', 'se}'), { on: '${base}', says: '`default::base` is `ece`' });
    assert.match(at('$dn::C', 'N').says, /`dn::CN` is `ece\.example\.com`/);
    assert.match(at('$d', 'n::CN').says, /The subject of the request/);
    assert.match(at('ba', 'se = ece').says, /`base` is `ece`, and is used as a variable 2 times below/);
    assert.match(at('"Exam', 'ple').says, /OpenSSL reads `Example "Inc"`/);
    assert.match(hoverAt('[x]\np = C:\\te│mp').says, /`C:<TAB>emp`/);
    assert.match(hoverAt('a = $EN│V::HOME').says, /environment variable/);
    assert.match(hoverAt('a = $no│ne').says, /no value here/);
    assert.match(hoverAt('.inc│lude x.cnf').says, /passes over one that is not there/);
  });

  it('never shows a password, and never throws', () => {
    const file = wholeFile.replace('OU = Support', 'OU = $req::output_password');
    const secret = 'hunter2hunter2';
    for (const text of [wholeFile, file, promptingFile]) {
      const model = parseOpensslCnf(text);
      for (let place = 0; place <= text.length; place++)
        assert.ok(!hover(model, place)?.markdown.includes(secret), String(place));
      assert.ok(!JSON.stringify([lenses(model), csrView(model)]).includes(secret));
    }
    const attribute = `${wholeFile.replace('prompt = no', 'prompt = no\nattributes = at')}[at]\nchallengePassword_default = ${'q'.repeat(2000)}\n`;
    assert.ok(!JSON.stringify(csrView(parseOpensslCnf(attribute))).includes('qqq'));
  });
});

/** The file after what stands at the cursor is renamed. */
function renamed(marked: string, to: string): string {
  const { model, text, offset } = withCursor(marked);
  const all = ownNames(model);
  const target = all
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  assert.ok(target, 'there is no name');
  const same = all.filter(({ space, name }) => space === target.space && name === target.name);
  return applyEdits(
    text,
    same.map(({ span, encode }) => ({ span, newText: encode(to) })),
  );
}

describe('openssl-cnf names', () => {
  it('rename a section wherever it is named', () => {
    const expected = wholeFile
      .replace('= dn', '= subject')
      .replace('[ dn ]', '[ subject ]')
      .replace('$dn::', '$subject::');
    assert.equal(renamed(wholeFile.replace('[ dn', '[ d│n'), 'subject'), expected);
    assert.equal(renamed(wholeFile.replace('= dn', '= d│n'), 'subject'), expected);
    assert.equal(renamed(wholeFile.replace('$dn::', '$d│n::'), 'subject'), expected);
    assert.equal(
      renamed(wholeFile.replace('@alt_names', '@alt│_names'), 'san'),
      wholeFile.replaceAll('alt_names', 'san'),
    );
    assert.equal(renamed('[req]\nse│c::a = b\n[sec]\n', 'x'), '[req]\nx::a = b\n[x]\n');
    assert.equal(
      renamed('[e]\nsubjectAltName = dirName:na│me\n[name]\n', 'x'),
      '[e]\nsubjectAltName = dirName:x\n[x]\n',
    );
    const modules = 'openssl_conf = init\n[init]\nproviders = p\n[p]\ndefault = d│\n[d]\nactivate = 1\n';
    assert.equal(renamed(modules, 'x'), modules.replace('= d│', '= x').replace('[d]', '[x]'));
  });

  it('rename a variable, in its own section only', () => {
    assert.equal(
      renamed(wholeFile.replace('ba│se'.replace('│', ''), 'ba│se'), 'host'),
      wholeFile.replaceAll('base', 'host'),
    );
    const file = 'a = 1\n[x]\na = 2\nb = $│a\n[y]\nb = $a$x::a\n';
    assert.equal(renamed(file, 'z'), 'a = 1\n[x]\nz = 2\nb = $z\n[y]\nb = $a$x::z\n');
  });

  it('are no options, and nothing that is put together', () => {
    const { model } = withCursor('│[req]\nx = dn\ndistinguished_name = $x\nprompt = no\n[dn]\nCN = $ENV::H\n');
    assert.deepEqual(
      ownNames(model)
        .map(({ role, text }) => `${role} ${text}`)
        .sort(),
      ['defines dn', 'defines req', 'defines x', 'refers x'],
    );
  });

  it('tell those that OpenSSL gives a meaning from those of the file', () => {
    const { model } = withCursor(`│${wholeFile}`);
    const spaces = new Map(ownNames(model).map(({ text, space }) => [text, space]));
    assert.equal(spaces.get('base'), 'openssl-variable');
    assert.equal(spaces.get('alt_names'), 'openssl-section');
    assert.equal(spaces.get('CN'), 'openssl-known-name');
    assert.equal(spaces.get('req'), 'openssl-known-name');
    assert.match(nameProblem('openssl-known-name', 'x') ?? '', /OpenSSL looks for/);
  });

  it('take only what OpenSSL reads as a name', () => {
    assert.equal(nameProblem('openssl-section', 'my section.1'), undefined);
    assert.match(nameProblem('openssl-section', 'a]') ?? '', /section/);
    assert.match(nameProblem('openssl-section', '@a') ?? '', /section/);
    assert.equal(nameProblem('openssl-variable', 'a_1'), undefined);
    assert.match(nameProblem('openssl-variable', 'a-1') ?? '', /end it/);
  });
});

describe('openssl-cnf lenses and links', () => {
  it('tell the request over its section', () => {
    assert.deepEqual(
      lenses(parseOpensslCnf(wholeFile)).map(({ title, command }) => [title, command]),
      [
        ['Request: CN=ece.example.com, 3 names, RSA 2048, sha256', undefined],
        ['Preview', 'ccconfig.csrPreview'],
      ],
    );
    assert.equal(lenses(parseOpensslCnf('[req]\na'))[0]?.title, 'No request: missing equal sign');
    assert.deepEqual(lenses(parseOpensslCnf('a = b\n')), []);
  });

  it('lead to files that are included beside this one', () => {
    const model = parseOpensslCnf(
      '.include my file.cnf\n.include = /etc/ssl/a.cnf\n.include $d/x\nd = 1\n.pragma includedir:parts\n.include b.cnf\n',
    );
    assert.deepEqual(
      links(model).map(({ target }) => target),
      ['my%20file.cnf', 'file:///etc/ssl/a.cnf', 'parts/b.cnf'],
    );
  });
});

describe('openssl-cnf preview', () => {
  it('lays out the request with the places in the file', () => {
    const view = csrView(parseOpensslCnf(wholeFile));
    assert.deepEqual(view.outcome, { text: 'OpenSSL makes this request.', isFailure: false });
    assert.deepEqual(
      view.subject.map(({ name, value, type }) => `${name}=${value} ${type}`),
      ['C=US Printable', 'O=Example "Inc" UTF8', 'OU=Support UTF8', 'CN=ece.example.com UTF8'],
    );
    assert.equal(wholeFile.slice(view.key.span!.start, view.key.span!.end), 'default_bits = 2048');
    assert.deepEqual(
      view.extensions.map(({ name, critical }) => [name, critical]),
      [
        ['basicConstraints', true],
        ['keyUsage', false],
        ['subjectAltName', false],
      ],
    );
  });

  it('keeps what the other lines ask for while one is half typed', () => {
    for (const typed of ['O', 'O = $', '[ x']) {
      const view = csrView(parseOpensslCnf(wholeFile.replace('O = "Example \\"Inc\\""', typed)));
      assert.ok(view.outcome.isFailure && view.outcome.span, typed);
      assert.ok(view.subject.some(({ name }) => name === 'C'));
      assert.ok(view.extensions.length > 0 || typed === '[ x');
    }
  });

  it('tells what is left out, and the error with its place', () => {
    assert.match(csrView(parseOpensslCnf(promptingFile)).dropped[0]!.why, /_default/);
    const broken = wholeFile.replace('DNS.2', 'DNS2');
    const { outcome } = csrView(parseOpensslCnf(broken));
    assert.equal(outcome.text, 'OpenSSL makes no request with this file: unsupported option: name=DNS2.');
    assert.equal(broken.slice(outcome.span!.start, outcome.span!.end), 'DNS2 = $base');
  });
});
