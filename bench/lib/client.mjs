// A language client that does as little as it can, so that what is measured is the server.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What an editor of today says about itself, as far as answers differ by it. */
export const editor = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
      completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
  },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
};

export class Client {
  #buffer = Buffer.alloc(0);
  #requests = new Map();
  #waiting = new Map();
  #id = 0;

  /** @param {string[]} command the server's command line, speaking on standard input and output */
  constructor(command) {
    this.started = performance.now();
    this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout.on('data', chunk => this.#read(chunk));
    this.process.stdin.on('error', () => {});
  }

  #read(chunk) {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const body = this.#buffer.subarray(head + 4, end);
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(JSON.parse(body.toString('utf8')));
    }
  }

  #receive(message) {
    if (message.id !== undefined && message.method) {
      // A request of the server: settings and registrations, to which nothing is a fine answer.
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      this.#send({ id: message.id, result });
    } else if (message.id !== undefined) {
      const { resolve, reject } = this.#requests.get(message.id);
      this.#requests.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = message.params;
      const waiting = this.#waiting.get(uri);
      if (waiting && (version === undefined || version >= waiting.version)) {
        this.#waiting.delete(uri);
        waiting.resolve({ version, diagnostics });
      }
    }
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  request(method, params) {
    const id = ++this.#id;
    const answer = new Promise((resolve, reject) => this.#requests.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  /** The diagnostics of that version of a document, or of a later one. */
  diagnostics(uri, version) {
    return new Promise(resolve => this.#waiting.set(uri, { version, resolve }));
  }

  async initialize(capabilities = {}, initializationOptions = undefined) {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    this.answered = performance.now() - this.started;
    this.notify('initialized', {});
    return result;
  }

  open(uri, languageId, text) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri, version, range, text) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  /** Resident memory in MB. */
  memory() {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1]) / 1024;
  }

  stop() {
    const gone = new Promise(resolve => this.process.once('exit', resolve));
    this.process.kill();
    return gone;
  }
}
