import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { framingFile } from '../../kinds/web-config/framing/patterns';
import { Host } from '../harness/host';
import { screenshots } from '../harness/paths';
import { extensionsFolder } from '../harness/prepare';
import { ensureVsCodeServer } from '../harness/vscode-server';
import { Workbench } from '../harness/workbench';

const tooWide =
  'wsname=(https?(?::|%3A)(?:/|%2F)(?:/|%2F)[a-z0-9.-]*example\\.com(?:(?::|%3A)[0-9]+)?)(?=&amp;|%26|/|%2F|$)';

describe('who may frame the application, in the window', () => {
  let host: Host;
  let page: Page;
  let workbench: Workbench;

  before(async () => {
    host = await Host.start({ server: ensureVsCodeServer(), extensions: extensionsFolder });
  });

  after(() => host?.stop());

  beforeEach(async () => {
    const files = mkdtempSync(join(host.data, 'framing-'));
    writeFileSync(join(files, 'web.config'), framingFile(tooWide, tooWide));
    page = await host.newPage();
    page.setDefaultTimeout(30_000);
    workbench = new Workbench(page);
    await workbench.open(host.address(files));
  });

  afterEach(async function () {
    const name = this.currentTest?.title.replace(/\W+/g, '-') ?? 'window';
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
    await page.context().close();
  });

  const view = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('iframe[title="Framing"]');

  it('a lens leads to the view, a page is tried, and just the domains are let in by the keyboard', async () => {
    await workbench.openFile('web.config');
    await workbench.lens('1 domain may frame, and others too · test a URL…').first().click();
    const framing = view();
    await framing.getByText('Others than are meant to may frame the application.').waitFor();
    await framing.getByText('https://evil-example.com gets in and should not.').first().waitFor();
    const url = framing.getByLabel('Try a page that frames');
    await url.fill('https://evil-example.com');
    await framing.getByText('https://evil-example.com gets in.', { exact: true }).waitFor();
    await page.screenshot({ path: join(screenshots, 'framing.png') });

    const domains = framing.getByLabel('Domains, one a line');
    await domains.fill('example.com');
    await domains.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await framing.getByText('Just those who are meant to may frame the application.').waitFor();
    await framing.getByText('https://evil-example.com does not get in.', { exact: true }).waitFor();
    await page.screenshot({ path: join(screenshots, 'framing-exact.png') });
  });
});
