import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { makeRequests } from '../../harness/openssl';
import { shownRequest } from './shown-request';
import { workingFiles } from './working-files';

describe('openssl-cnf: files as people have them', function () {
  this.timeout(120_000);

  for (const { name, text, certificate } of workingFiles)
    it(`${name} has no error and no warning`, () => {
      const config = { ...emptyConfig, ...(certificate ? { certificate } : {}) };
      const { findings, crashes } = analyze({ kind: opensslCnf, text, config });
      assert.deepEqual(crashes, []);
      assert.deepEqual(
        findings
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
        text,
      );
    });

  it('are taken by the real OpenSSL, or need what is not there: an answer, the environment, a library, another file', async () => {
    const made = await makeRequests(workingFiles.map(({ text }) => text));
    const refused = made.map(shownRequest).filter(shown => shown.startsWith('refused'));
    for (const shown of refused)
      assert.match(
        shown,
        /No objects|No template|unknown object name|variable has no value|No such file|could not load|Error checking request extension section ext$|invalid extension string/,
      );
    assert.ok(refused.length < workingFiles.length / 3, String(refused.length));
  });
});
