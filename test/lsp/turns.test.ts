import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, DocumentSymbol } from 'vscode-languageserver';
import type { AnyKind } from '../../server/src/core/kind';
import { defineRule } from '../../server/src/core/rule';
import { Results, type Work } from '../../server/src/core/work';
import { fake } from '../harness/fake-kind';
import { LspClient, pulling } from '../harness/lsp-client';

const slow = 'file:///deployment/slow.fake';
const other = 'file:///deployment/other.fake';

/** A kind with a rule that comes to its end only when it is let go on, and then takes some turns for each text. */
function waitingKind(): { kind: AnyKind; goOn: () => void; asked: () => number } {
  const results = new Results<string>(100);
  let isOpen = false;
  let asked = 0;
  function* waiting(): Work<string> {
    while (!isOpen) yield;
    for (let turn = 0; turn < 3; turn++) yield;
    return 'done';
  }
  const rule = defineRule({
    meta: {
      id: 'fake/waiting',
      severity: 'info',
      category: 'hygiene',
      summary: 'A rule that takes long.',
      messages: { done: 'Done with {word}.' },
      references: [{ title: 'the tests' }],
    },
    check(model: { readonly text: string }, report) {
      const found = /wait\w*/.exec(model.text);
      if (!found) return;
      asked++;
      results.of(model.text, waiting);
      report('done', { at: { start: found.index, end: found.index + found[0].length }, data: { word: found[0] } });
    },
  });
  return {
    kind: { ...fake, rules: [...fake.rules, rule] },
    goOn: () => {
      isOpen = true;
    },
    asked: () => asked,
  };
}

describe('while a check takes long', () => {
  let client: LspClient;
  let kind: ReturnType<typeof waitingKind>;
  beforeEach(async () => {
    kind = waitingKind();
    client = LspClient.inMemory([kind.kind]);
  });
  afterEach(() => client.end());

  const symbols = (uri: string) =>
    client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  const published = (uri: string) => client.published.filter(each => each.uri === uri);

  it('other files are answered, checked and changed', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    await client.open(other, 'b bad\n');
    assert.equal((await symbols(other))[0]?.children?.[0]?.detail, 'bad');
    assert.equal((await client.waitForDiagnostics(other, 1)).diagnostics.length, 1);
    await client.change(other, 2, [{ text: 'b good\n' }]);
    assert.equal((await client.waitForDiagnostics(other, 2)).diagnostics.length, 0);
    assert.deepEqual([published(slow), kind.asked()], [[], 1]);
    kind.goOn();
    const { diagnostics } = await client.waitForDiagnostics(slow, 1);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['Done with wait.'],
    );
  });

  it('a request about the file itself waits, and what is typed counts', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    const early = symbols(slow);
    await symbols(other);
    await client.change(slow, 2, [
      { range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } }, text: 'ing' },
    ]);
    await client.change(slow, 3, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'x bad\n' },
    ]);
    const late = symbols(slow);
    await symbols(other);
    kind.goOn();
    for (const answer of [await early, await late])
      assert.deepEqual(
        answer[0]?.children?.map(({ detail }) => detail),
        ['bad', 'waiting'],
      );
    const { diagnostics } = await client.waitForDiagnostics(slow, 3);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This is bad.', 'Done with waiting.'],
    );
    assert.deepEqual(
      published(slow).map(({ version }) => version),
      [3],
    );
  });

  it('what is typed in one go costs one more check', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    await symbols(other);
    const start = { line: 0, character: 0 };
    for (let version = 2; version <= 60; version++)
      void client.change(slow, version, [{ range: { start, end: start }, text: version % 20 ? 'x' : 'bad\n' }]);
    kind.goOn();
    await client.waitForDiagnostics(slow, 60);
    assert.ok(kind.asked() <= 6, `${kind.asked()}`);
  });

  it('the whole text may be replaced', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    await symbols(other);
    await client.change(slow, 2, [{ text: 'a bad\n' }]);
    await symbols(other);
    kind.goOn();
    const { diagnostics } = await client.waitForDiagnostics(slow, 2);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This is bad.'],
    );
  });

  it('the file may be closed, and opened anew', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    await symbols(other);
    await client.close(slow);
    await client.open(slow, 'a good\n');
    assert.deepEqual((await client.waitForDiagnostics(slow, 1)).diagnostics, []);
    kind.goOn();
    assert.equal((await symbols(slow))[0]?.children?.[0]?.detail, 'good');
    await client.close(slow);
    await symbols(other);
    assert.deepEqual(
      published(slow).map(({ diagnostics }) => diagnostics.length),
      [0, 0],
    );
  });

  it('two of them take turns', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\n');
    await client.open(other, 'a waits\n');
    while (kind.asked() < 2) await symbols('file:///deployment/none.fake');
    kind.goOn();
    for (const uri of [slow, other]) assert.equal((await client.waitForDiagnostics(uri, 1)).diagnostics.length, 1);
  });

  it('an editor that asks for diagnostics is answered when they are there', async () => {
    await client.initialize({ capabilities: pulling });
    await client.open(slow, 'a wait\n');
    const asked = client.request<DocumentDiagnosticReport & { items: { message: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: slow } },
    );
    await symbols(other);
    kind.goOn();
    assert.deepEqual(
      (await asked).items.map(({ message }) => message),
      ['Done with wait.'],
    );
  });

  it('the settings may change', async () => {
    await client.initialize();
    await client.open(slow, 'a wait\nb bad\n');
    await symbols(other);
    client.settings = { rules: { 'fake/no-bad': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await symbols(other);
    kind.goOn();
    await client.waitFor(
      () => published(slow).some(({ diagnostics }) => diagnostics.length === 1),
      'diagnostics under the new settings',
    );
  });
});
