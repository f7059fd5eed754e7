import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideFraming } from '../../../server/src/domain/framing/decide';
import { literalDomains, readDomain } from '../../../server/src/domain/framing/domains';
import type { FramingIntent } from '../../../server/src/domain/framing/intent';
import { framingPattern } from '../../../server/src/domain/framing/write-pattern';
import { asciiHost } from '../../../server/src/domain/host-name';
import { parsePatternText } from '../../../server/src/syntax/regex';

const label = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,4})?$/) },
  { weight: 1, arbitrary: fc.constantFrom('münchen', 'bücher', '例え').map(asciiHost) },
);
const domain = fc
  .tuple(
    label,
    fc.array(label, { maxLength: 3 }),
    fc.constantFrom('com', 'net', 'org', 'de', 'co.uk', 'local', 'example'),
  )
  .map(([name, below, top]) => [...below, name, top].join('.'));
const intents: fc.Arbitrary<FramingIntent> = fc.record({
  domains: fc.uniqueArray(domain, { minLength: 1, maxLength: 8 }),
  subdomains: fc.boolean(),
  ports: fc.constantFrom([8445], [], [8443, 8445]),
  httpsOnly: fc.boolean(),
});

const asPattern = (text: string) => ({ text, syntax: 'ECMAScript' as const, ignoreCase: true });
const encoded = encodeURIComponent;

/** A source of numbers that is the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Hosts that look like allowed ones and are not. */
function nearMiss({ domains, subdomains }: FramingIntent, random: () => number): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const allowed = pick(domains);
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-';
  const at = Math.floor(random() * (allowed.length + 1));
  const host = pick([
    () => `${pick([...letters])}${allowed}`,
    () => `evil-${allowed}`,
    () => `${allowed}.attacker.com`,
    () => `${allowed}${pick([...letters])}`,
    () => allowed.slice(0, at) + pick([...letters]) + allowed.slice(at),
    () => allowed.slice(0, at) + allowed.slice(at + 1),
    () => allowed.replace('.', pick(['-', 'x', '', '..'])),
    () => allowed.slice(allowed.indexOf('.') + 1),
    () => `${allowed}.${pick(['com', 'net', 'evil.org'])}`,
    () => `www.${pick([...letters])}${allowed}`,
    () => (subdomains ? 'attacker.com' : `www.${allowed}`),
    () => `${allowed}@attacker.com`,
    () => `${allowed}:8445@attacker.com`,
    () => `attacker.com/${allowed}`,
    () => `attacker.com?.${allowed}`,
    () => '203.0.113.7',
  ])();
  return host;
}

const isInside = (host: string, { domains, subdomains }: FramingIntent) =>
  domains.some(of => host.replace(/\.$/, '') === of || (subdomains && host.replace(/\.$/, '').endsWith(`.${of}`)));

/** The host in an authority with whatever is around it. */
const hostIn = (text: string) =>
  text
    .replace(/[/?].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '');

