import assert from 'node:assert/strict';
import { admits, decideFraming } from '../../../server/src/domain/framing/decide';
import { usualIntent } from '../../../server/src/domain/framing/intent';

const intent = { ...usualIntent, domains: ['domain1.com'] };
const plainOnly = String.raw`wsname=(https?://(?:[a-z0-9-]+\.)*domain1\.com(?::[0-9]+)?)(?=&|/|$)`;
const pattern = (text: string, isDecoded = false) =>
  ({ text, syntax: 'ECMAScript', ignoreCase: true, isDecoded }) as const;

describe('framing: what a pattern is given', () => {
  it('has nothing encoded in it where it was decoded before', () => {
    assert.equal(decideFraming(pattern(plainOnly), intent).refusedCause, 'encoded');
    assert.equal(decideFraming(pattern(plainOnly, true), intent).verdict, 'exact');
    const narrow = decideFraming(pattern(plainOnly.replace('(?=&|/|$)', '(?=&|/)'), true), intent);
    assert.deepEqual([narrow.verdict, narrow.refusedCause], ['admits-less', 'terminator']);
    const wide = decideFraming(pattern(plainOnly.replace('(?:[a-z0-9-]+\\.)*', '[a-z0-9.-]*'), true), intent);
    assert.deepEqual([wide.verdict, wide.witness?.includes('%')], ['admits-more', false]);
    const encodedOnly = pattern(String.raw`wsname=https%3A%2F%2Fdomain1\.com`, true);
    assert.equal(admits(encodedOnly, 'https://domain1.com'), false);
  });

  it('has no port where browsers write none', () => {
    const noPort = pattern(
      String.raw`wsname=(https?(?::|%3A)(?:/|%2F)(?:/|%2F)(?:[a-z0-9-]+\.)*domain1\.com)(?=&|%26|/|%2F|$)`,
    );
    assert.equal(decideFraming(noPort, { ...intent, ports: [443, 80] }).verdict, 'exact');
    assert.equal(decideFraming(noPort, { ...intent, ports: [443, 9443] }).refused, 'https://domain1.com:9443');
  });

  it('may end behind the origin', () => {
    const { verdict, refused, refusedCause } = decideFraming(pattern(plainOnly.replace('(?=&|/|$)', '(?=&)')), intent);
    assert.deepEqual([verdict, refused, refusedCause], ['admits-less', 'https://domain1.com', 'terminator']);
  });
});
