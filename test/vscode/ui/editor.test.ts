import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fault, poolMapPath } from '../../harness/sample-deployment';
import { inEachWindow } from '../harness/each-window';
import type { Host } from '../harness/host';
import { samples } from '../harness/paths';
import type { Workbench } from '../harness/workbench';

const settings = { 'editor.wordWrap': 'on' }; // else the light bulb of a long line may be out of sight
const file = poolMapPath.slice(poolMapPath.lastIndexOf('/') + 1);

describe('in the window', () => {
  let host: Host;
  let folder: string;
  let page: Page;
  let workbench: Workbench;

  inEachWindow(opened => {
    ({ host, page, workbench } = opened);
    folder = host.workspace(join(samples, 'deployment'), 'deployment');
  }, settings);

  const openMap = async () => {
    await workbench.open(host.address(folder));
    await workbench.openFile(file);
    await workbench.squiggle(fault.severity).first().waitFor();
  };
  const original = () => readFileSync(join(samples, 'deployment', poolMapPath), 'utf8');
  const onDisk = () => readFileSync(join(folder, poolMapPath), 'utf8');

  it('from the squiggle to the saved file', async () => {
    await openMap();
    await workbench.showProblems(fault.message);
    await workbench.problem(fault.message).first().waitFor();

    await workbench.goTo(fault.line, fault.column);
    await workbench.choose(await workbench.openFixes(), fault.fix);
    await workbench.line(fault.after).first().waitFor();
    await workbench.problem(fault.message).waitFor({ state: 'detached' });

    await workbench.command('Convert All Pools to Windows Authentication');
    await workbench.line('integratedSecurity=false').first().waitFor({ state: 'detached' });
    await workbench.line('integratedSecurity=true').first().waitFor();
    await page.keyboard.press('Control+z');
    await workbench.line('integratedSecurity=false').first().waitFor();

    await workbench.save();
    assert.equal(onDisk(), original().replace(fault.before, fault.after));
  });

  it('the hover names the rule, whose page opens without a network', async () => {
    await openMap();
    await workbench.goTo(fault.line, fault.column);
    await workbench.command('Show or Focus Hover');
    await workbench.hover.getByText(fault.message).first().waitFor();
    await workbench.hover.getByText(fault.rule).first().click();
    await page.locator('.tab.active', { hasText: 'Preview' }).waitFor();
    const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await preview.getByRole('heading', { name: fault.rule }).waitFor();
    for (const name of ['Why', 'Incorrect', 'Correct', 'When to switch it off'])
      await preview.getByRole('heading', { name, exact: true }).waitFor();
  });

  it('the lens over the list converts all pools', async () => {
    await openMap();
    await workbench.lens('onvert').first().click();
    await page.locator('.tab.active.dirty').waitFor();
  });

  it('the palette offers our commands where they work, and only there', async () => {
    const commands = workbench.quickInput.locator('.monaco-list-row', { hasText: 'Contact Center Config:' });
    await workbench.open(host.address(undefined));
    const deadline = Date.now() + 30_000;
    // The palette lists what was known when it was opened, and a new window learns of extensions only after a while.
    for (let shown = 0; shown === 0; shown = await commands.count()) {
      assert.ok(Date.now() < deadline, 'no command of ours in the palette');
      await page.keyboard.press('Escape');
      await workbench.palette('Contact Center Config');
      await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
    }
    assert.match((await commands.allInnerTexts()).join(), /^[^,]*New Certificate Request[^,]*$/, 'which needs no file');
    await page.keyboard.press('Escape');

    await openMap();
    await workbench.palette('Contact Center Config');
    await commands.nth(5).waitFor();
    assert.equal(await commands.count(), 6);
  });

  it('the status bar says what is checked', async () => {
    await openMap();
    await page.locator('.statusbar-item[id="status.languageStatus"]').click();
    await page.locator('.monaco-hover', { hasText: 'ECE connection pool map' }).first().waitFor();
  });

  it('a folder that is not trusted is checked all the same', async () => {
    host.settings({
      ...settings,
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'always',
    });
    try {
      await workbench.open(host.address(folder));
      await page.locator('.monaco-dialog-box').getByText('Do you trust the authors').waitFor();
      await workbench.button("No, I don't trust the authors").click();
      await workbench.status('Restricted Mode').waitFor();
      await workbench.openFile(file);
      await workbench.squiggle(fault.severity).first().waitFor();
    } finally {
      host.settings(settings);
    }
  });
});
