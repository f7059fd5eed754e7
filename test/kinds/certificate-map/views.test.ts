import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { Registry } from '../../../server/src/core/registry';
import { kinds } from '../../../server/src/kinds/all';
import { certificateMap } from '../../../server/src/kinds/certificate-map';
import { completions } from '../../../server/src/kinds/certificate-map/completion';
import { parseCertificateMap } from '../../../server/src/kinds/certificate-map/parse';
import { secretSpans } from '../../../server/src/kinds/certificate-map/secrets';
import { folds, hover, read, selections, symbols } from '../../../server/src/kinds/certificate-map/views';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { uncursor } from '../../harness/marks';
import { certificate, map, privateKey, trusted } from './maps';

const secret = 'S3cr3t-w0rd';
const password = `<Password>${secret}</Password>`;

describe('certificate-map files', () => {
  it('are told by their names', () => {
    const registry = new Registry(kinds);
    assert.equal(registry.find('D:\\I3\\IC1_ININ_Certificates.xml', '')?.id, 'certificate-map');
    assert.equal(registry.find('certificates.xml', map(privateKey))?.id, undefined);
  });
});

describe('certificate-map views', () => {
  it('explain the nodes', () => {
    const says = (marked: string) => {
      const { text, offset } = uncursor(marked);
      return hover(parseCertificateMap(text), offset)?.markdown;
    };
    assert.match(says(map(privateKey.replace('PrivateKey', 'Private│Key')))!, /\*\*PrivateKeyPath\*\*/);
    assert.match(says(map(privateKey.replace('.bin', '.b│in')))!, /private key/);
    assert.match(says(map(`<Password>S3│cr3t</Password>`))!, /shown nowhere/);
    assert.equal(says(map('<Na│me/>', privateKey)), undefined);
  });

  it('complete the nodes that are missing, and a whole entry that checks clean', () => {
    const { text, offset } = uncursor(map(privateKey, '<│'));
    const labels = completions(parseCertificateMap(text), offset).map(({ label }) => label);
    assert.deepEqual(labels, ['PublicKeyPath', 'CertificatePath', 'Password', 'TrustedCertificatePath']);
    const empty = uncursor('<Certificates>\n  <HTTPS>\n│  </HTTPS>\n</Certificates>');
    const whole = completions(parseCertificateMap(empty.text), empty.offset).find(({ kind }) => kind === 'snippet');
    const filled = empty.text.slice(0, empty.offset) + plainSnippet(whole!.insert) + empty.text.slice(empty.offset);
    assert.deepEqual(analyze({ kind: certificateMap, text: filled, config: emptyConfig }).findings, []);
  });

  it('outline, fold, select and read', () => {
    const text = map(privateKey, certificate, password, trusted);
    const model = parseCertificateMap(text);
    const [entry] = symbols(model);
    assert.deepEqual(
      [entry?.name, entry?.detail, entry?.children?.[2]?.detail],
      ['HTTPS', 'key and certificate', '***'],
    );
    assert.equal(folds(model).length, 2);
    assert.equal(selections(model, text.indexOf('.cer')).length, 5);
    assert.match(read(model).text, /^HTTPS\n {2}PrivateKeyPath +D:/);
  });

  it('never show a password', () => {
    for (const text of [
      map(privateKey, password),
      map(privateKey, `<password>${secret}</password>`),
      map(privateKey, `<!-- ${password} -->`),
      map(privateKey, `<Password><![CDATA[${secret}]]></Password>`),
      map(privateKey, `<Password>${secret}`),
      map(privateKey, `<Password>a<${secret}</Password>`),
      map(privateKey, `<Password>a&${secret}</Password>`),
      `<C><Key Password="${secret}">${privateKey}</Key></C>`,
    ]) {
      const { findings, model } = analyze({ kind: certificateMap, text, config: emptyConfig });
      const map_ = parseCertificateMap(text);
      const shown = JSON.stringify([findings, symbols(map_), read(map_)]);
      assert.ok(!shown.includes(secret), text);
      const [start] = [text.indexOf(secret)];
      const covered = secretSpans(model as ReturnType<typeof parseCertificateMap>, text).some(
        span => span.start <= start && start + secret.length <= span.end,
      );
      assert.ok(covered, text);
      for (let offset = 0; offset <= text.length; offset++)
        assert.ok(!hover(map_, offset)?.markdown.includes(secret), text);
    }
  });
});
