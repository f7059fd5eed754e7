import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** For each frame of a page that has loaded, in order, whether the browser shows what is in it; it shows an error page where it refuses. */
export async function shownFrames(tab: Page): Promise<boolean[]> {
  const shown: boolean[] = [];
  for (const element of await tab.$$('iframe')) {
    const frame = await element.contentFrame();
    assert.ok(frame, 'a frame of the page');
    shown.push(!frame.url().startsWith('chrome-error:'));
  }
  return shown;
}
