import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type Location, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { HostFiles } from '../../server/src/lsp/host';
import { fake } from '../harness/fake-kind';
import { LspClient, modern } from '../harness/lsp-client';

const watching = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('names across files', () => {
  let folder: string;
  let client: LspClient;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    client = LspClient.inMemory([fake]);
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  const at = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const place = (line: number, character: number) => ({
    textDocument: { uri: at('a.fake') },
    position: { line, character },
  });
  const rename = (newName: string, line = 0, character = 8) =>
    client.request<WorkspaceEdit | null>('textDocument/rename', { ...place(line, character), newName });
  const references = (includeDeclaration: boolean) =>
    client.request<Location[]>('textDocument/references', { ...place(0, 8), context: { includeDeclaration } });
  const names = (locations: readonly Location[]) => locations.map(({ uri }) => uri.split('/').at(-1)).sort();

  async function start(capabilities = modern): Promise<void> {
    await client.initialize({ capabilities, folders: [pathToFileURL(folder).href] });
    await client.open(at('a.fake'), 'server db1\nport 1433\nkey value\n');
  }

  it('are renamed in every file, each as it is written there', async () => {
    write('a.fake', 'server stale\n');
    write('sub/b.fake', 'x 1\nuses "DB1"\nuses db2\n');
    write('node_modules/c.fake', 'uses db1\n');
    write('other.txt', 'uses db1\n');
    await start();
    const edit = await rename('d"b');
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: at('a.fake'), version: 1 },
          edits: [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } }, newText: 'd"b' }],
        },
        {
          textDocument: { uri: at('sub/b.fake'), version: null },
          edits: [{ range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } }, newText: 'd\\"b' }],
        },
      ],
    });
  });

  it('say what would be renamed', async () => {
    await start();
    assert.deepEqual(await client.request('textDocument/prepareRename', place(0, 8)), {
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } },
      placeholder: 'db1',
    });
    assert.equal(await client.request('textDocument/prepareRename', place(2, 5)), null);
    assert.equal(await rename('x', 2, 5), null);
  });

  it('refuse a name that would break what it stands in', async () => {
    await start();
    await assert.rejects(rename('a;b'), /";"/);
    await assert.rejects(rename(''), /empty/);
    await assert.rejects(rename('70000', 1, 6), /65535/);
  });

  it('are found with or without where they are defined', async () => {
    write('b.fake', 'uses db1\n');
    await start();
    assert.deepEqual(names(await references(true)), ['a.fake', 'b.fake']);
    assert.deepEqual(names(await references(false)), ['b.fake']);
  });

  it('lead to where they are defined', async () => {
    write('b.fake', 'uses db1\n');
    await start();
    await client.open(at('b.fake'), 'uses db1\n');
    const found = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: at('b.fake') },
      position: { line: 0, character: 6 },
    });
    assert.deepEqual(names(found), ['a.fake']);
  });

  it('follow the editor over the disk, and the disk when it changes', async () => {
    write('b.fake', 'uses db1\n');
    await start(watching);
    assert.deepEqual(names(await references(false)), ['b.fake']);
    await client.open(at('b.fake'), 'uses db2\n');
    assert.deepEqual(names(await references(false)), []);
    await client.close(at('b.fake'));
    write('c.fake', 'uses db1\n');
    rmSync(join(folder, 'b.fake'));
    const changes = ['b.fake', 'c.fake'].map(name => ({ uri: at(name), type: 2 }));
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(names(await references(false)), ['c.fake']);
  });

  it('are looked for anew where the client watches no files', async () => {
    await start();
    assert.deepEqual(await references(false), []);
    write('c.fake', 'uses db1\n');
    assert.deepEqual(names(await references(false)), ['c.fake']);
  });

  it('are not waited for once the request is cancelled', async () => {
    const never: HostFiles = { read: () => undefined, find: () => new Promise(() => undefined) };
    const other = LspClient.inMemory([fake], never);
    await other.initialize({ folders: [pathToFileURL(folder).href] });
    await other.open(at('a.fake'), 'server db1\n');
    await other.waitForDiagnostics(at('a.fake'));
    const cancel = new CancellationTokenSource();
    const asked = other.connection.sendRequest(
      'textDocument/references',
      { ...place(0, 8), context: { includeDeclaration: true } },
      cancel.token,
    );
    cancel.cancel();
    await assert.rejects(asked, /Cancelled|cancelled/);
    await other.end();
  });

  it('say so when the workspace is too large to be searched whole', async () => {
    const cut: HostFiles = { read: () => undefined, find: async () => ({ uris: [], cut: true }) };
    const other = LspClient.inMemory([fake], cut);
    await other.initialize({ folders: [pathToFileURL(folder).href] });
    await other.open(at('a.fake'), 'server db1\n');
    await other.request('textDocument/rename', { ...place(0, 8), newName: 'db2' });
    await other.waitFor(() => other.shown.length === 1, 'the message');
    await other.end();
  });
});
