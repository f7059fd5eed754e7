import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { expectedDiagnostics, fault, passwords, poolMapPath } from '../../harness/sample-deployment';
import {
  activeTab,
  applyFix,
  diagnosticsUntil,
  execute,
  find,
  hoverText,
  open,
  reported,
  ruleOf,
  summary,
} from './editor';
import { gadgetTests } from './gadget';
import { opensslTests } from './openssl-cnf';
import { propertiesTests } from './properties';
import { runSuite } from './run-suite';
import { webConfigTests } from './web-config';

const fileIn = (path: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'this suite runs in a folder');
  return vscode.Uri.joinPath(folder.uri, path);
};

export function run(): Promise<void> {
  return runSuite(() => {
    propertiesTests(fileIn);
    opensslTests(fileIn);
    gadgetTests(fileIn);
    webConfigTests(fileIn);

    describe('in the folder of a deployment', () => {
      let document: vscode.TextDocument;
      let original: string;

      before(async () => {
        document = await open(fileIn(poolMapPath));
        original = document.getText();
        await untilAll();
      });

      const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === expectedDiagnostics.length);

      afterEach(async () => {
        await open(document.uri);
        if (document.isDirty) await execute('workbench.action.files.revert');
        assert.equal(document.getText(), original);
        await untilAll();
      });

      it('reports exactly what is wrong, on the exact characters', () => {
        assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(summary), expectedDiagnostics);
      });

      it('applies a quick fix: the finding is gone, nothing else has changed', async () => {
        await applyFix(document, find(document, fault.marked), fault.fix);
        assert.equal(document.getText(), original.replace(fault.before, fault.after));
        await diagnosticsUntil(
          document.uri,
          (_, found) => !found.some(({ message }) => message.includes(fault.message)),
        );
      });

      it('converts all pools in one undo step', async () => {
        await execute('ccconfig.convertToWindows');
        const windows = original
          .replaceAll('integratedSecurity=false', 'integratedSecurity=true')
          .replace(/(<(User|Password)\b[^>]*>)[^<]+(<\/\2>)/g, '$1$3');
        assert.equal(document.getText(), windows);
        await execute('undo');
        assert.equal(document.getText(), original);
      });

      it('completes properties inside a URL', async () => {
        const at = find(document, 'integratedSecurity').start;
        const { items } = await execute<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          at,
        );
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        assert.ok(labels.includes('multiSubnetFailover'), labels.join());
      });

      it('explains a property on hover', async () => {
        const at = find(document, 'integratedSecurity').start;
        const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
        assert.match(hoverText(hovers), /integratedSecurity/);
      });

      it('outlines the pools', async () => {
        const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
        const pools = symbols[0]?.children.map(({ name }) => name) ?? [];
        const written = [...original.matchAll(/<connpool name="([^"]*)"/g)].map(([, name]) => name);
        assert.deepEqual(pools, written);
      });

      it('shows a lens that converts all pools', async () => {
        const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
        const convert = lenses.find(({ command }) => command?.arguments?.[1] === 'convert-to-windows');
        assert.ok(convert?.command);
        await execute(convert.command.command, ...(convert.command.arguments ?? []));
        assert.ok(!document.getText().includes('integratedSecurity=false'));
      });

      it('renames a database wherever it stands', async () => {
        const name = 'eGActiveDB';
        const at = find(document, `databaseName=${name}`).end.translate(0, -1);
        const references = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
        const edit = await execute<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at,
          'renamedDB',
        );
        assert.ok(references.length > 1);
        const isHere = ({ uri }: { uri: vscode.Uri }) => uri.toString() === document.uri.toString();
        assert.ok(edit.entries().some(([uri]) => uri.path.endsWith('.properties')));
        const here = new vscode.WorkspaceEdit();
        here.set(document.uri, edit.get(document.uri));
        assert.equal(await vscode.workspace.applyEdit(here), true);
        assert.ok(!new RegExp(`databaseName=${name}\\b`, 'i').test(document.getText()));
        assert.equal(document.getText().split('databaseName=renamedDB').length - 1, references.filter(isHere).length);
      });

      it('folds the list and its pools', async () => {
        const folds = await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
        const list = find(document, '<conn_pool_list').start.line;
        const pool = find(document, '<connpool').start.line;
        assert.ok([list, pool].every(line => folds.some(({ start }) => start === line)));
      });

      it('heeds a changed setting at once', async () => {
        const settings = vscode.workspace.getConfiguration('ccconfig');
        await settings.update('rules', { [fault.rule]: 'off' }, vscode.ConfigurationTarget.Workspace);
        await diagnosticsUntil(document.uri, rules => !rules.includes(fault.rule));
        await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
        await reported(document.uri, fault.rule);
        await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
        await diagnosticsUntil(document.uri, rules => rules.length === 0);
        await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
        await reported(document.uri, fault.rule);
      });

      it('heeds a ccconfig.jsonc that changes on disk', async () => {
        const path = fileIn('dataaccess/ccconfig.jsonc').fsPath;
        writeFileSync(path, JSON.stringify({ rules: { [fault.rule]: 'off' } }));
        await diagnosticsUntil(document.uri, rules => !rules.includes(fault.rule));
        rmSync(path);
        await reported(document.uri, fault.rule);
      });

      it('never shows a password', async () => {
        const ask = (command: string, ...args: unknown[]) => execute<unknown>(command, document.uri, ...args);
        const shown: unknown[] = [
          vscode.languages.getDiagnostics(document.uri),
          await ask('vscode.executeDocumentSymbolProvider'),
          await ask('vscode.executeCodeLensProvider', 50),
        ];
        for (const secret of passwords) {
          const place = find(document, secret);
          shown.push(await ask('vscode.executeHoverProvider', place.start.translate(0, 1)));
          const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place);
          shown.push(actions.map(({ title }) => title));
        }
        const everything = JSON.stringify(shown);
        for (const secret of passwords) assert.ok(!everything.includes(secret));
      });

      // Last: VS Code drops code actions that are asked for while the Markdown extension, which this wakes, brings its own.
      it('links a finding to the packaged page of its rule', async () => {
        const [first] = vscode.languages.getDiagnostics(document.uri);
        assert.ok(first && typeof first.code === 'object');
        assert.equal(
          decodeURIComponent(first.code.target.toString()),
          `command:ccconfig.explainRule?["${ruleOf(first)}"]`,
        );
        await execute('ccconfig.explainRule', ruleOf(first));
        await activeTab(/Preview.* different-servers\.md$/);
        await execute('workbench.action.closeActiveEditor');
      });
    });
  });
}
