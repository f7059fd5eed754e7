import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../../server/src/kinds/all';
import { LspClient, pulling } from '../harness/lsp-client';

const samples = join(import.meta.dirname, '../../samples');
const mapPath = 'dataaccess/egpl_ds_connpool_map.xml';

describe('the pool map over the protocol', () => {
  let folder: string;
  let client: LspClient;
  let uri: string;
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

  async function open(sample: 'clean' | 'deployment', change = (text: string) => text): Promise<void> {
    const path = join(folder, sample, mapPath);
    uri = pathToFileURL(path).href;
    document = TextDocument.create(uri, 'connection-pool-map', 1, change(readFileSync(path, 'utf8')));
    await client.initialize({ folders: [pathToFileURL(folder).href] });
    await client.open(uri, document.getText(), document.languageId);
  }

  const at = (words: string, ahead = 0) => ({
    textDocument: { uri },
    position: document.positionAt(document.getText().indexOf(words) + ahead),
  });
  const edited = (edit: WorkspaceEdit | undefined) =>
    TextDocument.applyEdits(document, (edit!.documentChanges![0] as TextDocumentEdit).edits as never);

  it('has nothing to say about a file that works', async () => {
    await open('clean');
    assert.deepEqual((await client.waitForDiagnostics(uri, 1)).diagnostics, []);
  });

  it('finds what is wrong, and each fix makes its finding go', async () => {
    await open('deployment');
    const { diagnostics } = await client.waitForDiagnostics(uri, 1);
    assert.ok(diagnostics.length > 0);
    let version = 1;
    for (const diagnostic of diagnostics) {
      const context = { diagnostics: [diagnostic], only: ['quickfix'] };
      const params = { textDocument: { uri }, range: diagnostic.range, context };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
      const mine = actions.filter(action => action.diagnostics?.[0]?.code === diagnostic.code && action.edit);
      assert.ok(
        mine.some(({ title }) => title.startsWith('Suppress ')),
        `${diagnostic.code} cannot be suppressed`,
      );
      for (const { title, edit } of mine) {
        await client.change(uri, ++version, [{ text: edited(edit) }]);
        const left = (await client.waitForDiagnostics(uri, version)).diagnostics;
        const same = ({ code }: { code?: unknown }) => code === diagnostic.code;
        assert.ok(left.filter(same).length < diagnostics.filter(same).length, `"${title}" leaves ${diagnostic.code}`);
        await client.change(uri, ++version, [{ text: document.getText() }]);
        await client.waitForDiagnostics(uri, version);
      }
    }
  });

  it('suppresses a finding inside a Url over several lines', async () => {
    const start = 'jdbc:sqlserver://ecesql01.corp.example.com:1433;';
    await open('clean', text => text.replace(start, `\n${start}\nencrpt=true;`));
    const { diagnostics } = await client.waitForDiagnostics(uri, 1);
    const inside = diagnostics.find(({ range }) => document.getText(range).includes('encrpt'));
    assert.ok(inside, JSON.stringify(diagnostics.map(({ code }) => code)));
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: inside.range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const action = actions.find(({ title }) => title === `Suppress ${inside.code} on this line`);
    await client.change(uri, 2, [{ text: edited(action?.edit) }]);
    const left = (await client.waitForDiagnostics(uri, 2)).diagnostics;
    assert.deepEqual(
      left.map(({ code }) => code),
      diagnostics.filter(({ code }) => code !== inside.code).map(({ code }) => code),
    );
  });

  it('converts every pool by the lens, in one verified edit', async () => {
    await open('deployment');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const convert = lenses.find(({ command }) => command?.arguments?.[1] === 'convert-to-windows');
    await client.request('workspace/executeCommand', convert!.command!);
    const text = edited(client.applied[0]!.edit);
    assert.doesNotMatch(text, /<Password[^>]*>[^<]/);
    assert.deepEqual(client.shown, []);
  });

  it('renames a server in every file that names it', async () => {
    await open('clean');
    const host = 'ecesql01.corp.example.com';
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(host, 3), newName: 'new.example' });
    const text = edited(edit);
    assert.ok(!text.includes(host) && text.includes('jdbc:sqlserver://new.example:1433'));
    const files = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument);
    assert.deepEqual(files[0], { uri, version: 1 });
    const places = await client.request<Location[]>('textDocument/references', {
      ...at(host, 3),
      context: { includeDeclaration: true },
    });
    assert.equal(new Set(places.map(place => place.uri)).size, files.length);
  });

  it('completes, explains and outlines, and never shows a password', async () => {
    await open('deployment');
    const completed = await client.request<CompletionList>('textDocument/completion', at('encrypt=true', 0));
    assert.ok(completed.items.some(({ label }) => label === 'multiSubnetFailover'));
    const hover = await client.request<Hover>('textDocument/hover', at('databaseName', 2));
    assert.match(JSON.stringify(hover.contents), /database/i);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.match(JSON.stringify(symbols), /Platform_MSSQL_Pool/);
    const passwords = [...document.getText().matchAll(/<Password[^>]*>([^<]+)</g)].map(([, password]) => password!);
    assert.ok(passwords.length > 0);
    const answers = await Promise.all(
      ['hover', 'completion', 'prepareRename', 'codeAction', 'selectionRange'].flatMap(method =>
        passwords.map(password =>
          client.request(`textDocument/${method}`, {
            ...at(password, 1),
            positions: [at(password, 1).position],
            range: { start: at(password, 1).position, end: at(password, 1).position },
            context: { diagnostics: [], only: ['quickfix'] },
          }),
        ),
      ),
    );
    const said = JSON.stringify([answers, symbols, client.published, client.logged]);
    for (const password of passwords) assert.ok(!said.includes(password));
  });

  it('checks ccconfig.jsonc itself, and takes what it says', async () => {
    await open('clean');
    await client.waitForDiagnostics(uri, 1);
    const config = pathToFileURL(join(folder, 'clean/ccconfig.jsonc')).href;
    await client.open(config, '{ "authentication": "sql", "rles": {} }', 'jsonc');
    assert.match(JSON.stringify((await client.waitForDiagnostics(config)).diagnostics), /rules/);
    await client.waitFor(
      () => client.published.filter(entry => entry.uri === uri).at(-1)!.diagnostics.length > 0,
      'it',
    );
  });

  it('is pulled by clients that ask', async () => {
    const other = LspClient.inMemory(kinds);
    await other.initialize({ capabilities: pulling });
    const text = readFileSync(join(samples, 'clean', mapPath), 'utf8').replace('jdbc:sqlserver:', 'jdbc:sqlsrver:');
    await other.open('file:///egpl_ds_connpool_map.xml', text);
    const report = await other.request<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: 'file:///egpl_ds_connpool_map.xml' },
    });
    assert.ok(report.items.length > 0);
    await other.end();
  });
});
