import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { inEachWindow } from '../harness/each-window';
import type { Workbench } from '../harness/workbench';

const config = `<configuration>
  <system.webServer>
    <rewrite>
      <rules>
        <rule name="HTTPS">
          <match url="(.*)" />
          <conditions>
            <add input="{HTTPS}" pattern="^OFF$" />
          </conditions>
          <action type="Redirect" url="https://{HTTP_HOST}/{R:1}" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
</configuration>
`;

const tests = `{
  "tests": [
    { "name": "goes to HTTPS", "request": "http://h/a", "expect": { "redirect": "https://h/a" } },
    { "name": "goes nowhere", "request": "http://h/b", "expect": { "unchanged": true } }
  ]
}
`;

describe('the dry run and the tests of rewrite rules, in the window', () => {
  let page: Page;
  let workbench: Workbench;

  inEachWindow(async ({ host, ...opened }) => {
    ({ page, workbench } = opened);
    const files = mkdtempSync(join(host.data, 'site-'));
    writeFileSync(join(files, 'web.config'), config);
    writeFileSync(join(files, 'web.config.tests.jsonc'), tests);
    await workbench.open(host.address(files));
  });

  const dryRun = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('iframe[title="Dry Run"]');

  it('a dry run follows what is typed, and a click goes to the rule', async () => {
    await workbench.openFile('web.config');
    await workbench.lens('try a URL').first().click();
    const view = dryRun();
    await view.getByLabel('URL').fill('http://ece.example.com/a');
    await view.getByText('Redirect 301 to https://ece.example.com/a.').waitFor();

    await view.getByRole('button', { name: 'Copy as a test' }).click();
    await view.getByText('Copied. Paste it').waitFor();

    await view.getByRole('button', { name: '"HTTPS"' }).click();
    await workbench.status('selected').waitFor();
    await workbench.goTo(8, 43);
    await page.keyboard.type('X');
    await view.getByText('goes on unchanged').waitFor();
    await view.getByText('does not match').first().waitFor();
  });

  it('tests of rewrite rules run in the Test Explorer, and a failure shows at the rule', async () => {
    await workbench.openFile('web.config');
    await page.getByRole('tab', { name: 'Testing' }).click();
    const explorer = page.locator('.test-explorer');
    await explorer.getByText('web.config.tests.jsonc').waitFor();
    await workbench.button('Run Tests').first().click();
    await explorer.getByText('1/2').waitFor();
    const atTheRule = page.locator('.editor-instance').getByText('unchanged: expected true, got: Redirect 301');
    await atTheRule.first().waitFor();
  });
});
