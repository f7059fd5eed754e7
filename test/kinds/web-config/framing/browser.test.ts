import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import type { Origin } from '../../../../server/src/domain/http-headers/framing';
import { formatOrigin, framingOutcome } from '../../../../server/src/kinds/web-config/framing/effect';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { ensureProgram } from '../../../harness/programs';
import { shownFrames } from '../../../harness/shown-frames';
import { inOutbound, inServer } from '../../../harness/web-config';
import { escaped, framingRule, installed, printed, sound } from './patterns';

const sameOrigin = `<rule name="Nobody else"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="SAMEORIGIN" /></rule>`;
const stops = { attributes: ' stopProcessing="true"' };

/** Ways to say who may frame, each a whole file. */
const files: Readonly<Record<string, string>> = {
  'the origin in frame-ancestors': inOutbound(`${framingRule(escaped(sound), stops)}${sameOrigin}`),
  'the origin as it stands in the query': inOutbound(
    `${framingRule(escaped(sound), { ...stops, value: "frame-ancestors 'self' {C:1}" })}${sameOrigin}`,
  ),
  'as installed': inOutbound(`${framingRule(escaped(installed), stops)}${sameOrigin}`),
  'as installed, with every page let in': inOutbound(
    `${framingRule(escaped(installed), { ...stops, value: 'frame-ancestors https: http:' })}${sameOrigin}`,
  ),
  'as the guide prints it': inOutbound(`${framingRule(escaped(printed), stops)}${sameOrigin}`),
  'the end in the group': inOutbound(
    `${framingRule(escaped(sound.replace(')(?=&|%26|/|%2F|$)', '(?:%26|&|$))')), stops)}${sameOrigin}`,
  ),
  'refused where it does not match': inOutbound(
    `<rule name="a"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><conditions><add input="{QUERY_STRING}" pattern="${escaped(sound)}" negate="true" /></conditions><action type="Rewrite" value="DENY" /></rule>`,
  ),
  'by a precondition': inOutbound(
    `<rule name="a" preCondition="Framed"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".+" /><action type="Rewrite" value="ALLOWALL" /></rule><preConditions><preCondition name="Framed"><add input="{QUERY_STRING}" pattern="${escaped(sound)}" /></preCondition></preConditions>`,
  ),
  'a custom header beside it': inServer(
    `<httpProtocol><customHeaders><add name="X-Frame-Options" value="SAMEORIGIN" /></customHeaders></httpProtocol><rewrite><outboundRules><rule name="a"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".+" /><conditions><add input="{QUERY_STRING}" pattern="${escaped(sound)}" /></conditions><action type="Rewrite" value="" /></rule></outboundRules></rewrite>`,
  ),
  'two policies, of which both count': inServer(
    `<httpProtocol><customHeaders><add name="Content-Security-Policy" value="frame-ancestors 'self'" /></customHeaders></httpProtocol><rewrite><outboundRules>${framingRule(escaped(sound), { value: '{R:0}, frame-ancestors {UrlDecode:{C:1}}' })}</outboundRules></rewrite>`,
  ),
};

const framers: readonly Origin[] = [
  { scheme: 'https', host: 'finesse.example.com', port: 8445 },
  { scheme: 'https', host: 'example.com', port: 443 },
  { scheme: 'https', host: 'evil-example.com', port: 443 },
  { scheme: 'https', host: 'finesse.example.com.attacker.com', port: 8445 },
  { scheme: 'https', host: 'ece.example.com', port: 443 },
];
const writings = [(origin: string) => origin, encodeURIComponent];

/** For one framing page: every file and way of writing `wsname`, and the headers that the rules give. */
function outcomesFor(framer: Origin) {
  return Object.entries(files).flatMap(([name, text]) =>
    writings.map((write, index) => {
      const outcome = framingOutcome(parseWebConfig(text), write(formatOrigin(framer)), framer)!;
      return { name: `${formatOrigin(framer)} ${name} ${index === 0 ? 'plain' : 'encoded'}`, outcome };
    }),
  );
}

async function shownBy(browser: Browser, framer: Origin): Promise<boolean[]> {
  const outcomes = outcomesFor(framer);
  const tab = await browser.newPage();
  const frames = outcomes.map(({ outcome }, index) => `<iframe src="${outcome.url}&amp;test=${index}"></iframe>`);
  await tab.route('**/*', route => {
    const { pathname, searchParams } = new URL(route.request().url());
    if (pathname === '/framer') return route.fulfill({ contentType: 'text/html', body: frames.join('') });
    const headers = outcomes[Number(searchParams.get('test'))]?.outcome.headers ?? [];
    const sent = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
    return route.fulfill({ headers: { 'content-type': 'text/html', ...sent }, body: 'shown' });
  });
  await tab.goto(`${formatOrigin(framer)}/framer`, { waitUntil: 'load' });
  const shown = await shownFrames(tab);
  assert.equal(shown.length, outcomes.length);
  await tab.close();
  return shown;
}

describe('who may frame a page that rules send', () => {
  it('is what Chromium does with the headers that they set', async function () {
    this.timeout(240_000);
    ensureProgram('chromium');
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      for (const framer of framers) {
        const shown = await shownBy(browser, framer);
        assert.deepEqual(
          outcomesFor(framer).map(({ name, outcome }) => `${name}: ${outcome.isShown}`),
          outcomesFor(framer).map(({ name }, index) => `${name}: ${shown[index]}`),
        );
      }
    } finally {
      await browser.close();
    }
  });

  it('lets in whom it should, and nobody else, with the pattern that is written', () => {
    const text = files['the origin in frame-ancestors']!;
    const shown = framers.map(
      framer => framingOutcome(parseWebConfig(text), encodeURIComponent(formatOrigin(framer)), framer)!.isShown,
    );
    assert.deepEqual(shown, [true, true, false, false, true]);
  });
});
