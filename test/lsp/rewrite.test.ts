import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type Location,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { kinds } from '../../server/src/kinds/all';
import type { DryRunAnswer, TestedFile } from '../../server/src/services/rewrite-views';
import { LspClient } from '../harness/lsp-client';

const config = `<configuration><system.webServer><rewrite><rules>
  <rule name="HTTPS"><match url="(.*)"/>
    <conditions><add input="{HTTPS}" pattern="^OFF$"/></conditions>
    <action type="Redirect" url="https://{HTTP_HOST}/{R:1}"/></rule>
</rules></rewrite></system.webServer></configuration>
`;
const tests = `{ "tests": [
  { "name": "goes", "request": "http://h/a", "expect": { "redirect": "https://h/a" } },
  { "name": "stays", "request": "https://h/a", "expect": { "redirect": "https://h/a" } } ] }
`;

describe('rewrite requests', () => {
  let folder: string;
  let client: LspClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): string => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    return uriOf(name);
  };
  const dryRun = (uri: string, request: unknown) => client.request<DryRunAnswer>('ccconfig/rewrite', { uri, request });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    client = LspClient.inMemory(kinds);
    await client.initialize({ folders: [pathToFileURL(folder).href] });
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  it('runs a request through a document as it stands in the editor', async () => {
    const uri = write('web.config', '<configuration/>');
    await client.open(uri, config, 'web-config');
    const { view } = await dryRun(uri, { url: 'http://h/a' });
    assert.equal(view?.request, 'GET http://h/a');
    assert.equal(view.outcome.text, 'Redirect 301 to https://h/a.');
    const [rule] = view.phases[0]!.rules;
    assert.deepEqual([rule?.title, rule?.result, rule?.range.start], ['"HTTPS"', 'ran', { line: 1, character: 2 }]);
    assert.ok(rule?.details.some(({ mark, range }) => mark === 'yes' && range?.start.line === 2));
    const later = config.replace('Redirect', 'AbortRequest');
    await client.change(uri, 2, [{ text: later }]);
    assert.match((await dryRun(uri, { url: 'http://h/a' })).view!.outcome.text, /closes the connection/);
  });

  it('reads a file that is not open, and takes what a client says of the request', async () => {
    const uri = write('web.config', config);
    const { view } = await dryRun(uri, {
      url: 'http://h/a',
      method: 'post',
      headers: [{ name: 'Host', value: 'x' }, 7],
    });
    assert.equal(view?.request, 'POST http://x/a');
    assert.equal(view.outcome.text, 'Redirect 301 to https://x/a.');
  });

  it('knows the rules that tests name', async () => {
    const uri = write('web.config', config);
    const text = '{ "tests": [{ "request": "/", "expect": { "ran": ["https"] } }] }';
    const testsUri = write('web.config.tests.jsonc', text);
    await client.open(uri, config, 'web-config');
    await client.open(testsUri, text, 'jsonc');
    const at = { textDocument: { uri: testsUri }, position: { line: 0, character: text.indexOf('https') + 1 } };
    const found = await client.request<Location[]>('textDocument/definition', at);
    assert.deepEqual(
      found.map(place => [place.uri, place.range.start]),
      [[uri, { line: 1, character: 14 }]],
    );
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'a "b"' });
    const changes = (edit.documentChanges as TextDocumentEdit[]).map(change => [
      change.textDocument.uri,
      change.edits.map(each => ('newText' in each ? each.newText : '')),
    ]);
    assert.deepEqual(changes.sort(), [
      [uri, ['a &quot;b&quot;']],
      [testsUri, ['a \\"b\\"']],
    ]);
  });

  it('says why there is no dry run', async () => {
    const uri = write('web.config', config);
    assert.match((await dryRun(uri, { url: 'nonsense' })).problem!, /no address/);
    assert.match((await dryRun(uri, null)).problem!, /no address/);
    assert.match((await dryRun(uriOf('none.config'), { url: '/' })).problem!, /cannot be read/);
    const broken = write('broken/web.config', '<configuration><a></configuration>');
    assert.match((await dryRun(broken, { url: '/' })).problem!, /500\.19/);
    const half = write('half/web.config', config.replace('</rule>', ''));
    const { view } = await dryRun(half, { url: 'http://h/a' });
    assert.match(view!.notes[0]!, /500\.19/);
  });

  it('finds, tells and runs tests', async () => {
    write('app/Web.config', config);
    const uri = write('app/web.config.tests.jsonc', tests);
    const told = await client.request<TestedFile[]>('ccconfig/rewriteTests', { run: false });
    assert.deepEqual(
      told.map(file => [file.uri, file.tests.map(({ name, failures }) => [name, failures])]),
      [
        [
          uri,
          [
            ['goes', undefined],
            ['stays', undefined],
          ],
        ],
      ],
    );
    const [file] = await client.request<TestedFile[]>('ccconfig/rewriteTests', { uris: [uri] });
    assert.equal(file?.tested, uriOf('app/Web.config'));
    const [goes, stays] = file.tests;
    assert.deepEqual(goes?.failures, []);
    const [failure] = stays!.failures!;
    assert.match(failure!.message, /^redirect: expected https:\/\/h\/a, got: No rule/);
    assert.deepEqual(failure!.rule?.range.start, { line: 1, character: 2 });
    assert.match(failure!.rule!.text, /^"HTTPS" did not run: /);
  });

  it('runs what stands in the editor', async () => {
    const uri = write('web.config.tests.jsonc', '{}');
    await client.open(uri, tests, 'jsonc');
    await client.open(uriOf('web.config'), config.replace('OFF', 'ON'), 'web-config');
    const [file] = await client.request<TestedFile[]>('ccconfig/rewriteTests', {});
    assert.deepEqual(
      file?.tests.map(({ failures }) => failures?.length),
      [1, 0],
    );
  });

  it('goes on with the text it began with while the document changes', async () => {
    const many = Array.from(
      { length: 50 },
      () => '{ "request": "http://h/a", "expect": { "redirect": "https://h/a" } }',
    );
    const uri = write('web.config.tests.jsonc', `{ "tests": [${many.join()}] }`);
    const edited = uriOf('web.config');
    await client.open(edited, config, 'web-config');
    const answer = client.request<TestedFile[]>('ccconfig/rewriteTests', { uris: [uri] });
    const start = { line: 0, character: 0 };
    for (let version = 2; version < 20; version++)
      await client.change(edited, version, [{ range: { start, end: start }, text: '<!-- more -->\n' }]);
    const [file] = await answer;
    assert.deepEqual(
      file?.tests.flatMap(({ failures }) => failures),
      [],
    );
  });

  it('can be cancelled', async () => {
    const many = Array.from({ length: 5_000 }, () => '{ "request": "/a", "expect": { "status": 200 } }');
    const uri = write('web.config.tests.jsonc', `{ "tests": [${many.join()}] }`);
    write('web.config', config);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('ccconfig/rewriteTests', { uris: [uri] }, source.token);
    source.cancel();
    await assert.rejects(answer, /Cancelled/);
  });

  it('says that there is nothing to be tested', async () => {
    const uri = write('web.config.tests.jsonc', tests);
    const [file] = await client.request<TestedFile[]>('ccconfig/rewriteTests', {
      uris: [uri, uriOf('gone.tests.jsonc')],
    });
    assert.match(file!.problem!, /not beside them/);
  });
});