describe('framing: the pattern that is written', () => {
  it('is decided exact, for any list of domains and any number of groups', () => {
    fc.assert(
      fc.property(intents, fc.integer({ min: 1, max: 10 }), (intent, groups) => {
        const { verdict, ...more } = decideFraming(asPattern(framingPattern(intent, groups)), intent);
        assert.equal(verdict, 'exact', JSON.stringify(more));
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it('is decided exact for up to 200 domains, and read by IIS', () => {
    const many = fc.uniqueArray(domain, { minLength: 100, maxLength: 200 });
    fc.assert(
      fc.property(many, fc.boolean(), (domains, subdomains) => {
        const intent = { domains, subdomains, ports: [8445], httpsOnly: false };
        const text = framingPattern(intent);
        assert.equal(decideFraming(asPattern(text), intent).verdict, 'exact', text);
        assert.deepEqual(parsePatternText(text, 'ECMAScript').problems, []);
      }),
      { numRuns: 8 },
    );
  }).timeout(60_000);

  it('refuses 10,000 near misses and admits 1,000 allowed origins, asked of the real engine', () => {
    fc.assert(
      fc.property(intents, fc.nat(), (intent, seed) => {
        const real = new RegExp(framingPattern(intent), 'i');
        const random = numbers(seed);
        for (let count = 0; count < 10_000; count++) {
          const host = nearMiss(intent, random);
          if (isInside(hostIn(host), intent)) continue;
          const url = `${random() < 0.5 ? 'https' : 'http'}://${host}${random() < 0.3 ? ':8445' : ''}${random() < 0.3 ? '/desktop' : ''}`;
          const query = `wsname=${random() < 0.5 ? url : encoded(url)}${random() < 0.3 ? '&a=b' : ''}`;
          assert.ok(!real.test(query), query);
        }
        for (let count = 0; count < 1000; count++) {
          const allowed = intent.domains[Math.floor(random() * intent.domains.length)]!;
          const host = `${intent.subdomains ? ['', 'www.', 'a.b-c.', 'x1.y2.z3.'][count % 4] : ''}${allowed}`;
          const port = ['', ...intent.ports.map(of => `:${of}`)][count % (intent.ports.length + 1)];
          const url = `${intent.httpsOnly || count % 2 ? 'https' : 'http'}://${count % 5 ? host : host.toUpperCase()}${port}`;
          const written = [url, encoded(url), encoded(url).toLowerCase()][count % 3];
          const query = `${['', 'a=b&'][count % 2]}wsname=${written}${['', '&c=d', '%26c'][count % 3]}`;
          assert.ok(real.test(query), query);
        }
      }),
      { numRuns: 12 },
    );
  }).timeout(120_000);

  it('keeps the numbers of the groups: 1 is the origin alone, in every variant', () => {
    const intent = { domains: ['example.com'], subdomains: true, ports: [8445], httpsOnly: false };
    for (const groups of [1, 6, 7, 8, 10]) {
      const found = new RegExp(framingPattern(intent, groups), 'i').exec('x=1&wsname=https://a.example.com:8445&y=2')!;
      assert.equal(found[1], 'https://a.example.com:8445');
      assert.deepEqual(found.slice(2, 6), ['https', ':', '/', '/']);
      assert.ok(found.length - 1 >= groups, `${groups}`);
    }
  });

  it('names its own domains', () => {
    const domains = ['example.com', 'a-b.co.uk', 'xn--mnchen-3ya.de'];
    const intent = { domains, subdomains: true, ports: [8445], httpsOnly: false };
    for (const groups of [6, 8]) assert.deepEqual(literalDomains(asPattern(framingPattern(intent, groups))), domains);
  });
});

describe('framing: domains as people type them', () => {
  const read: readonly (readonly [string, string | RegExp])[] = [
    ['example.com', 'example.com'],
    [' Example.COM ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['.example.com', 'example.com'],
    ['https://finesse.example.com:8445/desktop', 'finesse.example.com'],
    ['finesse.example.com:8445', 'finesse.example.com'],
    ['example.com/', 'example.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['', /Type a domain/],
    ['localhost', /no dot/],
    ['10.0.0.1', /is an address/],
    ['a.*.example.com', /only stand at the start/],
    ['//example.com/desktop', 'example.com'],
    ['example.com.', 'example.com'],
    ['example\uff0ecom\u200b', 'example.com'],
    ['*.co.uk', /where everybody registers/],
    ['com', /no dot/],
    ['www.co.uk', 'www.co.uk'],
    ['[::1]', /is an address/],
    ['https://[::1]:8445/', /is an address/],
    ['my_host.example.com', /"_" cannot stand/],
    [`${'a'.repeat(64)}.com`, /63 characters/],
    ['-a.com', /begin or end with "-"/],
    ['example.123', /for an address/],
    ['exa mple.com', /no domain/],
    ['example..com', /no domain/],
  ];
  for (const [typed, expected] of read)
    it(JSON.stringify(typed), () => {
      const result = readDomain(typed);
      if (typeof expected === 'string') assert.deepEqual(result, { domain: expected });
      else assert.match(result.problem ?? '', expected);
    });
});

describe('framing: the domains that a pattern names', () => {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\\+~#]=*))', []],
    [
      'wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\\com|domain2\\com)(&|%26|\\$))',
      ['domain1.com', 'domain2.com'],
    ],
    [
      'wsname=https?://([a-z0-9-]+\\.)*(a\\.example\\.com|b.example.org)(:8445)?(&|$)',
      ['a.example.com', 'b.example.org'],
    ],
    ['wsname=.*', []],
  ];
  for (const [pattern, domains] of named)
    it(pattern, () => assert.deepEqual(literalDomains(asPattern(pattern)), domains));
});
