import assert from 'node:assert/strict';
import { decodeBytes } from '../../../server/src/cli/encoding';
import { filesFrom } from '../../../server/src/cli/named-files';
import type { StringType } from '../../../server/src/domain/csr/data/strings';
import type { Csr } from '../../../server/src/domain/csr/model';
import { Objects } from '../../../server/src/domain/csr/objects';
import { readCsr } from '../../../server/src/domain/csr/read-csr';
import { readOpensslCnf } from '../../../server/src/kinds/openssl-cnf/parse';
import { type MadeRequest, makeRequests } from '../../harness/openssl';
import { besides, byteFiles } from './byte-files';
import { decodedExtension } from './decoded-extension';
import { request, requestInBytes } from './generate';
import { handmadeFiles } from './handmade';

const signatures: Readonly<Record<string, string>> = {
  sha1WithRSAEncryption: 'sha1',
  md5WithRSAEncryption: 'md5',
  ripemd160WithRSA: 'ripemd160',
};

const objects = new Objects();
/** @param own what the model calls it, which may be a name that the file gives */
const nameOf = (oid: string, own = ''): string => objects.find(oid)?.shortName ?? (/^[\d.]*$/.test(own) ? oid : own);

/** What OpenSSL made, in the words of the model. */
function real({ accepted, subject, tags, extensions, signature, stderr }: MadeRequest, model: Csr) {
  if (!accepted) return { accepted, says: !model.error || stderr.includes(reasonOf(model.error.reason)) };
  return {
    accepted,
    subject,
    types: tags.map(tag => typeOfTag.get(tag)),
    digest: digestOf(objects.find(signature)?.longName ?? signature),
    extensions: extensions.map(({ oid, critical, value }, index) => ({
      name: nameOf(oid, model.extensions[index]?.name),
      critical,
      values: model.extensions[index]?.certain ? decodedExtension(oid, value, model.file.encoding) : undefined,
    })),
  };
}

function expected(model: Csr) {
  if (model.error) return { accepted: false, says: true };
  return {
    accepted: true,
    subject: model.subject.map(({ object: { oid }, value, joined }) => `${joined ? '+' : ''}${oid}=${value}`),
    types: model.subject.map(({ type }) => type),
    digest: model.digest,
    extensions: model.extensions.map(({ name, critical, values, certain }) => ({
      name,
      critical,
      values: certain && !undecoded.has(name) ? values : undefined,
    })),
  };
}

/** OpenSSL's reason string, without what is added to it. */
function reasonOf(reason: string): string {
  return /^[^:'(=]*/
    .exec(reason)![0]
    .replace(/ (section|setting) .*/, ' $1')
    .trim();
}

const typeOfTag: ReadonlyMap<number, StringType> = new Map([
  [12, 'UTF8'],
  [18, 'Numeric'],
  [19, 'Printable'],
  [20, 'T61'],
  [22, 'IA5'],
  [28, 'Universal'],
  [30, 'BMP'],
]);

/** Extensions whose bytes the test does not read. */
const undecoded: ReadonlySet<string> = new Set([
  'subjectKeyIdentifier',
  'inhibitAnyPolicy',
  'noCheck',
  'ct_precert_poison',
]);

function digestOf(signature: string): string {
  const own = signatures[signature];
  return own ?? signature.toLowerCase().replace(/^rsa-/, '').replace('withrsaencryption', '');
}

async function agree(files: readonly (string | Buffer)[], beside?: ReadonlyMap<string, Buffer>): Promise<number> {
  let models: Csr[] = [];
  const made = await makeRequests(files, beside, folder => {
    models = files.map(file => modelOf(file, folder));
  });
  const differences: string[] = [];
  for (const [index, model] of models.entries()) {
    const [ours, theirs] = [expected(model), real(made[index]!, model)].map(of => JSON.stringify(of));
    if (ours !== theirs)
      differences.push(
        `${JSON.stringify(files[index]!.toString()).slice(0, 3000)}\nmodel: ${ours} ${model.error?.reason ?? ''}\nOpenSSL: ${theirs}\n${made[index]!.stderr}`,
      );
  }
  assert.equal(differences.length, 0, `${differences.length} differ\n${differences.slice(0, 3).join('\n\n')}`);
  return made.filter(({ accepted }) => accepted).length;
}

function modelOf(file: string | Buffer, folder: string): Csr {
  const { text, encoding } = decodeBytes(Buffer.from(file));
  const variable = (name: string) => (name === 'HOME' ? '/' : undefined);
  return readCsr(readOpensslCnf(text, { encoding, variable, named: filesFrom(folder) }).file);
}

describe('certificate requests: the model and the real OpenSSL', () => {
  it('agree on files made by hand', async () => {
    const files = handmadeFiles();
    assert.ok(files.length >= 400, `${files.length} files`);
    const accepted = await agree(files);
    assert.ok(accepted > files.length / 4 && accepted < files.length, `${accepted} of ${files.length} accepted`);
  }).timeout(300_000);

  it('agree on files whose bytes count, and on what they include', async () => {
    const files = byteFiles();
    const accepted = await agree(files, besides);
    assert.ok(accepted > files.length / 3 && accepted < files.length, `${accepted} of ${files.length} accepted`);
  }).timeout(300_000);

  it('agree on 5,000 made by chance', async () => {
    const random = seeded(20_241_122);
    const accepted = await agree(Array.from({ length: 5000 }, () => request(random)));
    assert.ok(accepted > 1000, `${accepted} accepted`);
  }).timeout(900_000);

  it('agree on 2,000 made by chance, with bytes changed', async () => {
    const random = seeded(11);
    const accepted = await agree(
      Array.from({ length: 2000 }, () => requestInBytes(random)),
      besides,
    );
    assert.ok(accepted > 200, `${accepted} accepted`);
  }).timeout(600_000);
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
