import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { type FramingHeader, mayBeFramed, type Origin } from '../../../server/src/domain/http-headers/framing';
import { unknown, withoutTemplates } from '../../../server/src/domain/http-headers/text';
import { ensureProgram } from '../../harness/programs';
import { shownFrames } from '../../harness/shown-frames';

const page: Origin = { scheme: 'https', host: 'web.example.com', port: 443 };
const framers: readonly Origin[] = [
  { scheme: 'https', host: 'finesse.example.com', port: 8445 },
  page,
  { scheme: 'http', host: 'finesse.example.com', port: 80 },
  { scheme: 'https', host: 'example.com', port: 443 },
];

const frameOptions = [
  'DENY',
  'SAMEORIGIN',
  'sameorigin ',
  'ALLOW-FROM https://finesse.example.com:8445',
  'ALLOWALL',
  'SAMEORIGIN, SAMEORIGIN',
  'SAMEORIGIN, DENY',
  'SAMEORIGIN, oops',
  'oops, other',
  'SAMEORIGIN;',
  '"DENY"',
  'SAMEORIGIN,',
  '',
];

const ancestors = [
  "'self'",
  'self',
  "'SELF'",
  "'none'",
  'none',
  "'none' https://finesse.example.com:8445",
  '',
  'https:',
  'http:',
  'https',
  'wss:',
  '*',
  '*:8445',
  'https://*',
  'https://*:*',
  'http://*:*',
  'https://finesse.example.com',
  'https://finesse.example.com:8445',
  'https://FINESSE.example.com:8445/',
  'https://finesse.example.com:8445/desktop',
  'https://finesse.example.com:*',
  'http://finesse.example.com',
  'http://finesse.example.com:8445',
  'finesse.example.com:8445',
  'finesse.example.com:*',
  'finesse*.example.com:8445',
  '*.example.com',
  '*.example.com:8445',
  '*.finesse.example.com:*',
  '*example.com:8445',
  'https://other.example.org, https://finesse.example.com:8445',
  'finesse.example.com:8445,',
  'https:finesse.example.com:8445',
  'https//finesse.example.com:8445',
  '//finesse.example.com:8445',
  'https://finesse.example.com:',
  'https://finesse.example.com:08445',
  'https://finesse.example.com:8445?x',
  'https://user@finesse.example.com:8445',
  'https://fin_esse.example.com',
  '"self"',
  "'self",
  "'nonce-abc' https://finesse.example.com:8445",
  "'unsafe-inline'",
];

const cases: readonly (readonly FramingHeader[])[] = [
  ...frameOptions.map(value => [{ name: 'X-Frame-Options', value }]),
  ...ancestors.map(value => [{ name: 'Content-Security-Policy', value: `frame-ancestors ${value}` }]),
  ...[
    "frame-ancestors 'self'; frame-ancestors *",
    "default-src 'none'",
    "FRAME-ANCESTORS 'none'",
    "frame-ancestors: 'none'",
  ].map(value => [{ name: 'Content-Security-Policy', value }]),
  [{ name: 'Content-Security-Policy-Report-Only', value: "frame-ancestors 'none'" }],
  [
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Content-Security-Policy', value: 'frame-ancestors https:' },
  ],
  [
    { name: 'X-Frame-Options', value: 'DENY' },
    { name: 'Content-Security-Policy-Report-Only', value: 'frame-ancestors https:' },
  ],
];

const addressOf = ({ scheme, host, port }: Origin): string => `${scheme}://${host}:${port}`;

/** For every framing page, whether Chromium showed the page that was served with each set of headers. */
async function shownByChromium(browser: Browser): Promise<boolean[][]> {
  const tab = await browser.newPage();
  const frames = cases.map((_, index) => `<iframe src="${addressOf(page)}/page?${index}"></iframe>`);
  await tab.route('**/*', route => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === '/framer') return route.fulfill({ contentType: 'text/html', body: frames.join('') });
    const headers = cases[Number(search.slice(1))] ?? [];
    return route.fulfill({
      headers: { 'content-type': 'text/html', ...Object.fromEntries(headers.map(({ name, value }) => [name, value])) },
      body: 'shown',
    });
  });
  const shown: boolean[][] = [];
  for (const framer of framers) {
    await tab.goto(`${addressOf(framer)}/framer`, { waitUntil: 'load' });
    shown.push(await shownFrames(tab));
    assert.equal(shown.at(-1)!.length, cases.length);
  }
  return shown;
}

describe('who may frame a page', () => {
  it('is what Chromium does', async function () {
    this.timeout(240_000);
    ensureProgram('chromium');
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      const shown = await shownByChromium(browser);
      const table = (answer: (headers: readonly FramingHeader[], framer: Origin, at: [number, number]) => unknown) =>
        framers.flatMap((framer, row) =>
          cases.map(
            (headers, column) =>
              `${addressOf(framer)} ${headers.map(({ name, value }) => `${name}: ${value}`).join(' | ')} → ${answer(headers, framer, [row, column])}`,
          ),
        );
      assert.deepEqual(
        table((headers, framer) => mayBeFramed(headers, page, framer)),
        table((_, __, [row, column]) => shown[row]![column]),
      );
    } finally {
      await browser.close();
    }
  });

  it('is left open where a template decides', () => {
    const [finesse] = framers as [Origin, ...Origin[]];
    const csp = (value: string) => [{ name: 'content-security-policy', value: withoutTemplates(value) }];
    assert.equal(mayBeFramed(csp("frame-ancestors 'self' {C:1}"), page, finesse), undefined);
    assert.equal(mayBeFramed(csp('frame-ancestors https: {C:1}'), page, finesse), true);
    assert.equal(mayBeFramed([{ name: 'X-Frame-Options', value: unknown }], page, finesse), undefined);
    assert.equal(
      mayBeFramed([...csp('frame-ancestors {Map:{HTTP_HOST}}'), ...csp("frame-ancestors 'none'")], page, finesse),
      false,
    );
  });
});
