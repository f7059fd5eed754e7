import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LspClient } from '../harness/lsp-client';

const args = ['--import', 'tsx', join(import.meta.dirname, '../../server/src/lsp/node/main.ts')];
const uri = 'file:///nowhere/egpl_ds_connpool_map.xml';

describe('the server as a process', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  const exitOf = async (child: ChildProcess) => child.exitCode ?? (await once(child, 'exit'))[0];

  it('serves over standard input and output, and ends when told', async () => {
    const client = LspClient.spawned(process.execPath, [...args, '--stdio']);
    children.push(client.process!);
    await client.initialize();
    await client.open(uri, '<conn_pool_list>');
    assert.ok((await client.waitForDiagnostics(uri, 1)).diagnostics.length > 0);
    await client.end();
    assert.equal(client.process!.exitCode, 0);
  });

  it('ends when the client is gone', async () => {
    const client = LspClient.spawned(process.execPath, [...args, '--stdio']);
    children.push(client.process!);
    await client.initialize();
    client.process!.stdin!.end();
    assert.equal(await exitOf(client.process!), 1);
  });

  it('ends in peace when its input is closed right behind the goodbye', async () => {
    const messages = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ].map(message => JSON.stringify({ jsonrpc: '2.0', ...message }));
    const framed = (texts: readonly string[]) =>
      texts.map(text => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join('');
    for (const said of [messages, messages.slice(0, 2)]) {
      const child = spawn(process.execPath, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      children.push(child);
      let answers = '';
      child.stdout!.on('data', data => {
        answers += data;
      });
      child.stdin!.end(framed(said));
      assert.equal(await new Promise(resolve => child.once('close', resolve)), 0);
      assert.match(answers, /"id":1,"result":\{"capabilities"/);
    }
  });

  it('serves over the channel of a parent process, and ends when the channel does', async () => {
    const child = spawn(process.execPath, [...args, '--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    children.push(child);
    const params = { processId: null, rootUri: null, capabilities: {} };
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const [answer] = await once(child, 'message');
    assert.equal(answer.result.serverInfo.name, 'ccconfig');
    child.disconnect();
    assert.equal(typeof (await exitOf(child)), 'number');
  });

  it('says what it needs when no transport is named', async () => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    children.push(child);
    let said = '';
    child.stderr!.on('data', data => {
      said += data;
    });
    assert.equal(await exitOf(child), 2);
    assert.match(said, /--stdio or --node-ipc/);
  });
});
