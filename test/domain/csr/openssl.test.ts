import assert from 'node:assert/strict';
import type { Csr } from '../../../server/src/domain/csr/model';
import { Objects } from '../../../server/src/domain/csr/objects';
import { readCsr } from '../../../server/src/domain/csr/read-csr';
import { parseConf } from '../../../server/src/syntax/openssl-conf/parse';
import { type MadeRequest, makeRequests } from '../../harness/openssl';
import { decodedExtension } from './decoded-extension';
import { request } from './generate';
import { handmadeFiles } from './handmade';

const signatures: Readonly<Record<string, string>> = {
  sha1WithRSAEncryption: 'sha1',
  md5WithRSAEncryption: 'md5',
  ripemd160WithRSA: 'ripemd160',
};

const objects = new Objects();
const nameOf = (oid: string): string => objects.find(oid)?.shortName ?? oid;

/** What OpenSSL made, in the words of the model. */
function real({ accepted, subject, extensions, signature }: MadeRequest, model: Csr) {
  if (!accepted) return { accepted };
  return {
    accepted,
    subject,
    digest: digestOf(objects.find(signature)?.longName ?? signature),
    extensions: extensions.map(({ oid, critical, value }, index) => ({
      name: nameOf(oid),
      critical,
      values: model.extensions[index]?.certain ? decodedExtension(oid, value) : undefined,
    })),
  };
}

function expected(model: Csr) {
  if (model.error) return { accepted: false };
  return {
    accepted: true,
    subject: model.subject.map(({ object: { oid }, value, joined }) => `${joined ? '+' : ''}${oid}=${value}`),
    digest: model.digest,
    extensions: model.extensions.map(({ name, critical, values, certain }) => ({
      name,
      critical,
      values: certain && !undecoded.has(name) ? values : undefined,
    })),
  };
}

/** Extensions whose bytes the test does not read. */
const undecoded: ReadonlySet<string> = new Set(['subjectKeyIdentifier', 'inhibitAnyPolicy', 'noCheck']);

function digestOf(signature: string): string {
  const own = signatures[signature];
  return own ?? signature.toLowerCase().replace(/^rsa-/, '').replace('withrsaencryption', '');
}

async function agree(files: readonly string[]): Promise<number> {
  const made = await makeRequests(files);
  const differences: string[] = [];
  for (const [index, text] of files.entries()) {
    const model = readCsr(parseConf(text, { variable: name => (name === 'HOME' ? '/' : undefined) }));
    const [ours, theirs] = [expected(model), real(made[index]!, model)].map(of => JSON.stringify(of));
    if (ours !== theirs)
      differences.push(
        `${text}\nmodel: ${ours} ${model.error?.reason ?? ''}\nOpenSSL: ${theirs}\n${made[index]!.stderr}`,
      );
  }
  assert.equal(differences.length, 0, `${differences.length} differ\n${differences.slice(0, 3).join('\n\n')}`);
  return made.filter(({ accepted }) => accepted).length;
}

describe('certificate requests: the model and the real OpenSSL', () => {
  it('agree on files made by hand', async () => {
    const files = handmadeFiles();
    assert.ok(files.length >= 400, `${files.length} files`);
    const accepted = await agree(files);
    assert.ok(accepted > files.length / 4 && accepted < files.length, `${accepted} of ${files.length} accepted`);
  }).timeout(300_000);

  it('agree on 5,000 made by chance', async () => {
    let state = 20_241_122;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 0x80000000;
    };
    const accepted = await agree(Array.from({ length: 5000 }, () => request(random)));
    assert.ok(accepted > 1000, `${accepted} accepted`);
  }).timeout(900_000);
});
