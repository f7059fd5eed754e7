import assert from 'node:assert/strict';
import { join } from 'node:path';
import { filesFrom, filesFromOneOf } from '../../server/src/cli/named-files';
import { cli, temporaryFolder } from '../harness/cli';

const request = '[req]\nprompt = no\ndistinguished_name = dn\n.include parts/dn.cnf\n';

describe('files that a checked file names', () => {
  const folder = temporaryFolder();
  const rules = async (...argv: string[]) => {
    const { stdout } = await cli(folder.path, ['check', ...argv, '--format', 'json']);
    const [file] = JSON.parse(stdout).files as { findings: { rule: string }[] }[];
    return file!.findings.map(({ rule }) => rule.replace('openssl-cnf/', ''));
  };

  it('are found beside it, else where the program is started', async () => {
    folder.write({ 'site/openssl.cnf': request, 'site/parts/dn.cnf': '[dn]\nCN = a.example.com\n' });
    assert.deepEqual(await rules('site/openssl.cnf'), []);
    folder.write({
      'site/openssl.cnf': request.replace('parts', 'other'),
      'other/dn.cnf': '[dn]\nCN = a.example.com\n',
    });
    assert.deepEqual(await rules('site/openssl.cnf'), []);
    folder.write({ 'site/openssl.cnf': request.replace('dn.cnf', 'gone.cnf') });
    assert.deepEqual(await rules('site/openssl.cnf'), ['included-file']);
    const input = await cli(folder.path, ['check', '-', '--stdin-filename', 'site/openssl.cnf'], { stdin: request });
    assert.equal(input.status, 0, input.stdout);
  });

  it('are read for "read" too', async () => {
    folder.write({ 'openssl.cnf': request, 'parts/dn.cnf': '[dn]\nCN = a\n' });
    const { stdout } = await cli(folder.path, ['read', 'openssl.cnf']);
    assert.match(stdout, /\[ dn \]\n {2}CN = a\n/);
  });

  it('are one, or those of a folder that are configurations', () => {
    folder.write({
      'd/a.cnf': 'a',
      'd/B.CONF': 'b',
      'd/c.txt': 'c',
      'd/.cnf': 'd',
      'd/sub.cnf/x.cnf': 'e',
      'f.txt': '\xff',
    });
    const files = filesFrom(folder.path);
    const found = files.at('d');
    assert.ok(typeof found === 'object' && found.isFolder);
    assert.deepEqual(found.files.map(({ text }) => text).sort(), ['a', 'b']);
    const one = files.at('f.txt');
    assert.ok(typeof one === 'object' && !one.isFolder && one.files[0]!.encoding?.name === 'utf-8');
    assert.equal(files.at('gone'), 'missing');
    assert.equal(files.at('f.txt/x'), 'missing');
  });

  it('may be on another machine where the whole path is given', () => {
    folder.write({ 'a.cnf': 'a' });
    const files = filesFromOneOf(['.'], folder.path);
    assert.equal(files.at('/nowhere/on/this/machine.cnf'), undefined);
    assert.equal(files.at('gone.cnf'), 'missing');
    assert.ok(typeof files.at(join(folder.path, 'a.cnf')) === 'object');
  });
});
