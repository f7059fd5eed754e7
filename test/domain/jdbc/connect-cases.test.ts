import assert from 'node:assert/strict';
import { findingsOf } from './findings-of';
import { connectCases } from './recorded-cases';

/** What the driver told only of the network, although more is to be known: the reason, by a piece of the URL. */
const notComparable: Readonly<Record<string, string>> = {
  '\\INST;': 'SQL Server Browser did not answer: a matter of the network',
  'fips=maybe': 'read only once TLS begins, behind the connection that was refused here',
  'socketFactoryClass=no.Such': 'whether a class is there cannot be known from the URL',
};

describe('URLs with which the driver was to connect', () => {
  for (const { url, error } of connectCases) {
    const reason = Object.entries(notComparable).find(([piece]) => url.includes(piece))?.[1];
    const refused = !reason && !error?.includes('Connection refused');
    it(`${url}: ${reason ?? (refused ? 'an error' : 'no error')}`, () => {
      const errors = findingsOf(url).filter(({ severity }) => severity === 'error');
      if (refused) assert.ok(errors.length > 0, `the driver says: ${error}`);
      else if (!reason)
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
        );
    });
  }
});
