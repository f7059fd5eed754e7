import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { inEachWindow } from '../harness/each-window';
import { screenshots } from '../harness/paths';
import type { Workbench } from '../harness/workbench';

const request = `[ req ]
default_bits = 2048
default_md = sha256
distinguished_name = dn
req_extensions = v3_req

[ dn ]
countryName = Country
countryName_default = US
organizationName = Organization
commonName = Name
commonName_default = ece.example.com

[ v3_req ]
basicConstraints = critical, CA:FALSE
keyUsage = digitalSignature, keyEncipherment
subjectAltName = @alt_names

[ alt_names ]
DNS.1 = ece.example.com
IP.1 = 192.0.2.10
`;

describe('certificate requests, in the window', () => {
  let page: Page;
  let workbench: Workbench;

  inEachWindow(async ({ host, ...opened }) => {
    ({ page, workbench } = opened);
    const files = mkdtempSync(join(host.data, 'certificates-'));
    writeFileSync(join(files, 'openssl.cnf'), request);
    writeFileSync(join(files, 'ccconfig.jsonc'), '{ "certificate": "pureconnect-dod" }');
    await workbench.open(host.address(files));
  });

  const preview = (): FrameLocator =>
    page.frameLocator('iframe.webview').frameLocator('iframe[title="Certificate Request"]');

  it('the preview follows what is typed, and a click goes to the place', async () => {
    await workbench.openFile('openssl.cnf');
    await workbench.command('Preview the Certificate Request');
    const view = preview();
    await view.getByText('OpenSSL makes this request.').waitFor();
    await view.getByRole('table', { name: 'Subject' }).getByText('ece.example.com').waitFor();
    await view.getByRole('table', { name: 'Extensions' }).getByText('IP:192.0.2.10').waitFor();
    await view.getByRole('table', { name: 'Left out' }).getByText('organizationName_default').waitFor();
    await page.screenshot({ path: join(screenshots, 'certificate-request.png') });

    await workbench.goTo(21, 18);
    await page.keyboard.type('x');
    const failure = view.getByRole('button', { name: 'bad ip address' });
    await failure.waitFor();
    await view.getByText('What the file asks for all the same').waitFor();
    await page.screenshot({ path: join(screenshots, 'certificate-request-refused.png') });
    await failure.focus();
    await page.keyboard.press('Enter');
    await workbench.status('Ln 21').waitFor();
  });

  it('a new request is asked for, and opened as a file', async () => {
    await workbench.openFile('openssl.cnf');
    await workbench.lens('Preview').waitFor();
    await workbench.command('New Certificate Request…');
    const { quickInput } = workbench;
    const named = quickInput.locator('.monaco-list-row.focused', { hasText: 'PureConnect for a DoD authority' });
    await named.getByText('named in ccconfig.jsonc').waitFor();
    await page.keyboard.press('Enter');
    const box = quickInput.locator('input[type=text]');
    await quickInput.getByText('Full name of the server').waitFor();
    await box.fill('ic1');
    await quickInput.getByText('has no domain').waitFor();
    await page.screenshot({ path: join(screenshots, 'new-request.png') });
    await box.fill('ic1.example.mil');
    await quickInput.getByText('has no domain').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await quickInput.getByText('Further names').waitFor();
    await page.keyboard.press('Enter');
    await quickInput.getByText('IP addresses').waitFor();
    await box.fill('192.0.2.10');
    await page.keyboard.press('Enter');
    await workbench.line('commonName_default = ic1.example.mil').waitFor();
    await workbench.editor
      .locator('.codelens-decoration', { hasText: 'Request: CN=ic1.example.mil, 3 names' })
      .waitFor();
  });
});
