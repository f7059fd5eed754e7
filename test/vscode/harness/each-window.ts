import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Host, type HostOptions } from './host';
import { screenshots } from './paths';
import { extensionsFolder } from './prepare';
import { ensureVsCodeServer } from './vscode-server';
import { Workbench } from './workbench';

/** A window of VS Code, in which nothing is open yet. */
export interface Window {
  readonly host: Host;
  readonly page: Page;
  readonly workbench: Workbench;
}

/**
 * Gives each test of a `describe` a window of its own, of one server; what it looks like at the end is kept as a picture.
 * @param prepare opens in it what the test is about
 */
export function inEachWindow(
  prepare: (window: Window) => Promise<void> | void,
  settings?: HostOptions['settings'],
): void {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await Host.start({ server: ensureVsCodeServer(), extensions: extensionsFolder, settings });
  });

  after(() => host?.stop());

  beforeEach(async () => {
    page = await host.newPage();
    page.setDefaultTimeout(30_000);
    await prepare({ host, page, workbench: new Workbench(page) });
  });

  afterEach(async function () {
    const name = this.currentTest?.title.replace(/\W+/g, '-') ?? 'window';
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
    await page.context().close();
  });
}
