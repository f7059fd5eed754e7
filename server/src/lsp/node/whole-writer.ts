import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/** Writes each message in one piece: with its head on its own, as the library has it, every message is two writes and wakes the reader twice. */
export class WholeWriter extends AbstractMessageWriter implements MessageWriter {
  #failures = 0;

  constructor(readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const bytes = Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    return new Promise((resolve, reject) => {
      this.stream.write(bytes, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#failures);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
