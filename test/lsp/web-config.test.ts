import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { webConfig } from '../../server/src/kinds/web-config';
import { LspClient } from '../harness/lsp-client';
import { inRules } from '../harness/web-config';

const uri = 'file:///site/web.config';
const text = `<configuration>
  <system.webServer>
    <rewrite>
      <rules>
        <rule name="HTTP to HTTPS" stopProcessing="true">
          <match url="(.*)" />
          <conditions>
            <add input="{Offs:{HTTPS}}" pattern="^yes$" />
          </conditions>
          <action type="Redirect" url="https://{HTTP_HOST}/{R:1}" redirectType="Permanent" />
        </rule>
      </rules>
      <rewriteMaps>
        <rewriteMap name="Offs"><add key="off" value="yes" /></rewriteMap>
      </rewriteMaps>
    </rewrite>
    <httpProtocol>
      <customHeaders>
        <add name="X-Frame-Options" value="SAME-ORIGIN" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

describe('web.config over the protocol', () => {
  const document = TextDocument.create(uri, 'web-config', 1, text);
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory([webConfig]);
    await client.initialize({ initializationOptions: { lensCommands: ['ccconfig.dryRun'] } });
    await client.open(uri, text, 'web-config');
  });
  afterEach(() => client.end());

  const at = (words: string, ahead = 0) => ({
    textDocument: { uri },
    position: document.positionAt(text.indexOf(words) + ahead),
  });
  const edited = (edit: WorkspaceEdit) =>
    TextDocument.applyEdits(document, (edit.documentChanges![0] as TextDocumentEdit).edits as never);

  it('finds what browsers ignore, and offers what they take', async () => {
    const { diagnostics } = await client.waitForDiagnostics(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, document.getText(range)]),
      [['web-config/frame-options-not-valid', 'SAME-ORIGIN']],
    );
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    const repair = actions.find(({ title }) => title === 'Change to "SAMEORIGIN"');
    assert.equal(edited(repair!.edit!), text.replace('SAME-ORIGIN', 'SAMEORIGIN'));
  });

  it('completes, explains and lists', async () => {
    const { items } = await client.request<CompletionList>('textDocument/completion', at('{R:1}', 1));
    assert.ok(items.some(({ label }) => label === 'R:1'));
    const hover = await client.request<Hover>('textDocument/hover', at('{R:1}', 2));
    assert.match(JSON.stringify(hover.contents), /group 1/);
    const [rules] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(rules!.children![0]!.detail, '→ Redirect 301 https://{HTTP_HOST}/{R:1}');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['1 rule', 'try a URL…'],
    );
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(links, []);
  });

  it('knows a map in the folders above and below, and leaves those of other sites alone', async () => {
    const below = 'file:///site/app/web.config';
    const uses = inRules('<rule name="r"><match url="." /><action type="Rewrite" url="{offs:{HTTPS}}" /></rule>');
    await client.open(below, uses, 'web-config');
    await client.open('file:///another/web.config', text, 'web-config');
    const found = await client.request<Location[]>('textDocument/definition', at('{Offs:', 2));
    assert.deepEqual([...new Set(found.map(place => place.uri))], [uri]);
    const context = { includeDeclaration: true };
    const all = await client.request<Location[]>('textDocument/references', { ...at('{Offs:', 2), context });
    assert.deepEqual([...new Set(all.map(place => place.uri))].sort(), [below, uri]);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('{Offs:', 2), newName: 'Plain' });
    const changed = edit.documentChanges!.map(change => (change as TextDocumentEdit).textDocument.uri);
    assert.deepEqual(changed.sort(), [below, uri]);
  });

  it('leads from a map to its definition, and renames both', async () => {
    const found = await client.request<Location[]>('textDocument/definition', at('{Offs:', 2));
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Offs'],
    );
    assert.equal(found[0]!.range.start.line, document.positionAt(text.indexOf('name="Offs"')).line);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('{Offs:', 2), newName: 'Plain' });
    assert.equal(edited(edit), text.replaceAll('Offs', 'Plain'));
    await assert.rejects(
      client.request('textDocument/rename', { ...at('{Offs:', 2), newName: 'a:b' }),
      /no template could ask it/,
    );
  });
});
