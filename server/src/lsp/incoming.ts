import type { Disposable, Event, Message, MessageReader, PartialMessageInfo } from 'vscode-languageserver';

/** What has arrived from the client, handled or not: a connection reads many messages at once and handles one a turn. */
export class Incoming {
  readonly #versions = new Map<string, number>();

  /** Whether a later version of a document than this one is waiting to be handled. */
  isSuperseded(uri: string, version: number): boolean {
    return (this.#versions.get(uri) ?? version) > version;
  }

  note(message: Message): void {
    const { method, params } = message as {
      method?: string;
      params?: { textDocument?: { uri: string; version: number } };
    };
    const document = params?.textDocument;
    if (!document) return;
    if (method === 'textDocument/didChange') this.#versions.set(document.uri, document.version);
    else if (method === 'textDocument/didOpen' || method === 'textDocument/didClose')
      this.#versions.delete(document.uri);
  }

  /** The same reader, with what it reads noted. */
  noting(reader: MessageReader): MessageReader {
    return new NotingReader(reader, this);
  }
}

class NotingReader implements MessageReader {
  constructor(
    readonly reader: MessageReader,
    readonly incoming: Incoming,
  ) {}

  get onError(): Event<Error> {
    return this.reader.onError;
  }

  get onClose(): Event<void> {
    return this.reader.onClose;
  }

  get onPartialMessage(): Event<PartialMessageInfo> {
    return this.reader.onPartialMessage;
  }

  listen(callback: (message: Message) => void): Disposable {
    return this.reader.listen(message => {
      this.incoming.note(message);
      callback(message);
    });
  }

  dispose(): void {
    this.reader.dispose();
  }
}
