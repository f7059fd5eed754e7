import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, diagnosticsUntil, execute, find, hoverText, open, summary } from './editor';

/** What must be found in the `reportsdb_utility.properties` of the sample deployment. */
const expected = [
  '2:16-2:22 error reportsdb-properties/lost-backslash',
  '3:27-3:30 error reportsdb-properties/not-true',
  '8:17-8:27 error reportsdb-properties/differs-from-pool',
];

/** The tests of `.properties` files in the folder of a deployment. */
export function propertiesTests(fileIn: (path: string) => vscode.Uri): void {
  describe('.properties files', () => {
    let document: vscode.TextDocument;
    let original: string;
    const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === expected.length);

    before(async () => {
      document = await open(fileIn('reportsdb/reportsdb_utility.properties'));
      original = document.getText();
      await untilAll();
    });

    afterEach(async () => {
      await open(document.uri);
      if (document.isDirty) await execute('workbench.action.files.revert');
      assert.equal(document.getText(), original);
      await untilAll();
    });

    it('have a language of their own and are told what is wrong, on the exact characters', () => {
      assert.equal(document.languageId, 'reportsdb-properties');
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(summary), expected);
    });

    it('are mended: both spellings of a path, and the value from the pool', async () => {
      await applyFix(document, find(document, 'D:\\ECE'), 'Write \\\\ for each backslash');
      assert.equal(document.getText(), original.replace('D:\\ECE', 'D:\\\\ECE'));
      await execute('undo');
      await applyFix(document, find(document, 'D:\\ECE'), 'Write / for each backslash');
      assert.equal(document.getText(), original.replace('D:\\ECE', 'D:/ECE'));
      await execute('undo');
      await untilAll();
      await applyFix(document, find(document, 'eGReportDB'), 'Take the value from the pool');
      await diagnosticsUntil(document.uri, rules => !rules.includes('reportsdb-properties/differs-from-pool'));
    });

    it('complete keys', async () => {
      const edit = new vscode.WorkspaceEdit();
      const line = document.lineAt(find(document, 'ACT_DB_NAME').start.line);
      edit.replace(document.uri, line.range, 'ACT');
      assert.equal(await vscode.workspace.applyEdit(edit), true);
      const place = new vscode.Position(line.lineNumber, 3);
      const command = 'vscode.executeCompletionItemProvider';
      const { items } = await execute<vscode.CompletionList>(command, document.uri, place);
      assert.ok(items.some(({ label }) => label === 'ACT_DB_NAME'));
    });

    it('show what Java reads on hover', async () => {
      const place = find(document, 'EGAIN_HOME_DIR').start.translate(0, 2);
      const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
      assert.match(hoverText(hovers), /Java reads: `D:ECE`/);
    });
  });
}
