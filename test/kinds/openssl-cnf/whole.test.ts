import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import type { NamedFiles } from '../../../server/src/core/named-files';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';

const named = (texts: Readonly<Record<string, string | null>>): NamedFiles => ({
  at: path => {
    const text = texts[path];
    return text === undefined ? undefined : text === null ? 'missing' : { isFolder: false, files: [{ text }] };
  },
});
const check = (text: string, files?: NamedFiles, analysis?: Analysis): Analysis =>
  analyze({
    kind: opensslCnf,
    text,
    config: emptyConfig,
    ...(files ? { named: files } : {}),
    ...(analysis ? { previous: { analysis } } : {}),
  });
const rulesOf = ({ findings, crashes }: Analysis): string[] => {
  assert.deepEqual(crashes, []);
  return findings.map(({ ruleId }) => ruleId.replace('openssl-cnf/', ''));
};

const file = `[req]
prompt = no
distinguished_name = dn
req_extensions = ext
.include parts.cnf
`;
const parts = `[dn]
CN = ece.example.com
[ext]
subjectAltName = DNS:ece.example.com
`;

describe('openssl-cnf: a file and what it includes', () => {
  it('are checked as one', () => {
    assert.deepEqual(rulesOf(check(file, named({ 'parts.cnf': parts }))), []);
    assert.deepEqual(rulesOf(check(file, named({ 'parts.cnf': parts.replace('[dn]', '[names]') }))), [
      'missing-section',
    ]);
  });

  it('raise no alarm where what is included is not known', () => {
    assert.deepEqual(rulesOf(check(file)), []);
    assert.deepEqual(rulesOf(check(file, named({}))), []);
    assert.deepEqual(rulesOf(check(file, named({ 'parts.cnf': null }))), ['included-file']);
  });

  it('are read in their order', () => {
    const uses = '.include parts.cnf\n[req]\nprompt = $answer\ndistinguished_name = dn\n[dn]\nCN = a\n';
    assert.deepEqual(rulesOf(check(uses, named({ 'parts.cnf': 'answer = no\n' }))), []);
    const late = rulesOf(
      check(
        '[req]\nprompt = $answer\ndistinguished_name = dn\n.include parts.cnf\n[dn]\nCN = a\n',
        named({ 'parts.cnf': 'answer = no\n' }),
      ),
    );
    assert.deepEqual(late, ['variable-without-value']);
  });

  it('have findings and repairs only in the file itself', () => {
    const faulty = parts
      .replace('CN = ece', 'CN = https://ece')
      .replace('DNS:', 'dns:')
      .replace('[ext]', 'C = USA\n[ext]');
    const text = `${file}[other]\nDNS.1 = a\nDNS.1 = b\n`;
    const { findings } = check(text, named({ 'parts.cnf': `${faulty}[other]\nDNS.1 = c\n` }));
    assert.ok(findings.length > 0);
    for (const { span, fix, suggestions, related } of findings) {
      const spans = [fix, ...suggestions].flatMap(repair => repair?.edits.map(edit => edit.span) ?? []);
      for (const { start, end } of [span, ...spans, ...related.map(of => of.span)])
        assert.ok(0 <= start && start <= end && end <= text.length);
    }
  });

  it('are checked anew when what is included says something else', () => {
    const good = named({ 'parts.cnf': parts });
    const first = check(file, good);
    assert.deepEqual(rulesOf(first), []);
    const second = check(file, named({ 'parts.cnf': 'no equal sign\n' }), first);
    assert.deepEqual(rulesOf(second), ['included-file']);
    assert.deepEqual(rulesOf(check(file, good, second)), []);
  });

  it('are read as the bytes that they are stored as', () => {
    const text = `${file.replace('.include parts.cnf\n', '')}${parts}`.replace('CN = ', 'O = Müller\nCN = ');
    const of = (name: 'utf-8' | 'iso-8859-1' | 'utf-16le') =>
      rulesOf(analyze({ kind: opensslCnf, text, config: emptyConfig, encoding: { name, bom: false } }));
    assert.deepEqual(of('utf-8'), ['utf8-not-said']);
    assert.deepEqual(of('iso-8859-1'), []);
    assert.ok(of('utf-16le').includes('encoding'));
  });
});
