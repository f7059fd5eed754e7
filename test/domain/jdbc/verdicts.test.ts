import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { urlText } from '../../harness/url-lines';
import { connectCases } from './recorded-cases';

/** What the driver says once it has accepted everything in the URL and only the closed port is in its way. */
const reachedTheNetwork = /TCP\/IP connection to the host|named instance \w+ failed/;

/** What it accepts and cannot mean well: a host that is none, a word that it reads as false. */
const accepted = /invalid IPv6 address literal|fips=maybe/;

describe('rules about connection URLs agree with the driver', () => {
  for (const { url, error = '' } of connectCases) {
    it(url, () => {
      const { findings, crashes } = analyze({ kind: urlText, text: `[]${url}`, config: emptyConfig });
      assert.deepEqual(crashes, []);
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      if (!reachedTheNetwork.test(error)) assert.ok(errors.length > 0, `the driver says: ${error}`);
      else if (!accepted.test(url + error)) assert.deepEqual(errors, []);
    });
  }
});
