import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { framingFile } from '../../kinds/web-config/framing/patterns';
import { inEachWindow } from '../harness/each-window';
import { screenshots } from '../harness/paths';
import type { Workbench } from '../harness/workbench';

const tooWide =
  'wsname=(https?(?::|%3A)(?:/|%2F)(?:/|%2F)[a-z0-9.-]*example\\.com(?:(?::|%3A)[0-9]+)?)(?=&amp;|%26|/|%2F|$)';

describe('who may frame the application, in the window', () => {
  let page: Page;
  let workbench: Workbench;
  let folder: string;

  inEachWindow(async ({ host, ...opened }) => {
    ({ page, workbench } = opened);
    folder = mkdtempSync(join(host.data, 'framing-'));
    writeFileSync(join(folder, 'web.config'), framingFile(tooWide, tooWide));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.open(host.address(folder));
  });

  const view = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('iframe[title="Framing"]');

  it('a lens leads to the view, a page is tried, and just the domains are let in by the keyboard', async () => {
    await workbench.openFile('web.config');
    await workbench.lens('1 domain may frame, and others too · test a URL…').first().click();
    const framing = view();
    await framing.getByText('The wsname= patterns let in sites that are not meant.').waitFor();
    await framing.getByText('https://evil-example.com gets in. Nothing in the pattern keeps').first().waitFor();
    const url = framing.getByLabel('Try a page that frames');
    await url.fill('https://evil-example.com');
    const answer = framing.locator('#tried');
    await answer.getByText('It is not meant to get in.').waitFor();
    const copy = framing.getByRole('button', { name: 'Copy the request curl -sI' }).first();
    await url.press('Tab');
    await page.keyboard.press('Enter');
    await copy.getByText('Copied').waitFor();
    assert.match(
      await page.evaluate<string>('navigator.clipboard.readText()'),
      /^curl -sI "https:\/\/ece\.example\.com\/system\/\?wsname=https%3A%2F%2Fevil-example\.com"$/,
    );
    await page.screenshot({ path: join(screenshots, 'framing.png') });

    const domains = framing.getByLabel('Domains, one a line');
    await domains.fill('example.com');
    await domains.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await framing.getByText('Written into every rule; the file is not saved yet.').waitFor();
    await framing.getByText('The wsname= patterns let in just the sites that are meant.').waitFor();
    await answer.getByText('https://evil-example.com does not get in').waitFor();
    assert.equal(await answer.getByText('It is not meant to get in.').count(), 1, 'shown, since nothing refuses it');
    await page.screenshot({ path: join(screenshots, 'framing-exact.png') });
  });

  it('is told to those who do not see it', async () => {
    await workbench.openFile('web.config');
    await workbench.command('Who May Frame the Application');
    const framing = view();
    await framing.getByLabel('Try a page that frames').fill('https://evil-example.com');
    await framing.getByText('It is not meant to get in.').waitFor();
    const told = await framing.locator('body').ariaSnapshot();
    for (const part of [
      '- heading "Who may frame the application, by web.config" [level=1]',
      '- status: The wsname= patterns let in sites that are not meant.',
      '- textbox "Try a page that frames"',
      '- list "What becomes of this page":',
      '- listitem: admitted by "Framing 1"',
      '- region "Rule by rule":',
      '- heading "Framing 1" [level=3]:',
      '- form "Allow only these domains":',
      '- checkbox "and their subdomains" [checked]',
      '- button "Write into Every Rule"',
    ])
      assert.ok(told.includes(part), `${part} in\n${told}`);
    assert.match(told, /- status: https:\/\/evil-example\.com gets in, .* It is not meant to get in\./);
  });

  it('follows who is meant, as the configuration states it', async () => {
    await workbench.openFile('web.config');
    await workbench.command('Who May Frame the Application');
    const framing = view();
    await framing.getByText('Meant: example.com and its subdomains.').waitFor();
    writeFileSync(join(folder, 'ccconfig.jsonc'), '{ "framing": { "allow": ["example.org"] } }');
    await framing.getByText('Meant: example.org and its subdomains.').waitFor();
  });
});
