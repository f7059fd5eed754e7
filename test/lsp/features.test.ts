// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is snippet syntax
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fake } from '../harness/fake-kind';
import { type ClientSetup, LspClient, modern } from '../harness/lsp-client';

const uri = 'file:///deployment/fake.conf';
const textDocument = { uri };

describe('features over the protocol', () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory([fake]);
  });
  afterEach(() => client.end());

  async function open(text: string, setup?: ClientSetup): Promise<void> {
    await client.initialize(setup);
    await client.open(uri, text);
  }

  const line = (number: number, from = 0, to = from): Range => ({
    start: { line: number, character: from },
    end: { line: number, character: to },
  });
  const actions = (range: Range, only?: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], only },
    });
  const applied = (text: string, edit: WorkspaceEdit | undefined): string => {
    const [change] = edit!.documentChanges as { textDocument: { version: number }; edits: TextEdit[] }[];
    return TextDocument.applyEdits(TextDocument.create(uri, 'fake', 1, text), change!.edits);
  };
  const find = (all: readonly CodeAction[], title: string) => {
    const found = all.find(action => action.title === title);
    assert.ok(found, `"${title}" is not among ${all.map(action => `"${action.title}"`).join(', ')}`);
    return found;
  };

  describe('code actions', () => {
    const text = 'a LOUD\nb bad\nc NOISY\n';

    it('offer the fix, all fixes of the rule, suppressing, and refactorings', async () => {
      await open(text);
      const all = await actions(line(0, 3));
      assert.deepEqual(
        all.map(({ title, kind, isPreferred = false }) => [title, kind, isPreferred]),
        [
          ['Write "loud"', 'quickfix', true],
          ['Fix all fake/lower-case in this file', 'quickfix', false],
          ['Suppress fake/lower-case on this line', 'quickfix', false],
          ['Clear the file', 'refactor.rewrite', false],
          ['Convert', 'refactor.rewrite', false],
        ],
      );
      assert.equal(applied(text, all[0]!.edit), 'a loud\nb bad\nc NOISY\n');
      assert.equal(applied(text, all[1]!.edit), 'a loud\nb bad\nc noisy\n');
      assert.equal(applied(text, all[2]!.edit), `# ccconfig-disable-next-line fake/lower-case\n${text}`);
      assert.equal(all[0]!.diagnostics?.[0]?.code, 'fake/lower-case');
      assert.equal(applied(text, all[3]!.edit), '');
      assert.deepEqual(all[4]!.command?.arguments, [uri, 'convert-to-nothing']);
    });

    it('offer suggestions, which are not preferred', async () => {
      await open(text);
      const all = await actions(line(1, 2, 5), ['quickfix']);
      assert.equal(applied(text, find(all, 'Change to "good"').edit), 'a LOUD\nb good\nc NOISY\n');
      assert.equal(applied(text, find(all, 'Change to "fine"').edit), 'a LOUD\nb fine\nc NOISY\n');
      assert.ok(all.every(({ isPreferred }) => !isPreferred));
    });

    it('carry the version they are made for', async () => {
      await open(text);
      await client.change(uri, 7, [{ range: line(0, 0), text: 'x ONE\n' }]);
      const [action] = await actions(line(0, 2));
      const [change] = action!.edit!.documentChanges as { textDocument: { version: number } }[];
      assert.deepEqual(change!.textDocument, { uri, version: 7 });
    });

    it('use plain changes where the client knows no others', async () => {
      await open(text, { capabilities: {} });
      const [action] = await actions(line(0, 2));
      assert.deepEqual(action!.edit, { changes: { [uri]: [{ range: line(0, 2, 6), newText: 'loud' }] } });
    });

    it('come by the kinds that are asked for', async () => {
      await open(text);
      const kinds = async (...only: string[]) => (await actions(line(0, 3), only)).map(({ kind }) => kind);
      assert.deepEqual(await kinds('refactor'), ['refactor.rewrite', 'refactor.rewrite']);
      assert.deepEqual(await kinds('refactor.extract'), []);
      assert.deepEqual(await kinds('source'), ['source.fixAll.ccconfig']);
      assert.deepEqual(await kinds('source.organizeImports'), []);
    });

    it('fix all as one edit of what differs', async () => {
      await open(text);
      const [fixAll] = await actions(line(0), ['source.fixAll.ccconfig']);
      assert.equal(applied(text, fixAll!.edit), 'a loud\nb bad\nc noisy\n');
      const [change] = fixAll!.edit!.documentChanges as { edits: TextEdit[] }[];
      assert.deepEqual(change!.edits, [
        { range: line(0, 2, 6), newText: 'loud' },
        { range: line(2, 2, 7), newText: 'noisy' },
      ]);
    });
  });

  describe('completion', () => {
    const complete = () =>
      client.request<CompletionList>('textDocument/completion', { textDocument, position: { line: 0, character: 3 } });
    const resolve = (item: CompletionItem) => client.request<CompletionItem>('completionItem/resolve', item);

    it('gives items, and documentation when one is looked at', async () => {
      await open('<po');
      const { items } = await complete();
      assert.deepEqual(
        items.map(({ label }) => label),
        ['a block', 'server', 'pool'],
      );
      const pool = items[2]!;
      assert.deepEqual(pool.textEdit, { range: line(0, 0, 3), newText: 'pool' });
      assert.deepEqual([pool.filterText, pool.documentation, pool.detail], ['<pool', undefined, 'a pool']);
      assert.deepEqual((await resolve(pool)).documentation, { kind: 'markdown', value: 'A **pool**.' });
      await client.change(uri, 2, [{ text: '<poo' }]);
      assert.equal((await resolve(pool)).documentation, undefined);
    });

    it('writes snippets as snippets, and asks again by the command that the editor has', async () => {
      await open('<po', { initializationOptions: { suggestCommand: 'suggest' } });
      const server = (await complete()).items[1]!;
      assert.equal(server.insertTextFormat, 2);
      assert.deepEqual((server.textEdit as TextEdit).newText, 'server ${1:host}$0');
      assert.equal(server.command?.command, 'suggest');
    });

    it('writes plain text for clients without snippets', async () => {
      await open('<po', { capabilities: {} });
      const server = (await complete()).items[1]!;
      assert.deepEqual((server.textEdit as TextEdit).newText, 'server host');
      assert.deepEqual([server.insertTextFormat, server.command], [undefined, undefined]);
    });

    it('says once what all items share, to clients that take it so', async () => {
      const completion = { completionList: { itemDefaults: ['commitCharacters', 'editRange', 'data'] } };
      await open('<po', { capabilities: { textDocument: { completion } } });
      const { items, itemDefaults } = await complete();
      assert.deepEqual(itemDefaults?.editRange, line(0, 0, 3));
      const [, server, pool] = items;
      assert.deepEqual([server!.textEdit, server!.textEditText], [undefined, 'server host']);
      assert.deepEqual([pool!.textEdit, pool!.textEditText, pool!.data], [undefined, undefined, undefined]);
      const { documentation } = await resolve({ ...pool!, data: itemDefaults?.data });
      assert.deepEqual(documentation, { kind: 'markdown', value: 'A **pool**.' });
    });

    it('leaves snippets to an editor that brings them, and still finds the right documentation', async () => {
      await open('<po', { initializationOptions: { snippetsContributed: true } });
      const { items } = await complete();
      assert.deepEqual(
        items.map(({ label }) => label),
        ['server', 'pool'],
      );
      assert.ok((await resolve(items[1]!)).documentation);
    });
  });

  it('hover, as markdown or plain', async () => {
    const hover = { textDocument, position: { line: 0, character: 1 } };
    await open('key value');
    assert.deepEqual(await client.request<Hover>('textDocument/hover', hover), {
      contents: { kind: 'markdown', value: '**key**' },
      range: line(0, 0, 9),
    });
    const plain = LspClient.inMemory([fake]);
    await plain.initialize({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    await plain.open(uri, 'key value');
    const { contents } = await plain.request<Hover>('textDocument/hover', hover);
    assert.deepEqual(contents, { kind: 'plaintext', value: 'key' });
    await plain.end();
  });

  it('the outline as a tree', async () => {
    await open('a 1\nb 2\n');
    const [all] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      all?.children?.map(({ name, detail }) => [name, detail]),
      [
        ['a', '1'],
        ['b', '2'],
      ],
    );
  });

  it('the outline as a list', async () => {
    await open('a 1\n', { capabilities: {} });
    const list = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      list.map(({ name, containerName }) => [name, containerName]),
      [
        ['all', undefined],
        ['a', 'all'],
      ],
    );
  });

  it('folds, keeping the line of a closing bracket', async () => {
    await open('a [[ x\n y\n]]\nb [[ x\n y ]]\nc 1\n');
    assert.deepEqual(await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument }), [
      { startLine: 0, endLine: 1 },
      { startLine: 3, endLine: 4 },
    ]);
  });

  it('selection from the inside out', async () => {
    await open('a 1\nkey value\n');
    const [chain] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [{ line: 1, character: 5 }],
    });
    assert.deepEqual(chain, {
      range: line(1, 4, 9),
      parent: { range: line(1, 0, 9), parent: { range: { start: line(0).start, end: line(2).start } } },
    });
  });

  it('links, but none that runs a command', async () => {
    await open('link https://example.com/\nlink other.conf\nlink command:evil\n');
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.com/', 'file:///deployment/other.conf'],
    );
  });

  it('highlights of a name in its file', async () => {
    await open('server db1\nuses "DB1"\nuses db2\n');
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position: { line: 0, character: 8 },
    });
    assert.deepEqual(found, [
      { range: line(0, 7, 10), kind: 3 },
      { range: line(1, 6, 9), kind: 2 },
    ]);
  });

  it('code lenses, whose command applies the refactoring as one edit', async () => {
    await open('a 1\nb 2\n');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ command }) => command),
      [
        { title: '2 entries', command: '' },
        { title: 'Clear', command: 'ccconfig.refactor', arguments: [uri, 'clear'] },
      ],
    );
    await client.request('workspace/executeCommand', lenses[1]!.command!);
    assert.deepEqual(client.applied, [
      {
        label: 'Clear the file',
        edit: {
          documentChanges: [
            {
              textDocument: { uri, version: 1 },
              edits: [{ range: { start: line(0).start, end: line(2).start }, newText: '' }],
            },
          ],
        },
      },
    ]);
  });

  it('no conversion whose result does not pass verification', async () => {
    await open('<a><b/></a>');
    await client.request('workspace/executeCommand', {
      command: 'ccconfig.refactor',
      arguments: [uri, 'convert-to-nothing'],
    });
    await client.waitFor(() => client.shown.length === 1, 'the message');
    assert.match(client.shown[0]!, /^Nothing was changed/);
    assert.deepEqual(client.applied, []);
  });

  it('nothing where there is nothing to say', async () => {
    await client.initialize();
    const position = { line: 0, character: 0 };
    for (const method of ['hover', 'completion', 'rename', 'prepareRename', 'documentSymbol'])
      assert.equal(await client.request(`textDocument/${method}`, { textDocument, position, newName: 'x' }), null);
    for (const method of ['references', 'codeLens', 'foldingRange', 'documentLink', 'documentHighlight'])
      assert.deepEqual(await client.request(`textDocument/${method}`, { textDocument, position, context: {} }), []);
    assert.deepEqual(await actions(line(0)), []);
    await client.request('workspace/executeCommand', { command: 'ccconfig.refactor', arguments: [uri, 'clear'] });
    await client.waitFor(() => client.shown.length === 1, 'the message');
  });

  it('a defect as an error without text of the file', async () => {
    const faulty = {
      ...fake,
      hover: () => {
        throw new Error('about topsecret');
      },
    };
    const other = LspClient.inMemory([faulty]);
    await other.initialize({ capabilities: modern });
    await other.open(uri, 'a 1');
    const hover = other.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    await assert.rejects(hover, ({ message }: Error) => /defect/.test(message) && !/topsecret/.test(message));
    await other.waitFor(() => other.logged.length === 1, 'the log entry');
    assert.doesNotMatch(other.logged[0]!, /topsecret/);
    await other.end();
  });
});
