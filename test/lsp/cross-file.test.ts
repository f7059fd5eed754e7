import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { HostFiles } from '../../server/src/lsp/host';
import { nodeFiles } from '../../server/src/lsp/node/host-files';
import { fake } from '../harness/fake-kind';
import { compared, linked } from '../harness/linked-kind';
import { LspClient, modern, pulling } from '../harness/lsp-client';

const watching = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('diagnostics in the light of other files', () => {
  let root: string;
  let folder: string;
  let client: LspClient;
  let searched: number;
  const host: HostFiles = {
    ...nodeFiles,
    find: (...args) => {
      searched++;
      return nodeFiles.find!(...args);
    },
  };
  beforeEach(() => {
    searched = 0;
    root = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    folder = join(root, 'work');
    mkdirSync(folder);
    client = LspClient.inMemory([linked, fake], host);
  });
  afterEach(async () => {
    await client.end();
    rmSync(root, { recursive: true });
  });

  const at = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const start = (capabilities: ClientCapabilities = watching, folders = [pathToFileURL(folder).href]) =>
    client.initialize({ capabilities, folders });
  const said = (name: string) => client.published.filter(({ uri }) => uri === at(name)).at(-1);
  const messages = (name: string) => said(name)?.diagnostics.map(({ message }) => message);
  const waitFor = (name: string, ...wanted: string[]) =>
    client.waitFor(
      () => messages(name)?.join() === wanted.join() && said(name),
      `${wanted.join() || 'nothing'} in ${name}`,
    );
  const noSun = 'No file has "sun".';
  const insert = (line: number, text: string) => [
    { range: { start: { line, character: 0 }, end: { line, character: 0 } }, text },
  ];

  it('come once the files on disk are read, and point into them', async () => {
    write('sub/b.linked', '\nhas moon\n');
    await start();
    await client.open(at('a.linked'), 'needs sun');
    const { diagnostics } = await waitFor('a.linked', noSun);
    assert.deepEqual(diagnostics[0]!.relatedInformation, [
      {
        location: {
          uri: at('sub/b.linked'),
          range: { start: { line: 1, character: 4 }, end: { line: 1, character: 8 } },
        },
        message: 'This there is',
      },
    ]);
    assert.deepEqual(client.published[0]!.diagnostics, [], 'nothing is said before they are read');
  });

  it('follow what is typed into another file, saved or not', async () => {
    write('b.linked', 'has sun\n');
    await start();
    await client.open(at('a.linked'), 'needs sun\nneeds moon');
    await waitFor('a.linked', 'No file has "moon".');
    await client.open(at('b.linked'), 'has sun\n');
    await client.change(at('b.linked'), 2, insert(1, 'has moon'));
    await waitFor('a.linked');
    await client.change(at('b.linked'), 3, [{ text: 'has moon' }]);
    await waitFor('a.linked', noSun);
    await client.close(at('b.linked'));
    await waitFor('a.linked', 'No file has "moon".');
  });

  it('point to where the other place has moved', async () => {
    write('b.linked', 'has moon\n');
    await start();
    await client.open(at('a.linked'), 'needs sun');
    await client.open(at('b.linked'), 'has moon\n');
    await waitFor('a.linked', noSun);
    await client.change(at('b.linked'), 2, insert(0, '# a line\n'));
    await client.waitFor(
      () => said('a.linked')?.diagnostics[0]?.relatedInformation?.[0]?.location.range.start.line === 1,
      'the place of now',
    );
  });

  it('cost nothing more while no other file says anything new', async () => {
    write('b.linked', 'has sun\n');
    await start();
    await client.open(at('a.linked'), 'needs sun\nneeds moon');
    await waitFor('a.linked', 'No file has "moon".');
    await client.open(at('b.linked'), 'has sun\n');
    await client.waitForDiagnostics(at('b.linked'), 1);
    const sent = client.published.length;
    await client.change(at('b.linked'), 2, insert(1, '# only a comment\n'));
    await client.waitForDiagnostics(at('b.linked'), 2);
    await client.open(at('c.fake'), 'x bad');
    await client.waitForDiagnostics(at('c.fake'));
    const news = () => client.published.slice(sent).map(({ uri }) => uri);
    assert.deepEqual(news(), [at('b.linked'), at('c.fake')]);
    await client.change(at('b.linked'), 3, insert(1, 'has moon\n'));
    await waitFor('a.linked');
    assert.deepEqual(news(), [at('b.linked'), at('c.fake'), at('b.linked'), at('a.linked')]);
  });

  it('cost nothing at all where no rule compares', async () => {
    await start();
    const { times } = compared;
    await client.open(at('a.fake'), 'x bad');
    await client.waitForDiagnostics(at('a.fake'));
    assert.deepEqual([searched, compared.times], [0, times]);
  });

  it('follow the disk', async () => {
    await start();
    await client.open(at('a.linked'), 'needs sun');
    await waitFor('a.linked', noSun);
    write('b.linked', 'has sun');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at('b.linked'), type: 1 }] });
    await waitFor('a.linked');
    rmSync(join(folder, 'b.linked'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at('b.linked'), type: 3 }] });
    await waitFor('a.linked', noSun);
  });

  it('look at the disk again when a document is opened, where the client watches nothing', async () => {
    await start(modern);
    await client.open(at('a.linked'), 'needs sun');
    await waitFor('a.linked', noSun);
    write('b.linked', 'has sun');
    await client.open(at('c.linked'), '');
    await waitFor('a.linked');
  });

  it('keep to the deployment', async () => {
    write('up.linked', 'has star');
    write('other/b.linked', 'has sun');
    write('prod/ccconfig.jsonc', '{}');
    write('prod/b.linked', 'has moon');
    write('prod/test/ccconfig.jsonc', '{}');
    write('prod/test/c.linked', 'has comet');
    await start();
    await client.open(at('prod/x/a.linked'), 'needs sun\nneeds moon\nneeds comet\nneeds star');
    await waitFor('prod/x/a.linked', noSun, 'No file has "comet".', 'No file has "star".');
  });

  it('take what lies above, where nothing says how far the deployment goes', async () => {
    writeFileSync(join(root, 'linked.conf'), 'has star');
    writeFileSync(join(root, 'other.linked'), 'has moon');
    write('test/ccconfig.jsonc', '{}');
    write('test/c.linked', 'has sun');
    await start();
    await client.open(at('x/a.linked'), 'needs star\nneeds sun\nneeds moon');
    await waitFor('x/a.linked', noSun, 'No file has "moon".');
  });

  it('say nothing of what may stand where nothing could be read', async () => {
    write('b.linked', 'has moon ???');
    await start();
    await client.open(at('a.linked'), 'needs sun\nneeds s');
    await waitFor('a.linked', 'This name is short.');
    await client.open(at('b.linked'), 'has moon');
    await waitFor('a.linked', noSun, 'No file has "s".', 'This name is short.');
    const outside = pathToFileURL(join(root, 'alone.linked')).href;
    await client.open(outside, 'needs sun');
    await client.waitForDiagnostics(outside);
    assert.deepEqual(client.published.filter(({ uri }) => uri === outside).at(-1)?.diagnostics, []);
  });

  it('are asked for anew by a client that asks', async () => {
    write('b.linked', 'has moon');
    await start(pulling);
    const pull = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport & { items: unknown[]; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: at('a.linked') },
        previousResultId,
      });
    await client.open(at('a.linked'), 'needs sun');
    const first = await pull();
    await client.waitFor(() => client.refreshes > 0, 'a refresh');
    const second = await pull(first.resultId);
    assert.equal(second.items?.length, 1);
    assert.equal((await pull(second.resultId)).kind, 'unchanged');
    const { refreshes } = client;
    await client.open(at('b.linked'), 'has sun');
    await client.request('textDocument/diagnostic', { textDocument: { uri: at('b.linked') } });
    await client.waitFor(() => client.refreshes > refreshes, 'a refresh');
    assert.deepEqual((await pull(second.resultId)).items, []);
  });
});
