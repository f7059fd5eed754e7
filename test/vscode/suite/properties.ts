import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, diagnosticsUntil, eachWithFile, execute, find, hoverText, summary } from './editor';

/** What must be found in the `reportsdb_utility.properties` of the sample deployment. */
const expected = [
  '2:16-2:22 error reportsdb-properties/lost-backslash',
  '3:27-3:30 error reportsdb-properties/not-true',
  '8:17-8:27 error reportsdb-properties/differs-from-pool',
];

/** What must be found in its `input.properties`. */
const expectedOfStatistics = [
  '3:13-3:23 warning index-stats-properties/credentials-ignored',
  '5:107-5:117 warning index-stats-properties/differs-from-pool',
];

/** The tests of `.properties` files in the folder of a deployment. */
export function propertiesTests(fileIn: (path: string) => vscode.Uri): void {
  describe('.properties files', () => {
    let document: vscode.TextDocument;
    let original: string;
    const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === expected.length);

    eachWithFile(
      () => fileIn('reportsdb/reportsdb_utility.properties'),
      untilAll,
      (...opened) => {
        [document, original] = opened;
      },
    );

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

  describe('input.properties', () => {
    let document: vscode.TextDocument;
    let original: string;
    const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === expectedOfStatistics.length);

    eachWithFile(
      () => fileIn('indexstats/input.properties'),
      untilAll,
      (...opened) => {
        [document, original] = opened;
      },
    );

    it('is told what is wrong, beside its pools too', () => {
      assert.equal(document.languageId, 'index-stats-properties');
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(summary), expectedOfStatistics);
    });

    it('is mended: the login emptied, the URL taken from the pool', async () => {
      await applyFix(document, find(document, 'USER=eGActiveDB'), 'Leave user and password empty');
      assert.equal(document.getText(), original.replace('USER=eGActiveDB', 'USER='));
      await execute('undo');
      await untilAll();
      await applyFix(document, find(document, 'eGReportDB'), 'Take the whole URL of the pool');
      assert.equal(document.getText(), original.replace('eGReportDB', 'eGReportsDB'));
    });

    it('is completed with the URL of the pool', async () => {
      const edit = new vscode.WorkspaceEdit();
      const { line } = find(document, 'ACTIVE_DATABASE_URL').start;
      edit.replace(document.uri, document.lineAt(line).range, 'ACTIVE_DATABASE_URL=');
      assert.equal(await vscode.workspace.applyEdit(edit), true);
      const place = document.lineAt(line).range.end;
      const command = 'vscode.executeCompletionItemProvider';
      const { items } = await execute<vscode.CompletionList>(command, document.uri, place);
      const pooled = items.filter(({ detail }) => detail === 'of pool Platform_MSSQL_Pool').map(({ label }) => label);
      assert.deepEqual(pooled, [/jdbc:\S+/.exec(original)![0]]);
    });

    it('is explained on hover, and shows no password', async () => {
      const ask = (at: vscode.Position) =>
        execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at).then(hoverText);
      assert.match(await ask(find(document, 'integratedSecurity').start), /integratedSecurity/);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, find(document, 'ACTIVE_PASS=').end, 'Zq7Wx9');
      assert.equal(await vscode.workspace.applyEdit(edit), true);
      const shown = await ask(find(document, 'Zq7Wx9').start.translate(0, 1));
      assert.match(shown, /not shown/);
      assert.doesNotMatch(shown, /Zq7Wx9/);
    });
  });
}
