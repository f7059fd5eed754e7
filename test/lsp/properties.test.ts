import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../../server/src/kinds/all';
import { LspClient } from '../harness/lsp-client';
import { indexStatsFile } from '../harness/properties-files';

const samples = join(import.meta.dirname, '../../samples');

describe('.properties files over the protocol', () => {
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

  async function open(path: string, language: string, change = (text: string) => text): Promise<void> {
    const uri = pathToFileURL(join(folder, path)).href;
    document = TextDocument.create(uri, language, 1, change(readFileSync(join(folder, path), 'utf8')));
    const deployment = pathToFileURL(join(folder, path.split('/')[0]!)).href;
    await client.initialize({ folders: [deployment] });
    await client.open(uri, document.getText(), language);
  }
  const reportsdb = (sample: string, change?: (text: string) => string) =>
    open(`${sample}/reportsdb/reportsdb_utility.properties`, 'reportsdb-properties', change);

  const at = (words: string, ahead = 0) => ({
    textDocument: { uri: document.uri },
    position: document.positionAt(document.getText().indexOf(words) + ahead),
  });
  /** Waits until the rules that compare files have spoken, too. */
  async function diagnosticsWith(code: string): Promise<readonly Diagnostic[]> {
    const last = () => client.published.filter(({ uri }) => uri === document.uri).at(-1)?.diagnostics ?? [];
    await client.waitFor(() => last().some(diagnostic => diagnostic.code === code), code);
    return last();
  }
  const actionsOn = (diagnostic: Diagnostic) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: document.uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
  const edited = (edit: WorkspaceEdit | undefined) => {
    const changes = edit!.documentChanges as TextDocumentEdit[];
    const mine = changes.find(({ textDocument }) => textDocument.uri === document.uri);
    return TextDocument.applyEdits(document, mine!.edits as never);
  };

  it('are told what is wrong, on the exact characters, compared with the connection pools', async () => {
    await reportsdb('deployment');
    const diagnostics = await diagnosticsWith('reportsdb-properties/differs-from-pool');
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, document.getText(range)]),
      [
        ['reportsdb-properties/lost-backslash', 'D:\\ECE'],
        ['reportsdb-properties/not-true', 'yes'],
        ['reportsdb-properties/differs-from-pool', 'eGReportDB'],
      ],
    );
    assert.match(JSON.stringify(diagnostics[2]!.relatedInformation), /egpl_ds_connpool_map\.xml/);
  });

  it('offer both spellings of a path at which Java stops, and the value from the pool', async () => {
    await reportsdb('deployment', text => text.replace('D:\\ECE', 'D:\\ECE\\utility'));
    const diagnostics = await diagnosticsWith('reportsdb-properties/differs-from-pool');
    const stops = diagnostics.find(({ code }) => code === 'reportsdb-properties/malformed-escape')!;
    assert.match(stops.message as string, /Java stops here/);
    const texts = (await actionsOn(stops)).filter(({ edit }) => edit).map(({ edit }) => edited(edit).split('\n')[1]);
    assert.deepEqual(texts.slice(0, 2), ['EGAIN_HOME_DIR=D:\\\\ECE\\\\utility', 'EGAIN_HOME_DIR=D:/ECE/utility']);
    const differs = diagnostics.find(({ code }) => code === 'reportsdb-properties/differs-from-pool')!;
    const take = (await actionsOn(differs)).find(({ title }) => title.startsWith('Take the value from the pool'));
    assert.match(edited(take!.edit), /^REPORTS_DB_NAME=eGReportsDB$/m);
  });

  it('can be suppressed by a comment above', async () => {
    await reportsdb('clean', text => text.replace('AUTHENTICATION=true', 'AUTHENTICATION=yes'));
    const [diagnostic] = await diagnosticsWith('reportsdb-properties/not-true');
    const action = (await actionsOn(diagnostic!)).find(({ title }) => title.startsWith('Suppress '));
    assert.match(edited(action!.edit), /^# ccconfig-disable-next-line reportsdb-properties\/not-true\nIS_WINDOWS/m);
    await client.change(document.uri, 2, [{ text: edited(action!.edit) }]);
    assert.deepEqual((await client.waitForDiagnostics(document.uri, 2)).diagnostics, []);
  });

  it('complete and explain', async () => {
    await reportsdb('clean', text => text.replace(/ACT_DB_NAME=.*\n/, 'ACT\n'));
    const completed = await client.request<CompletionList>('textDocument/completion', at('ACT\n', 3));
    assert.ok(completed.items.some(({ label }) => label === 'ACT_DB_NAME'));
    const hover = await client.request<Hover>('textDocument/hover', at('EGAIN', 2));
    assert.match(JSON.stringify(hover.contents), /Java reads/);
  });

  it('are renamed with the connection pools', async () => {
    await reportsdb('clean');
    const rename = { ...at('eGActiveDB', 2), newName: 'eGNew' };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', rename);
    assert.match(edited(edit), /^ACT_DB_NAME=eGNew$/m);
    const files = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri);
    assert.ok(
      files.some(uri => uri.endsWith('egpl_ds_connpool_map.xml')) &&
        files.some(uri => uri.endsWith('input.properties')),
    );
  });

  it('are left alone where an input.properties is of another program', async () => {
    const of = (name: string, text: string) =>
      client.open(`file:///${name}/input.properties`, text, 'index-stats-properties');
    await client.initialize({});
    await of('a', 'name=D:\\utility\n');
    await of('b', indexStatsFile({ ACTIVE_USER: 'x ' }));
    const { diagnostics } = await client.waitForDiagnostics('file:///b/input.properties', 1);
    assert.ok(diagnostics.length > 0);
    assert.ok(client.published.every(({ uri, diagnostics: all }) => uri.includes('/b/') || all.length === 0));
  });
});
