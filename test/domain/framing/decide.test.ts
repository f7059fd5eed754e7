import assert from 'node:assert/strict';
import { decideFraming } from '../../../server/src/domain/framing/decide';
import { labelled } from './labelled';

const intent = { domains: ['domain1.com', 'domain2.com'], subdomains: true, ports: [8445], httpsOnly: false };

/** Whether the pattern is found, asked of the real engine. */
const finds = (pattern: string, ignoreCase: boolean, query: string) =>
  new RegExp(pattern, ignoreCase ? 'i' : '').test(query);

describe('framing: who gets in', () => {
  it('is asked of 150 patterns and more', () => assert.ok(new Set(labelled.map(({ pattern }) => pattern)).size >= 150));

  for (const { pattern, label, ignoreCase = true } of labelled) {
    it(`${label}: ${pattern.slice(0, 150)}${ignoreCase ? '' : ' (letter case)'}`, () => {
      const verdict = decideFraming({ text: pattern, syntax: 'ECMAScript', ignoreCase }, intent);
      assert.equal(verdict.verdict, label, JSON.stringify(verdict));
      const { witness, witnessQuery, refused, refusedQuery } = verdict;
      assert.equal(witness !== undefined, label === 'admits-more' || label === 'both');
      assert.equal(refused !== undefined, label === 'admits-less' || label === 'both');
      if (witness && witnessQuery) {
        assert.ok(finds(pattern, ignoreCase, witnessQuery), witnessQuery);
        const { href, hostname, protocol } = new URL(witness);
        assert.equal(href.replace(/\/(?=\?|$)/, ''), witness.replace(/\/(?=\?|$)/, ''), 'a browser writes it just so');
        const writings = [witness, encodeURIComponent(witness)].flatMap(text => [text, `${text}&a=b`]);
        assert.ok(
          writings.some(text => finds(pattern, ignoreCase, witnessQuery.replace(/(?<=wsname=).*/s, text))),
          `${witness} gets in by itself`,
        );
        assert.match(protocol, /^https?:$/);
        assert.match(hostname, /^(?:(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+\.?|(?:\d+\.){3}\d+|localhost)$/);
        assert.ok(!/(?:^|\.)domain[12]\.com\.?$/.test(hostname), hostname);
      }
      if (refused && refusedQuery) {
        assert.ok(!finds(pattern, ignoreCase, refusedQuery), refusedQuery);
        const { origin, hostname } = new URL(refused);
        assert.equal(origin, refused);
        assert.match(hostname, /(?:^|\.)domain[12]\.com$/);
      }
      if (label === 'not-decided') assert.ok(verdict.why);
    });
  }

  it('is told where it is left open who does not', () => {
    const text = 'wsname=https?://([a-z0-9.-]*a[a-z0-9.-]{18})*[a-z0-9.-]*domain1\\.com.*';
    const meant = { ...intent, domains: ['domain1.com'] };
    const verdict = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, meant);
    assert.deepEqual(
      [verdict.verdict, verdict.isTooLarge, verdict.refused, verdict.witness, verdict.admits],
      ['admits-more', true, undefined, 'https://evil-domain1.com', ['domain1.com']],
    );
  });

  it('is not told of an allowed domain for the hyphen in it', () => {
    const text = 'wsname=(https?(:|%3A)(/|%2F){2}([a-z0-9-]+\\.)*my-company.com((:|%3A)[0-9]+)?)(?=&|%26|/|%2F|$)';
    const verdict = decideFraming(
      { text, syntax: 'ECMAScript', ignoreCase: true },
      { ...intent, domains: ['my-company.com'] },
    );
    assert.deepEqual(verdict, { verdict: 'exact', admits: ['my-company.com'] });
  });

  for (const host of ['[2001:db8:0:1::5]', '[fe80::1]', '[1:2:3:4:5:6:7:8]'])
    it(`is told of a server by its address: ${host}`, () => {
      const written = host.replace(/[[\]]/g, '\\$&');
      const text = `wsname=(https?(:|%3A)(/|%2F){2}(${written}|([a-z0-9-]+\\.)*domain1\\.com)((:|%3A)[0-9]+)?)(?=&|%26|/|%2F|$)`;
      const meant = { ...intent, domains: ['domain1.com'] };
      const { verdict, witness, cause } = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, meant);
      assert.deepEqual([verdict, witness, cause], ['admits-more', `https://${host}`, 'other-host']);
      assert.equal(new URL(witness!).origin, witness);
    });

  it('is told of any server by its address, plain or encoded', () => {
    for (const [open, close] of [
      ['\\[', '\\]'],
      ['%5B', '%5D'],
    ]) {
      const text = `wsname=https?(:|%3A)(/|%2F){2}(${open}.*${close}|([a-z0-9-]+\\.)*domain1\\.com)((:|%3A)[0-9]+)?(?=&|%26|/|%2F|$)`;
      const meant = { ...intent, domains: ['domain1.com'] };
      const { verdict, witness = '' } = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, meant);
      assert.equal(verdict, 'admits-more');
      assert.equal(new URL(witness).origin, witness);
    }
  });

  it('is not told of an address that browsers write otherwise', () => {
    const text =
      'wsname=(https?(:|%3A)(/|%2F){2}(\\[0:0:0:0:0:0:0:1\\]|([a-z0-9-]+\\.)*domain1\\.com)((:|%3A)[0-9]+)?)(?=&|%26|/|%2F|$)';
    const meant = { ...intent, domains: ['domain1.com'] };
    assert.equal(decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, meant).verdict, 'exact');
  });

  it('is told of those who get in encoded alone', () => {
    const text = 'wsname=(https?%3A%2F%2F([a-z0-9-]+\\.)*domain1\\.com(%3A[0-9]+)?)(?=%26|&|$)';
    const meant = { ...intent, domains: ['domain1.com'] };
    assert.deepEqual(decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, meant), {
      verdict: 'admits-less',
      refused: 'https://domain1.com',
      refusedQuery: 'wsname=https://domain1.com',
      refusedCause: 'plain',
      admits: ['domain1.com'],
    });
  });

  it('is told of letter case where that is what keeps them out', () => {
    const text = 'wsname=(https?(:|%3A)(/|%2F){2}([a-z0-9-]+\\.)*Domain1\\.com((:|%3A)[0-9]+)?)(?=&|%26|/|%2F|$)';
    const meant = { ...intent, domains: ['domain1.com'] };
    const { refused, refusedCause } = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: false }, meant);
    assert.deepEqual([refused, refusedCause], ['https://domain1.com', 'upper-case']);
  });
});
