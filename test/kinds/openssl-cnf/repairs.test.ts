import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyConfig } from '../../../server/src/core/config';
import type { Finding } from '../../../server/src/core/finding';
import { applyEdits } from '../../../server/src/core/fix';
import { analyze } from '../../../server/src/core/lint';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { decodedExtension } from '../../domain/csr/decoded-extension';
import { makeRequests } from '../../harness/openssl';
import { repository } from '../../harness/pages';

const faulty = join(repository, 'test/corpus/openssl-cnf/faulty');
const clean = join(repository, 'test/corpus/openssl-cnf/clean');
const subjectAltName = '2.5.29.17';

const findingsOf = (text: string): readonly Finding[] =>
  analyze({ kind: opensslCnf, text, config: emptyConfig }).findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );

/** The file after the first repair of each finding, one at a time, until none is left. */
function repaired(text: string): string {
  let present = text;
  for (let round = 0; round < 12; round++) {
    const repair = findingsOf(present).flatMap(({ fix, suggestions }) => (fix ? [fix] : suggestions))[0];
    if (!repair) return present;
    present = applyEdits(present, repair.edits);
  }
  return assert.fail(`repairs go on for ever:\n${present}`);
}

interface Faulty {
  readonly name: string;
  readonly text: string;
  /** What subjectAltName holds once all is repaired; missing where a person has to choose. */
  readonly names?: readonly string[];
}

const files: readonly Faulty[] = readdirSync(faulty)
  .filter(name => name.endsWith('.cnf'))
  .map(name => ({
    name,
    text: readFileSync(join(faulty, name), 'utf8'),
    ...(JSON.parse(readFileSync(join(faulty, name.replace('.cnf', '.json')), 'utf8')) as Pick<Faulty, 'names'>),
  }));

describe('openssl-cnf: the real OpenSSL and what is told', () => {
  it('refuses just what has an error of that kind', async () => {
    const made = await makeRequests(files.map(({ text }) => text));
    for (const [index, { name, text }] of files.entries()) {
      const told = findingsOf(text).some(({ severity }) => severity === 'error');
      // A wrong path is told before it is used: the key is given in this test.
      if (name !== 'windows-path.cnf') assert.equal(!made[index]!.accepted, told, `${name}\n${made[index]!.stderr}`);
    }
  }).timeout(120_000);

  it('takes what is repaired, with the names that were meant', async () => {
    const repairable = files.filter(({ names }) => names);
    const made = await makeRequests(repairable.map(({ text }) => repaired(text)));
    for (const [index, { name, names }] of repairable.entries()) {
      const { accepted, extensions, stderr } = made[index]!;
      assert.ok(accepted, `${name}: ${stderr}\n${repaired(repairable[index]!.text)}`);
      const written = extensions.find(({ oid }) => oid === subjectAltName);
      assert.deepEqual(
        [...((written && decodedExtension(subjectAltName, written.value, 'utf-8')) ?? [])].sort(),
        [...names!].sort(),
        name,
      );
    }
  }).timeout(120_000);

  it('takes every file that has nothing to tell', async () => {
    const texts = readdirSync(clean).map(name => ({ name, text: readFileSync(join(clean, name), 'utf8') }));
    const requests = texts.filter(({ text }) => /^\[ ?req ?\]/m.test(text));
    const made = await makeRequests(requests.map(({ text }) => text));
    for (const [index, { name }] of requests.entries())
      assert.ok(made[index]!.accepted, `${name}\n${made[index]!.stderr}`);
  }).timeout(120_000);

  it('has nothing to say about the file that OpenSSL brings', () => {
    const stock = ['/etc/ssl/openssl.cnf', '/usr/lib/ssl/openssl.cnf'].find(path => existsSync(path));
    assert.ok(stock, 'the file of the openssl package');
    assert.deepEqual(
      findingsOf(readFileSync(stock, 'utf8')).map(({ ruleId, span }) => `${ruleId} ${span.start}`),
      [],
    );
  });
});
