import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { kinds } from '../../server/src/kinds/all';
import type { AllowFramingAnswer, FramingAnswer } from '../../server/src/services/framing-answer';
import { LspClient } from '../harness/lsp-client';
import { escaped, framingFile, installed, sound } from '../kinds/web-config/framing/patterns';

const uri = 'file:///site/web.config';
const text = framingFile(escaped(sound), escaped(installed));

describe('who may frame the application, over the protocol', () => {
  let client: LspClient;
  const framing = (url = '', of = uri) => client.request<FramingAnswer>('ccconfig/framing', { uri: of, url });
  const allow = (allowed: object) =>
    client.request<AllowFramingAnswer>('ccconfig/allowFraming', { uri, allow: allowed });

  beforeEach(async () => {
    client = LspClient.inMemory(kinds);
    await client.initialize({ initializationOptions: { lensCommands: ['ccconfig.framing'], readFile: true } });
    await client.open(uri, text, 'web-config');
  });
  afterEach(() => client.end());

  it('is told rule by rule, with a request that shows it', async () => {
    const { view } = await framing();
    assert.equal(view?.outcome.isFailure, true);
    assert.deepEqual(
      [view.meant, view.form],
      ['Meant: example.com and its subdomains.', { domains: ['example.com'], subdomains: true, httpsOnly: false }],
    );
    assert.equal(view.remarks.length, 1);
    assert.match(
      view.remarks[0]!,
      /^https:\/\/example\.com:8445 gets in by a pattern, but a browser does not show the page/,
    );
    const [first, second] = view.rules;
    assert.deepEqual(
      [first?.title, first?.isGood, first?.place],
      ['Framing 1', true, 'condition, decides about Content-Security-Policy'],
    );
    assert.equal(second?.isGood, false);
    assert.deepEqual(second.lines[0], {
      mark: 'bad',
      label: 'too wide',
      text: 'https://attacker.com gets in. The pattern takes every host.',
      request: 'curl -sI "https://ece.example.com/system/?wsname=https://attacker.com"',
    });
    assert.deepEqual(
      first?.lines.map(({ mark, label }) => [mark, label]),
      [
        ['plain', 'lets in'],
        ['good', 'exact'],
      ],
    );
    assert.equal(
      text.split('\n')[second.range.start.line]!.slice(second.range.start.character).startsWith('wsname='),
      true,
    );
  });

  it('tries a page, as it is typed', async () => {
    const tried = async (url: string) => (await framing(url)).view!.tried!;
    const finesse = await tried('finesse.example.com:8445');
    assert.deepEqual(
      [finesse.text, finesse.isRight],
      [
        'https://finesse.example.com:8445 gets in by a pattern, but a browser refuses the frame. It is meant to get in.',
        false,
      ],
    );
    assert.deepEqual(
      finesse.lines.map(({ mark, label, text: line }) => [mark, label, line.replace(/\(.*/, '')]),
      [
        ['good', 'admitted', 'by "Framing 1"'],
        ['good', 'admitted', 'by "Framing 2"'],
        ['bad', 'not shown', 'by a browser '],
      ],
    );
    assert.equal(
      finesse.lines[2]?.request,
      'curl -sI "https://ece.example.com/system/?wsname=https%3A%2F%2Ffinesse.example.com%3A8445"',
    );
    assert.equal((await tried('https%3A%2F%2Ffinesse.example.com%3A8445')).text, finesse.text);
    for (const none of ["https://a'b.com", 'https://[', 'ftp://example.com', 'https://example.com:99999'])
      assert.equal((await tried(none)).isAddress, false, none);
    assert.equal((await framing(' ')).view!.tried, undefined);
  });

  it('says why it cannot tell', async () => {
    await client.change(uri, 2, [{ text: '<configuration><a></configuration>' }]);
    assert.match((await framing()).problem!, /not well-formed/);
    assert.match((await framing('', 'file:///none/web.config')).problem!, /cannot be read/);
  });

  it('lets in just some domains, as one edit', async () => {
    const asked = { domains: ['*.example.org'], subdomains: true, httpsOnly: false };
    assert.equal((await allow(asked)).outcome, 'changed');
    const [{ label, edit }] = client.applied as [ApplyWorkspaceEditParams];
    assert.equal(label, 'Allow only example.org and its subdomains to frame the application');
    const [change] = edit.documentChanges as [TextDocumentEdit];
    assert.deepEqual([change.textDocument.uri, change.edits.length], [uri, 2]);
    for (const [wrong, words] of [
      [{ domains: ['a b.com'] }, /no domain/],
      [{ domains: [] }, /no domain to allow/],
      [null, /no domain to allow/],
    ] as const) {
      const { outcome, text: said } = await allow(wrong as never);
      assert.equal(outcome, 'refused');
      assert.match(said, words);
    }
  });

  it('stands over each rule, and among what can be done there', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses
        .map(({ command }) => [command?.title, command?.command])
        .filter(([, command]) => command === 'ccconfig.framing'),
      [
        ['1 domain may frame · test a URL…', 'ccconfig.framing'],
        ['every site may frame · test a URL…', 'ccconfig.framing'],
      ],
    );
    const { range } = lenses.find(({ command }) => command?.title.startsWith('every site'))!;
    const context = { diagnostics: [] as Diagnostic[], only: ['refactor'] };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    assert.ok(
      actions.some(({ title }) => title === 'Allow only example.com and its subdomains to frame the application'),
    );
    const asking = actions.find(({ title }) => title === 'Allow only these domains…');
    assert.deepEqual(
      [asking?.command?.command, asking?.command?.arguments, asking?.edit],
      ['ccconfig.framing', [uri], undefined],
    );
  });

  it('keeps nothing else waiting, however hard a pattern is to decide about', async () => {
    const pool = 'file:///site/egpl_ds_connpool_map.xml';
    await client.open(pool, '<conn_pool_list></conn_pool_list>\n');
    await client.waitForDiagnostics(pool);
    const until = async (done: Promise<unknown>): Promise<number> => {
      let [isDone, answers] = [false, 0];
      done.then(() => {
        isDone = true;
      });
      for (; !isDone; answers++) await client.request('textDocument/documentSymbol', { textDocument: { uri: pool } });
      return answers;
    };
    const checked = client.waitForDiagnostics('file:///hard/web.config');
    await client.open('file:///hard/web.config', fileOf(builtToHang('a')), 'web-config');
    assert.ok((await until(checked)) > 4);
    // Some that nothing is known of yet: the view decides about them.
    client.files.set('far:///hard/web.config', fileOf(builtToHang('b')));
    assert.ok((await until(framing('https://example.com', 'far:///hard/web.config'))) > 4);
  });
});

const fileOf = (patterns: readonly string[]): string => framingFile(...patterns.map(escaped));

/** Patterns that take forever: by backtracking, by their states, by their size. They name another domain for each name. */
function builtToHang(name: string): string[] {
  const domain = `${name}-domain\\.com(&|$)`;
  const nested = Array.from({ length: 8 }, (_, index) => `wsname=https?://(([a-z0-9]+)*)+${index}${domain}`);
  return [
    ...nested,
    `wsname=https?://([a-z0-9.-]*a[a-z0-9.-]{18})*${domain}`,
    `wsname=https?://[^/]*[ab][^/]{16}${domain}`,
    `wsname=https://(${'[a-z0-9]{0,900}'.repeat(40)})${domain}`,
  ];
}
