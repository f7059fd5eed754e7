import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, diagnosticsUntil, eachWithFile, execute, find, hoverText, ruleOf, summary } from './editor';

/** What must be found in the `web.config` of the sample deployment, besides who may frame the application. */
const expected = [
  '11:91-11:94 error web-config/enum-value',
  '17:29-17:54 error web-config/duplicate-name',
  '9:46-9:50 error web-config/unknown-attribute',
];

/** The tests of `web.config` in the folder of a deployment. */
export function webConfigTests(fileIn: (path: string) => vscode.Uri): void {
  describe('web.config', () => {
    let document: vscode.TextDocument;
    let original: string;
    const found = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(diagnostic => !ruleOf(diagnostic).includes('framing'))
        .map(summary)
        .sort();
    const untilAll = () => diagnosticsUntil(document.uri, () => found().length === expected.length);
    const labelsAt = async (place: vscode.Position) => {
      const command = 'vscode.executeCompletionItemProvider';
      const { items } = await execute<vscode.CompletionList>(command, document.uri, place);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };

    eachWithFile(
      () => fileIn('web/web.config'),
      untilAll,
      (...opened) => {
        [document, original] = opened;
      },
    );

    it('has a language of its own and is told what is wrong, on the exact characters', () => {
      assert.equal(document.languageId, 'web-config');
      assert.deepEqual(found(), expected);
    });

    it('is mended where the right form is certain', async () => {
      await applyFix(document, find(document, '"301"'), 'Write Permanent');
      assert.equal(document.getText(), original.replace('"301"', '"Permanent"'));
      await diagnosticsUntil(document.uri, rules => !rules.includes('web-config/enum-value'));
    });

    it('completes words of an attribute, attributes, and the names that the file has', async () => {
      const redirects = await labelsAt(find(document, '"301"').start.translate(0, 1));
      for (const word of ['Permanent', 'Found', 'SeeOther', 'Temporary'])
        assert.ok(redirects.includes(word), redirects.join());
      const preConditions = await labelsAt(find(document, 'IsHTML').start);
      assert.ok(preConditions.includes('IsHTML'), preConditions.join());
      const variables = await labelsAt(find(document, '{HTTPS}').start.translate(0, 1));
      assert.ok(
        variables.some(label => label.includes('HTTP_HOST')),
        variables.join(),
      );
    });

    it('says on hover what stands for what', async () => {
      const place = find(document, '{R:1}').start.translate(0, 2);
      const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
      assert.match(hoverText(hovers), /\(\.\*\)/);
      const onVariable = find(document, '{HTTPS}').start.translate(0, 2);
      const variable = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, onVariable);
      assert.match(hoverText(variable), /\bon\b/i);
    });

    it('shows its rules in the outline, and a lens that tries a URL', async () => {
      const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const names = symbols.flatMap(({ children }) => children.map(({ name }) => name));
      for (const name of ['Only HTTPS', 'Framed by Finesse']) assert.ok(names.includes(name), names.join());
      const lenses = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
      assert.ok(lenses.some(({ command }) => command?.command === 'ccconfig.dryRun'));
    });

    it('goes from a name to its precondition, and renames it in this file', async () => {
      const place = find(document, 'preCondition="IsHTML').end;
      const [target] = await execute<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, place);
      assert.equal(target?.range.start.line, find(document, '<preCondition name').start.line);
      const command = 'vscode.executeDocumentRenameProvider';
      const edit = await execute<vscode.WorkspaceEdit>(command, document.uri, place, 'Page');
      assert.deepEqual(
        edit.entries().map(([uri, edits]) => [uri.toString(), edits.length]),
        [[document.uri.toString(), 3]],
      );
    });
  });
}
