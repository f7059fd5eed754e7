import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { fake, parsed } from '../harness/fake-kind';
import { LspClient, modern, pulling } from '../harness/lsp-client';

const uri = 'file:///deployment/fake.conf';

describe('diagnostics over the protocol', () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory([fake]);
  });
  afterEach(() => client.end());

  const codes = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
    diagnostics.map(({ code }) => code);
  const pull = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport & { items: { code: string }[]; resultId: string }>(
      'textDocument/diagnostic',
      { textDocument: { uri }, previousResultId },
    );

  it('are pushed with place, page, tags and related information', async () => {
    await client.initialize();
    await client.open(uri, 'x bad\nold 1\nold 2\n# ccconfig-disable-line\n');
    const { diagnostics, version } = await client.waitForDiagnostics(uri);
    assert.equal(version, 1);
    assert.deepEqual(diagnostics[0], {
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 5 } },
      severity: 1,
      code: 'fake/no-bad',
      source: 'ccconfig',
      message: 'This is bad.',
      codeDescription: {
        href: 'https://github.com/contact-center-config/contact-center-config/blob/main/docs/rules/fake/no-bad.md',
      },
    });
    assert.deepEqual(diagnostics[1]?.tags, [2]);
    assert.deepEqual(diagnostics[2]?.relatedInformation, [
      { location: { uri, range: diagnostics[1]?.range }, message: 'It stands here first.' },
    ]);
    assert.deepEqual([diagnostics[3]?.code, diagnostics[3]?.tags], ['suppression/unused', [1]]);
  });

  it('leave out what the client cannot show', async () => {
    await client.initialize({ capabilities: {} });
    await client.open(uri, 'old 1\nold 2\n');
    const { diagnostics } = await client.waitForDiagnostics(uri);
    assert.deepEqual(Object.keys(diagnostics[1]!), ['range', 'severity', 'code', 'source', 'message']);
  });

  it('follow incremental changes, several in one message', async () => {
    await client.initialize();
    await client.open(uri, 'a good\nb good\n');
    assert.deepEqual(codes(await client.waitForDiagnostics(uri, 1)), []);
    const before = parsed.incrementally;
    await client.change(uri, 2, [
      { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } }, text: 'x\nbad' },
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } }, text: 'LOUD' },
    ]);
    const { diagnostics } = await client.waitForDiagnostics(uri, 2);
    assert.deepEqual(codes({ diagnostics }), ['fake/no-bad', 'fake/lower-case']);
    assert.deepEqual(diagnostics[1]?.range.start, { line: 2, character: 2 });
    assert.equal(parsed.incrementally, before + 1);
  });

  it('of fifty changes at once are made once, for the last', async () => {
    await client.initialize();
    await client.open(uri, 'a \n');
    await client.waitForDiagnostics(uri, 1);
    const before = parsed.times;
    const end = { line: 0, character: 2 };
    const sent = Array.from({ length: 50 }, (_, index) =>
      client.change(uri, index + 2, [{ range: { start: end, end }, text: index === 49 ? 'bad ' : 'x' }]),
    );
    await Promise.all(sent);
    assert.deepEqual(codes(await client.waitForDiagnostics(uri, 51)), ['fake/no-bad']);
    assert.deepEqual(
      client.published.map(({ version }) => version),
      [1, 51],
    );
    assert.equal(parsed.times, before + 1);
  });

  it('asked for after each of fifty changes at once are made once', async () => {
    await client.initialize({ capabilities: pulling });
    await client.open(uri, 'a \n');
    await pull();
    const before = parsed.times;
    const end = { line: 0, character: 2 };
    const answers = Array.from({ length: 50 }, (_, index) => {
      void client.change(uri, index + 2, [{ range: { start: end, end }, text: index === 49 ? 'bad ' : 'x' }]);
      return pull();
    });
    for (const { items } of await Promise.all(answers)) assert.equal(items.length, 1);
    assert.equal(parsed.times, before + 1);
  });

  it('are taken back when the document is closed', async () => {
    await client.initialize();
    await client.open(uri, 'a bad');
    await client.waitForDiagnostics(uri, 1);
    await client.close(uri);
    await client.waitFor(() => client.published.length === 2, 'the second publication');
    assert.deepEqual(client.published[1], { uri, diagnostics: [] });
  });

  it('are not sent for documents that no kind claims', async () => {
    await client.initialize();
    await client.open('file:///other.txt', 'bad');
    await client.open(uri, '');
    await client.waitForDiagnostics(uri);
    assert.equal(client.published.length, 1);
  });

  it('go by language, name, pattern or content', async () => {
    await client.initialize();
    const all = ['file:///a.txt', 'file:///FAKE.conf', 'file:///b.fake', 'untitled:Untitled-1'];
    await client.open(all[0]!, 'a bad', 'fake');
    await client.open(all[1]!, 'a bad');
    await client.open(all[2]!, 'a bad');
    await client.open(all[3]!, '#!fake\na bad');
    for (const each of all) assert.deepEqual(codes(await client.waitForDiagnostics(each)), ['fake/no-bad'], each);
  });

  it('are pulled, and unchanged while nothing has', async () => {
    const { capabilities } = await client.initialize({ capabilities: pulling });
    assert.ok(capabilities.diagnosticProvider);
    await client.open(uri, 'a bad');
    const first = await pull();
    assert.deepEqual([first.kind, first.items.map(({ code }) => code)], ['full', ['fake/no-bad']]);
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, [{ text: 'a good' }]);
    const second = await pull(first.resultId);
    assert.deepEqual([second.kind, second.items], ['full', []]);
    await client.close(uri);
    await client.open(uri, 'LOUD', 'fake', 2);
    assert.equal((await pull(second.resultId)).kind, 'full');
    assert.deepEqual(client.published, []);
  });

  it('go on when a rule fails, which is logged once and without text of the file', async () => {
    await client.initialize();
    await client.open(uri, 'a bad\nkey crash! topsecret');
    assert.deepEqual(codes(await client.waitForDiagnostics(uri, 1)), ['fake/no-bad']);
    await client.change(uri, 2, [{ text: 'a bad\nkey crash! topsecret ' }]);
    await client.waitForDiagnostics(uri, 2);
    assert.equal(client.logged.length, 1);
    assert.match(client.logged[0]!, /fake\/crashing/);
    assert.doesNotMatch(client.logged[0]!, /topsecret/);
  });

  it('honour editor settings, by resource', async () => {
    await client.initialize({ settings: { rules: { 'fake/no-bad': 'hint', 'fake/lower-case': 'nonsense' } } });
    await client.open(uri, 'a bad LOUD');
    const { diagnostics } = await client.waitForDiagnostics(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ severity }) => severity),
      [4, 2],
    );
    client.settings = { enable: false };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.waitFor(() => client.published.at(-1)?.diagnostics.length === 0, 'nothing');
    const status = await client.request<{ reason: string }>('ccconfig/status', { uri });
    assert.match(status.reason, /ccconfig\.enable/);
  });

  it('say in words what is checked and why not', async () => {
    await client.initialize();
    await client.open(uri, 'a bad LOUD');
    await client.open('file:///other.txt', 'bad');
    assert.deepEqual(await client.request('ccconfig/status', { uri }), {
      kind: 'fake',
      title: 'fake file',
      counts: { error: 1, warning: 1, info: 0, hint: 0 },
    });
    for (const other of ['file:///other.txt', 'file:///closed.fake'])
      assert.match((await client.request<{ reason: string }>('ccconfig/status', { uri: other })).reason, /\.$/);
  });

  describe('with ccconfig.jsonc', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));
    const at = (name: string) => pathToFileURL(join(folder, name)).href;
    const off = '{ "rules": { "fake/no-bad": "off" } }';

    it('take the nearest upward, the unsaved text over the disk, and follow it', async () => {
      writeFileSync(join(folder, 'ccconfig.jsonc'), off);
      await client.initialize();
      const file = at('deep/er/fake.conf');
      await client.open(file, 'a bad');
      assert.deepEqual(codes(await client.waitForDiagnostics(file)), []);
      const status = await client.request<{ config: string }>('ccconfig/status', { uri: file });
      assert.equal(status.config, at('ccconfig.jsonc'));
      await client.open(at('ccconfig.jsonc'), '{}', 'jsonc');
      await client.waitFor(() => client.published.at(-1)?.diagnostics.length === 1, 'the finding');
      await client.change(at('ccconfig.jsonc'), 2, [{ text: off }]);
      await client.waitFor(() => client.published.at(-1)?.diagnostics.length === 0, 'no finding');
    });

    it('are not made anew for an edit of it that changes nothing', async () => {
      await client.initialize();
      await client.open(at('fake.conf'), 'a bad');
      await client.open(at('ccconfig.jsonc'), off, 'jsonc');
      await client.waitFor(() => client.published.at(-1)?.diagnostics.length === 0, 'no finding');
      const before = parsed.times;
      const count = client.published.length;
      await client.change(at('ccconfig.jsonc'), 2, [{ text: `// why\n${off}` }]);
      await client.waitFor(() => client.published.length > count, 'a publication');
      assert.equal(parsed.times, before);
    });

    it('are asked for anew when a watched file changes', async () => {
      const { workspace } = pulling;
      const capabilities = {
        ...pulling,
        workspace: { ...workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      };
      await client.initialize({ capabilities, settings: { rules: { 'fake/no-bad': 'warning' } } });
      await client.waitFor(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'the registration');
      const file = at('fake.conf');
      await client.open(file, 'a bad');
      const ask = () =>
        client.request<{ items: { severity: number }[] }>('textDocument/diagnostic', { textDocument: { uri: file } });
      assert.equal((await ask()).items[0]?.severity, 2);
      writeFileSync(join(folder, 'ccconfig.jsonc'), off);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at('ccconfig.jsonc'), type: 1 }] });
      await client.waitFor(() => client.refreshes === 1, 'the refresh');
      assert.deepEqual((await ask()).items, []);
    });

    it('ask the editor for files of other schemes', async () => {
      client.files.set('vscode-vfs://github/x/ccconfig.jsonc', off);
      await client.initialize({ initializationOptions: { readFile: true } });
      await client.open('vscode-vfs://github/x/y/fake.conf', 'a bad');
      assert.deepEqual(codes(await client.waitForDiagnostics('vscode-vfs://github/x/y/fake.conf')), []);
    });
  });

  it('are not waited for where the client has no configuration', async () => {
    await client.initialize({ capabilities: { ...modern, workspace: {} } });
    await client.open(uri, 'a bad');
    assert.deepEqual(codes(await client.waitForDiagnostics(uri)), ['fake/no-bad']);
  });
});
