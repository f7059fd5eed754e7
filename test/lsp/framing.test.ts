import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { kinds } from '../../server/src/kinds/all';
import type { FramingAnswer } from '../../server/src/services/framing-views';
import { LspClient } from '../harness/lsp-client';
import { escaped, framingFile, installed, sound } from '../kinds/web-config/framing/patterns';

const uri = 'file:///site/web.config';
const text = framingFile(escaped(sound), escaped(installed));

describe('who may frame the application, over the protocol', () => {
  let client: LspClient;
  const framing = (url = '', of = uri) => client.request<FramingAnswer>('ccconfig/framing', { uri: of, url });
  const allow = (allowed: object) =>
    client.request<{ problem?: string }>('ccconfig/allowFraming', { uri, allow: allowed });

  beforeEach(async () => {
    client = LspClient.inMemory(kinds);
    await client.initialize({ initializationOptions: { lensCommands: ['ccconfig.framing'] } });
    await client.open(uri, text, 'web-config');
  });
  afterEach(() => client.end());

  it('is told rule by rule, with a request that shows it', async () => {
    const { view } = await framing();
    assert.equal(view?.outcome.isFailure, true);
    assert.deepEqual([view.meant, view.domains], ['Meant: example.com and its subdomains.', ['example.com']]);
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
    assert.match(second.lines[0]!.text, /^https:\/\/attacker\.com gets in and should not\./);
    assert.match(
      second.lines[0]!.request!,
      /^curl -sI 'https:\/\/ece\.example\.com\/system\/\?wsname=https:\/\/attacker\.com'$/,
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
      [finesse.text, finesse.isIn],
      ['https://finesse.example.com:8445 gets in by a pattern, but a browser refuses the frame.', false],
    );
    assert.ok(
      finesse.lines.some(({ text: line }) => line.startsWith('A browser refuses the frame (Content-Security-Policy: ')),
    );
    assert.equal((await tried("https://a'b.com")).isIn, false);
    assert.match((await tried('https://[')).text, /no address/);
    assert.equal((await framing(' ')).view!.tried, undefined);
  });

  it('says why it cannot tell', async () => {
    await client.change(uri, 2, [{ text: '<configuration><a></configuration>' }]);
    assert.match((await framing()).problem!, /not well-formed/);
    assert.match((await framing('', 'file:///none/web.config')).problem!, /cannot be read/);
  });

  it('lets in just some domains, as one edit', async () => {
    assert.deepEqual(await allow({ domains: ['*.example.org'], subdomains: true, httpsOnly: false }), {});
    const [{ label, edit }] = client.applied as [ApplyWorkspaceEditParams];
    assert.equal(label, 'Allow only example.org and its subdomains to frame the application');
    const [change] = edit.documentChanges as [TextDocumentEdit];
    assert.deepEqual([change.textDocument.uri, change.edits.length], [uri, 2]);
    assert.match((await allow({ domains: ['a b.com'] })).problem!, /no domain/);
    assert.match((await allow({ domains: [] })).problem!, /no domain to allow/);
    assert.match((await allow(null as never)).problem!, /no domain to allow/);
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
  });
});
