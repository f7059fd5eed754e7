import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import type { Origin } from '../../../../server/src/domain/http-headers/framing';
import { formatOrigin, framingOutcome } from '../../../../server/src/kinds/web-config/framing/effect';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { ensureProgram } from '../../../harness/programs';
import { shownFrames } from '../../../harness/shown-frames';
import { constellations, framers } from './constellations';

/** For one framing page: every file and way of writing `wsname`, and whether the page is to be seen. */
function expectationsFor(letter: string) {
  const framer = framers[letter]!;
  return constellations.flatMap(({ name, text, plain, encoded = plain }) =>
    [plain, encoded].map((seeing, index) => {
      const wsname = index === 0 ? formatOrigin(framer) : encodeURIComponent(formatOrigin(framer));
      const outcome = framingOutcome(parseWebConfig(text), wsname, framer)!;
      return {
        name: `${formatOrigin(framer)} ${name} ${index === 0 ? 'plain' : 'encoded'}`,
        outcome,
        isSeen: seeing.includes(letter),
      };
    }),
  );
}

type Expectation = ReturnType<typeof expectationsFor>[number];

async function shownBy(browser: Browser, framer: Origin, expected: readonly Expectation[]): Promise<boolean[]> {
  const tab = await browser.newPage();
  const frames = expected.map(({ outcome }, index) => `<iframe src="${outcome.url}&amp;test=${index}"></iframe>`);
  await tab.route('**/*', route => {
    const { pathname, searchParams } = new URL(route.request().url());
    if (pathname === '/framer') return route.fulfill({ contentType: 'text/html', body: frames.join('') });
    const headers = expected[Number(searchParams.get('test'))]?.outcome.headers ?? [];
    const sent = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
    return route.fulfill({ headers: { 'content-type': 'text/html', ...sent }, body: 'shown' });
  });
  await tab.goto(`${formatOrigin(framer)}/framer`, { waitUntil: 'load' });
  const shown = await shownFrames(tab);
  assert.equal(shown.length, expected.length);
  await tab.close();
  return shown;
}

describe('who may frame a page that rules send', () => {
  it('is told for forty constellations of rules and headers, and more', () => {
    assert.ok(new Set(constellations.map(({ text }) => text)).size >= 40);
    for (const letter of Object.keys(framers))
      for (const { name, outcome, isSeen } of expectationsFor(letter)) assert.equal(outcome.isShown, isSeen, name);
  });

  it('is what Chromium does with the headers that they set', async function () {
    this.timeout(240_000);
    ensureProgram('chromium');
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      for (const [letter, framer] of Object.entries(framers)) {
        const expected = expectationsFor(letter);
        // One frame for all that are sent the same.
        const different = [...new Map(expected.map(each => [JSON.stringify(each.outcome.headers), each])).entries()];
        const shown = await shownBy(
          browser,
          framer,
          different.map(([, each]) => each),
        );
        const shownWith = new Map(different.map(([headers], index) => [headers, shown[index]]));
        assert.deepEqual(
          expected.map(({ name, outcome }) => `${name}: ${shownWith.get(JSON.stringify(outcome.headers))}`),
          expected.map(({ name, isSeen }) => `${name}: ${isSeen}`),
        );
      }
    } finally {
      await browser.close();
    }
  });
});
