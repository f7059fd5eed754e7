import { join } from 'node:path';
import { fault, poolMapPath } from '../../harness/sample-deployment';
import { Host } from './host';
import { root, samples } from './paths';
import { extensionsFolder } from './prepare';
import { ensureVsCodeServer } from './vscode-server';
import { Workbench } from './workbench';

const settings = {
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': true,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.layoutControl.enabled': false,
};

const picture = (name: string) => join(root, 'docs/images', `${name}.png`);

/** Draws a finding with its hover and its fixes, and the list of problems under the lens that converts all pools. */
export async function takePictures(): Promise<void> {
  const host = await Host.start({ server: ensureVsCodeServer(), extensions: extensionsFolder, settings });
  try {
    const page = await host.newPage({ width: 1280, height: 800 }, 1.5);
    const workbench = new Workbench(page);
    await workbench.open(host.address(host.workspace(join(samples, 'deployment'), 'deployment')));
    await workbench.openFile(poolMapPath.slice(poolMapPath.lastIndexOf('/') + 1));
    await workbench.squiggle(fault.severity).first().waitFor();
    await workbench.command('View: Close Primary Side Bar');
    await workbench.lens('Convert to Windows').waitFor();

    await workbench.command('Problems: Focus on Problems View');
    await workbench.problems.first().waitFor();
    await page.screenshot({ path: picture('problems') });
    await page.keyboard.press('Control+j');
    await page.locator('.markers-panel').waitFor({ state: 'hidden' });

    await workbench.goTo(fault.line, fault.column + 4);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    // The list of fixes keeps the mouse from the editor, and with it the hover.
    await page.addStyleTag({ content: '.context-view-block, .context-view-pointerBlock { pointer-events: none; }' });
    await workbench.editor.getByText(fault.marked, { exact: true }).hover();
    await workbench.hover.getByText(fault.rule).first().waitFor();
    await page.screenshot({ path: picture('editor') });
  } finally {
    await host.stop();
  }
}
