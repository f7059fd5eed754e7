import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import { kinds } from '../../server/src/kinds/all';
import type { RequestForm } from '../../server/src/kinds/openssl-cnf/data/request-forms';
import type { CsrAnswer, NewRequestAnswer, OfferedForm } from '../../server/src/services/csr-views';
import { LspClient } from '../harness/lsp-client';

const request = `[ req ]
prompt = no
distinguished_name = dn
req_extensions = ext
[ dn ]
CN = ece.example.com
[ ext ]
subjectAltName = DNS:ece.example.com
`;

describe('requests about certificate requests', () => {
  let folder: string;
  let client: LspClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): string => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    return uriOf(name);
  };
  const csr = (uri: string) => client.request<CsrAnswer>('ccconfig/csr', { uri });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ccconfig-'));
    client = LspClient.inMemory(kinds);
    await client.initialize({
      folders: [uriOf('site')],
      initializationOptions: { lensCommands: ['ccconfig.csrPreview'] },
    });
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  it('follow the document as it is typed', async () => {
    const uri = write('site/openssl.cnf', '');
    await client.open(uri, request, 'openssl-cnf');
    const { view } = await csr(uri);
    assert.equal(view?.outcome.text, 'OpenSSL makes this request.');
    assert.deepEqual(
      view.subject.map(({ name, value, range }) => [name, value, range?.start]),
      [['CN', 'ece.example.com', { line: 5, character: 0 }]],
    );
    assert.deepEqual(view.extensions[0]?.values, ['DNS:ece.example.com']);
    await client.change(uri, 2, [{ text: request.replace('DNS:', 'dns:') }]);
    const after = (await csr(uri)).view!;
    assert.match(after.outcome.text, /unsupported option: name=dns/);
    assert.equal(after.outcome.range?.start.line, 7);
  });

  it('read a file that is not open, and say where there is none', async () => {
    assert.equal((await csr(write('site/a.cnf', request))).view?.subject.length, 1);
    assert.deepEqual(await csr(uriOf('site/none.cnf')), { problem: 'The file cannot be read.' });
  });

  it('read what is included beside the file, and nothing outside', async () => {
    write('site/parts/dn.cnf', '[ dn ]\nO = Example Inc\n.include parts/more.cnf\n');
    write('site/parts/more.cnf', 'OU = Support\n');
    write('outside.cnf', '[ dn ]\nL = San Jose\n');
    const includes = '.include parts/dn.cnf\n.include ../outside.cnf\n.include /etc/hostname\n.include gone.cnf\n';
    const uri = write('site/openssl.cnf', '');
    await client.open(uri, `${request}${includes}`, 'openssl-cnf');
    const { view } = await csr(uri);
    assert.deepEqual(
      view?.subject.map(({ name, value, range }) => [name, value, range === undefined]),
      [
        ['CN', 'ece.example.com', false],
        ['O', 'Example Inc', true],
        ['OU', 'Support', true],
      ],
    );
    for (const path of ['../outside.cnf', '/etc/hostname'])
      assert.ok(
        view!.notes.includes(`${path} is not looked for outside of the workspace, and is left out here.`),
        path,
      );
    assert.deepEqual(
      view!.dropped.map(({ what }) => what),
      ['.include gone.cnf'],
    );
    await client.change(uri, 2, [{ text: '.include openssl.cnf\n' }]);
    assert.match((await csr(uri)).view!.outcome.text, /makes no request/);
  });

  it('check the file with what it includes, as that changes', async () => {
    const uri = write('site/openssl.cnf', '');
    const parts = write('site/parts/dn.cnf', '[ names ]\nCN = ece.example.com\n');
    const text = request.replace('[ dn ]\nCN = ece.example.com\n', '').replace('= dn', '= names');
    await client.open(uri, `${text}.include parts/dn.cnf\n`, 'openssl-cnf');
    const rules = () =>
      client.published
        .filter(each => each.uri === uri)
        .at(-1)
        ?.diagnostics.map(({ code }) => code)
        .join();
    const wait = (wanted: string) => client.waitFor(() => rules() === wanted || undefined, `${wanted} not ${rules()}`);
    await wait('');
    await client.open(parts, '[ other ]\nCN = ece.example.com\n', 'openssl-cnf');
    await wait('openssl-cnf/missing-section');
    await client.change(parts, 2, [{ text: '[ names ]\nCN = other.example.com\n' }]);
    assert.equal((await csr(uri)).view!.subject[0]!.value, 'other.example.com');
    await client.change(parts, 3, [{ text: '[ other ]\nno equal sign\n' }]);
    await wait('openssl-cnf/included-file');
    await client.change(uri, 2, [{ text: `${text}.include gone.cnf\n` }]);
    await wait('openssl-cnf/included-file');
    writeFileSync(join(folder, 'site/gone.cnf'), '[ names ]\nCN = ece.example.com\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('site/gone.cnf'), type: 1 }] });
    await wait('');
  });

  it('read the bytes that the file is stored as', async () => {
    const text = request.replace('ece.example.com\n', 'M\xfcller\n');
    const subjectOf = async (name: string, bytes: Buffer) => {
      writeFileSync(join(folder, name), bytes);
      await client.open(uriOf(name), text, 'openssl-cnf');
      const { view } = await csr(uriOf(name));
      return view!.outcome.isFailure ? view!.outcome.text : view!.subject[0]!.value;
    };
    write('site/readme', '');
    assert.equal(await subjectOf('site/a.openssl.cnf', Buffer.from(text)), 'MÃ¼ller');
    const latin = 'site/b.openssl.cnf';
    assert.equal(await subjectOf(latin, Buffer.from(text, 'latin1')), 'Müller');
    const wide = await subjectOf('site/c.openssl.cnf', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    assert.match(wide, /missing equal sign/);
    writeFileSync(join(folder, latin), text);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(latin), type: 2 }] });
    assert.equal((await csr(uriOf(latin))).view!.subject[0]!.value, 'MÃ¼ller');
  });

  it('give the forms of new requests, and the file or what is wrong', async () => {
    const forms = await client.request<RequestForm[]>('ccconfig/certificateForms', {});
    assert.deepEqual(
      forms.map(({ profile }) => profile),
      ['pureconnect', 'pureconnect-dod', 'uccx', 'iis'],
    );
    write('site/ccconfig.jsonc', '{ "certificate": "uccx" }');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('site/ccconfig.jsonc'), type: 1 }],
    });
    const named = await client.request<OfferedForm[]>('ccconfig/certificateForms', { uri: uriOf('site/openssl.cnf') });
    assert.deepEqual(
      named.map(({ profile, isNamed }) => [profile, isNamed]),
      [
        ['uccx', true],
        ['pureconnect', undefined],
        ['pureconnect-dod', undefined],
        ['iis', undefined],
      ],
    );
    const made = (params: unknown) => client.request<NewRequestAnswer>('ccconfig/newCertificateRequest', params);
    const dod = { profile: 'pureconnect-dod', answers: { name: 'ic1.example.mil', addresses: '192.0.2.1' } };
    assert.match((await made(dod)).text ?? '', /^2\.organizationalUnitName_default = CONTRACTOR$/m);
    assert.match((await made({ ...dod, answers: { name: 'ic1' } })).problems?.name ?? '', /no domain/);
    for (const wrong of [{}, { profile: 'toString' }, { profile: 1 }, { profile: 'iis', answers: null }])
      assert.equal((await made(wrong)).text, undefined);
  });

  it('show a lens with the preview, and rename inside of the file alone', async () => {
    const uri = write('site/openssl.cnf', '');
    const other = write('site/other.openssl.cnf', request);
    await client.open(uri, request, 'openssl-cnf');
    await client.open(other, request, 'openssl-cnf');
    const textDocument = { uri };
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ command }) => [command?.command, command?.arguments?.[0]]),
      [
        ['', undefined],
        ['ccconfig.csrPreview', uri],
      ],
    );
    const position = { line: 4, character: 3 };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'name',
    });
    const changes = edit.documentChanges as { textDocument: { uri: string }; edits: { range: Range }[] }[];
    assert.deepEqual(
      changes.map(change => [change.textDocument.uri, change.edits.length]),
      [[uri, 2]],
    );
    const places = await client.request<Location[]>('textDocument/references', {
      textDocument,
      position,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      places.map(place => [place.uri, place.range.start.line]),
      [[uri, 2]],
    );
    const defined = await client.request<Location[]>('textDocument/definition', {
      textDocument,
      position: { line: 3, character: 19 },
    });
    assert.deepEqual(
      defined.map(({ range }) => range.start.line),
      [6],
    );
  });
});
