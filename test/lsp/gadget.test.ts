import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../../server/src/kinds/all';
import { LspClient } from '../harness/lsp-client';

const samples = join(import.meta.dirname, '../../samples');

describe('the gadget, its layouts, service scripts and certificate maps over the protocol', () => {
  let folder: string;
  let client: LspClient;
  let document: TextDocument;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    cpSync(samples, folder, { recursive: true });
    client = LspClient.inMemory(kinds);
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  async function open(path: string, language: string): Promise<void> {
    const uri = pathToFileURL(join(folder, path)).href;
    document = TextDocument.create(uri, language, 1, readFileSync(join(folder, path), 'utf8'));
    await client.initialize({ folders: [pathToFileURL(join(folder, path.split('/')[0]!)).href] });
    await client.open(uri, document.getText(), language);
  }
  const at = (words: string, ahead = 0) => ({
    textDocument: { uri: document.uri },
    position: document.positionAt(document.getText().indexOf(words) + ahead),
  });
  /** Waits until a rule has spoken; those that compare files speak later. */
  async function reported(rule: string): Promise<Diagnostic> {
    const last = () =>
      client.published
        .filter(({ uri }) => uri === document.uri)
        .at(-1)
        ?.diagnostics.find(({ code }) => code === rule);
    await client.waitFor(() => last() !== undefined, rule);
    return last()!;
  }
  const marked = ({ range }: Diagnostic) => document.getText(range);
  async function afterFix(diagnostic: Diagnostic, title: string): Promise<string> {
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    const fix = actions.find(action => action.title.startsWith(title));
    assert.ok(fix?.edit, actions.map(action => action.title).join(' | '));
    const [change] = fix.edit.documentChanges as TextDocumentEdit[];
    return TextDocument.applyEdits(document, change!.edits as never);
  }

  it('straighten the quotes of ece_config.js, complete, explain and outline it', async () => {
    await open('deployment/gadget/ece_config.js', 'ece-config');
    const quotes = await reported('ece-config/typographic-quotes');
    assert.equal(marked(quotes), '“');
    assert.match(
      await afterFix(quotes, 'Write straight quotes'),
      /^var web_server_name = "ece\.corp\.example\.com";$/m,
    );
    const hover = await client.request<Hover>('textDocument/hover', at('web_server', 3));
    assert.match(JSON.stringify(hover.contents), /Finesse/);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: document.uri },
      position: { line: 2, character: 0 },
    });
    assert.deepEqual(items, []);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', at('var'));
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [['web_server_name', 'ece.corp.example.com']],
    );
  });

  it('hold the layout against ece_config.js, and rename the host in both', async () => {
    await open('deployment/gadget/layout/agent.xml', 'xml');
    const host = await reported('finesse-layout/not-the-gadget-host');
    assert.equal(marked(host), 'eceweb1.corp.example.com');
    assert.match(host.relatedInformation?.[0]?.location.uri ?? '', /ece_config\.js$/);
    assert.match(await afterFix(host, 'Write ece.corp.example.com'), /https:\/\/ece\.corp\.example\.com\/system/);
  });

  it('rename the host of ECE in every file that names it', async () => {
    await open('clean/gadget/layout/agent.xml', 'xml');
    await client.waitForDiagnostics(document.uri, 1);
    const rename = { ...at('ece.corp', 2), newName: 'chat.corp.example.com' };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', rename);
    const files = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri);
    for (const name of ['agent.xml', 'solve.xml', 'cobrowse.xml', 'ece_config.js'])
      assert.ok(
        files.some(uri => uri.endsWith(name)),
        `${name} is not among ${files.join(' ')}`,
      );
  });

  it('leave an agent.xml of another program alone, whatever the editor takes it for', async () => {
    await client.initialize({});
    await client.open('file:///a/agent.xml', '<agent host="HOST"/>', 'finesse-layout');
    await client.open('file:///b/agent.xml', '<agent host="HOST"/>', 'xml');
    await client.open('file:///c/agent.xml', '<gadgets><gadget>https://HOST/ece.xml</gadget></gadgets>', 'xml');
    const { diagnostics } = await client.waitForDiagnostics('file:///c/agent.xml', 1);
    assert.ok(diagnostics.length > 0);
    assert.ok(client.published.every(({ uri, diagnostics: all }) => uri.includes('/c/') || all.length === 0));
  });

  it('compare the scripts that start and stop ECE, and trim a path', async () => {
    await open('deployment/services/againstart.bat', 'service-script');
    const differs = await reported('service-script/shared-location-differs');
    assert.match(differs.relatedInformation?.[0]?.location.uri ?? '', /againstop\.bat$/);
    assert.match(await afterFix(differs, 'Take the folder'), /=\\\\files1\.corp/);
    const blank = await reported('service-script/blank-in-value');
    assert.equal(marked(blank), ' ');
    assert.match(await afterFix(blank, 'Remove the blanks'), /eService\r\n/);
    const hover = await client.request<Hover>('textDocument/hover', at('env.fs', 3));
    assert.match(JSON.stringify(hover.contents), /cmd\.exe stores/);
  });

  it('find a key without a certificate, and show no password', async () => {
    await open('deployment/certificates/icserver1_ININ_Certificates.xml', 'certificate-map');
    assert.equal(marked(await reported('certificate-map/key-without-certificate')), 'PrivateKeyPath');
    assert.equal(marked(await reported('certificate-map/wrong-extension')), '.pfx');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', at('<'));
    const hover = await client.request<Hover>('textDocument/hover', at('Q2Vy', 2));
    assert.match(JSON.stringify(symbols), /\*\*\*/);
    assert.doesNotMatch(JSON.stringify([symbols, hover, client.published]), /Q2VydGlm/);
  });
});
