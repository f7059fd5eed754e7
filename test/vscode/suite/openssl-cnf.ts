import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeTab, applyFix, diagnosticsUntil, eachWithFile, execute, find, hoverText, summary } from './editor';

/** What must be found in the `openssl.cnf` of the sample deployment. */
const expected = [
  '20:1-20:15 warning openssl-cnf/extensions-not-requested',
  '3:22-3:26 warning openssl-cnf/key-size',
  '4:22-4:26 warning openssl-cnf/digest',
];

/** The tests of `openssl.cnf` in the folder of a deployment. */
export function opensslTests(fileIn: (path: string) => vscode.Uri): void {
  describe('openssl.cnf', () => {
    let document: vscode.TextDocument;
    let original: string;
    const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === expected.length);

    eachWithFile(
      () => fileIn('certificates/openssl.cnf'),
      untilAll,
      (...opened) => {
        [document, original] = opened;
      },
    );

    it('has a language of its own and is told what is wrong, on the exact characters', () => {
      assert.equal(document.languageId, 'openssl-cnf');
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(summary).sort(), expected);
    });

    it('is mended: the names reach the request', async () => {
      await applyFix(document, find(document, 'subjectAltName'), 'Remove the # in front of req_extensions');
      assert.equal(document.getText(), original.replace('# req_extensions', 'req_extensions'));
      await diagnosticsUntil(document.uri, rules => !rules.includes('openssl-cnf/extensions-not-requested'));
    });

    it('completes the next name of the list', async () => {
      const end = document.positionAt(original.length);
      const command = 'vscode.executeCompletionItemProvider';
      const { items } = await execute<vscode.CompletionList>(command, document.uri, end);
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes('DNS.3') && labels.includes('IP.1'), labels.join());
      assert.ok(!labels.includes('DNS.1'));
    });

    it('says on hover what stands in the request', async () => {
      const place = find(document, 'CN = ').start.translate(0, 1);
      const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
      assert.match(hoverText(hovers), /commonName[\s\S]*In the request: CN = `ece\.corp\.example\.com`/);
    });

    it('goes from a name to its section, and renames it in this file', async () => {
      const place = find(document, '@alt_names').start.translate(0, 3);
      const [target] = await execute<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, place);
      assert.equal(target?.range.start.line, find(document, '[ alt_names ]').start.line);
      const command = 'vscode.executeDocumentRenameProvider';
      const edit = await execute<vscode.WorkspaceEdit>(command, document.uri, place, 'names');
      assert.deepEqual(
        edit.entries().map(([uri, edits]) => [uri.toString(), edits.length]),
        [[document.uri.toString(), 2]],
      );
    });

    it('shows a lens over the request that opens the preview', async () => {
      const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
      assert.ok(lenses.some(({ command }) => command?.title.startsWith('Request: CN=ece.corp.example.com, 0 names')));
      const preview = lenses.find(({ command }) => command?.command === 'ccconfig.csrPreview')?.command;
      assert.ok(preview);
      await execute(preview.command, ...(preview.arguments ?? []));
      const isOpen = () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Certificate Request'));
      while (!isOpen())
        await new Promise<void>(resolve => {
          const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
            listener.dispose();
            resolve();
          });
        });
      await execute('workbench.action.closeEditorsInOtherGroups');
      await activeTab(/openssl\.cnf/);
    });
  });
}
