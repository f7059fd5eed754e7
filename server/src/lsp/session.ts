import {
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import type { AnyKind, Around } from '../core/kind';
import type { Analysis } from '../core/lint';
import { addressKey } from '../core/other-files';
import { confirmed, Registry } from '../core/registry';
import type { CheckedDocument } from '../services/checked-document';
import { notices } from '../services/data/titles';
import { type FileFacts, factsOf } from '../services/names';
import type { Positions } from '../services/positions';
import { type FileStatus, statusOf, type Unchecked, uncheckedStatus } from '../services/status';
import type { ClientProfile } from './client-profile';
import { Configuration, type Effective } from './configuration';
import { CrossFile } from './cross-file';
import { type OpenDocument, openDocuments } from './documents';
import { type HostFiles, type Looked, schemeOf } from './host';
import type { Incoming } from './incoming';
import { type MaybeAsync, whenThere } from './maybe-async';
import { NamedFilesOfDocuments } from './named-files';
import { Quiet } from './quiet';
import { StoredEncodings } from './stored-encodings';
import { traceOf } from './trace';
import { type IndexedFiles, WorkspaceIndex } from './workspace-index';

/** Languages of editors that files of many sorts have: a file is not ours because its language is one of these. */
const generalLanguages = new Set(['plaintext', 'xml', 'json', 'jsonc', 'javascript', 'properties', 'ini', 'bat']);

/** A document's checked version, with the configuration that applied, or why it is not checked. */
export type Outcome =
  | { readonly document: CheckedDocument; readonly effective: Effective; readonly unchecked?: undefined }
  | { readonly document?: undefined; readonly effective?: undefined; readonly unchecked: Unchecked };

/** Gives the known kinds; asked once, after the client has been answered. */
export type LoadKinds = () => MaybeAsync<readonly AnyKind[]>;

/** What the server knows of one client: its documents, configuration and workspace. */
export class Session {
  readonly documents: TextDocuments<OpenDocument> = openDocuments();
  readonly quiet: Quiet;
  readonly configuration: Configuration;
  readonly index: WorkspaceIndex;
  readonly crossFile: CrossFile;
  readonly named: NamedFilesOfDocuments;
  readonly encodings: StoredEncodings;
  /** Has documents checked again to which other files now say something else. */
  again: (uris: readonly string[]) => void = () => undefined;
  readonly folders: Set<string>;
  readonly #crashed = new Set<string>();
  #positions: ReadonlyMap<string, Positions> = new Map();
  #registry: MaybeAsync<Registry> | undefined;

  constructor(
    readonly connection: Connection,
    incoming: Incoming,
    readonly host: HostFiles,
    readonly loadKinds: LoadKinds,
    readonly client: ClientProfile,
  ) {
    this.folders = new Set(client.folders);
    this.quiet = new Quiet(incoming, uri => this.documents.get(uri)?.version);
    this.configuration = new Configuration({
      openText: uri => this.documents.get(uri)?.text,
      read: (uri, limit) => this.#read(uri, limit),
      ...(client.hasConfiguration ? { settings: uri => this.#settings(uri) } : {}),
    });
    this.index = new WorkspaceIndex(
      host,
      () => this.registry(),
      () => [...this.folders],
      () => client.registersWatchers,
    );
    this.encodings = new StoredEncodings((uri, limit) => this.#look(uri, limit));
    this.named = new NamedFilesOfDocuments({
      look: (uri, limit) => this.#look(uri, limit),
      openText: uri => this.documents.get(uri)?.text,
      folders: () => this.folders,
      again: uris => this.again(uris),
    });
    this.crossFile = new CrossFile({
      index: () => this.#indexed(),
      folders: () => this.folders,
      open: () => this.documents.all(),
      kindOf: document => (this.#registry instanceof Registry ? kindOf(document, this.#registry) : undefined),
      pointsElsewhere: uri => this.documents.get(uri)?.analysed?.findings.some(pointsElsewhere) === true,
      again: uris => this.again(uris),
    });
  }

  /** The known kinds; loaded when they are first asked for, and there at once from then on. */
  registry(): MaybeAsync<Registry> {
    this.#registry ??= whenThere(this.loadKinds(), kinds => {
      this.#registry = new Registry(kinds);
      return this.#registry;
    });
    return this.#registry;
  }

  /** The present version of a document, checked; at once where its configuration is known. */
  check(uri: string): MaybeAsync<Outcome> {
    return whenThere(this.registry(), registry => this.#checkAs(uri, registry));
  }

  #checkAs(uri: string, registry: Registry): MaybeAsync<Outcome> {
    const open = this.documents.get(uri);
    if (!open) return { unchecked: 'closed' };
    if (!kindOf(open, registry)) return { unchecked: 'unknown' };
    const { generation } = this.configuration;
    return whenThere(this.configuration.of(uri), effective => {
      if (generation !== this.configuration.generation) return this.check(uri);
      return this.#outcome(uri, effective);
    });
  }

  /** What the editor shows about a file. */
  status(uri: string): MaybeAsync<FileStatus> {
    return whenThere(this.check(uri), outcome =>
      outcome.document ? statusOf(outcome.document, outcome.effective.source) : uncheckedStatus(outcome.unchecked),
    );
  }

  /** What every file, open or in the workspace's folders, offers and needs across files. */
  async facts(): Promise<FileFacts[]> {
    const { files, cut } = await this.#indexed();
    if (cut) this.warn(notices.incompleteIndex);
    const outcomes = await Promise.all(this.documents.keys().map(uri => this.check(uri)));
    const open = outcomes.flatMap(({ document }) => (document ? [factsOf(document)] : []));
    const keys = new Set(this.documents.keys().map(addressKey));
    return [...open, ...files.filter(({ uri }) => !keys.has(addressKey(uri)))];
  }

  /** The text of a file, as it stands in the editor or else where it is stored. */
  textOf(uri: string, limit: number): MaybeAsync<string | undefined> {
    return this.documents.get(uri)?.text ?? this.#read(uri, limit);
  }

  /** The lines of a file, open or in the index. */
  positionsOf(uri: string): Positions | undefined {
    return this.documents.get(uri)?.positions ?? this.#positions.get(uri);
  }

  async #indexed(): Promise<IndexedFiles> {
    const indexed = await this.index.files();
    this.#positions = new Map([...indexed.files, ...indexed.above].map(({ uri, positions }) => [uri, positions]));
    return indexed;
  }

  /** Shows the person a message that asks for no answer. */
  warn(message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  /** Writes down that something failed, without any text of a file. */
  logFailure(error: unknown): void {
    try {
      this.connection.console.error(notices.failure(traceOf(error)));
    } catch {
      // The client is gone: nobody is there to be told.
    }
  }

  /** What a request that threw is answered with: what was meant for the client, else that there is a defect. */
  asResponseError(error: unknown): ResponseError<void> {
    if (error instanceof ResponseError) return error;
    this.logFailure(error);
    return new ResponseError(ErrorCodes.InternalError, notices.failedRequest);
  }

  #outcome(uri: string, effective: Effective): MaybeAsync<Outcome> {
    const open = this.documents.get(uri);
    if (!open?.kind) return { unchecked: 'closed' };
    if (!effective.enabled) return { unchecked: 'disabled' };
    const again = () => this.quiet.of(uri).then(() => this.check(uri));
    if (open.making) return open.making.then(again);
    const analysis = this.#analysis(open, open.kind, effective);
    // The file may have changed meanwhile, or its configuration.
    if (analysis instanceof Promise) return analysis.then(made => (made ? again() : { unchecked: 'failed' }));
    if (!analysis) return { unchecked: 'failed' };
    this.#logCrashes(analysis);
    this.crossFile.checked(open, open.kind);
    this.named.checked(uri);
    return { document: { uri, version: open.version, analysis, positions: open.positions }, effective };
  }

  /** Reading never throws; should it do so nevertheless, it is tried once more from scratch and the server goes on. */
  #analysis(open: OpenDocument, kind: AnyKind, effective: Effective): MaybeAsync<Analysis | undefined> {
    return whenThere(this.#tried(open, kind, effective), analysis => analysis ?? this.#tried(open, kind, effective));
  }

  #tried(open: OpenDocument, kind: AnyKind, { config }: Effective): MaybeAsync<Analysis | undefined> {
    const failed = (error: unknown) => this.#logOnce(kind.id, notices.crashedReader(kind.id, traceOf(error)));
    try {
      const isBusy = () => this.quiet.isBusy(open.uri);
      const analysis = open.analysis(kind, config, this.crossFile.of(open, kind), this.#around(open, kind), isBusy);
      return analysis instanceof Promise ? analysis.catch(failed) : analysis;
    } catch (error) {
      return failed(error);
    }
  }

  /** What a file is read with, where that makes a difference to its kind. */
  #around({ uri, text }: OpenDocument, kind: AnyKind): Around {
    if (!kind.whole) return {};
    const encoding = this.encodings.of(uri, text);
    return { named: this.named.of(uri, kind), ...(encoding ? { encoding } : {}) };
  }

  #logCrashes({ crashes }: Analysis): void {
    for (const { ruleId, error } of crashes) this.#logOnce(ruleId, notices.crashedRule(ruleId, traceOf(error)));
  }

  #logOnce(id: string, words: string): undefined {
    if (this.#crashed.has(id)) return undefined;
    this.#crashed.add(id);
    this.connection.console.error(words);
    return undefined;
  }

  #read(uri: string, limit: number): MaybeAsync<string | undefined> {
    if (schemeOf(uri) === 'file' || !this.client.readsFiles) return this.host.read(uri, limit);
    return this.connection.sendRequest<unknown>('ccconfig/readFile', { uri }).then(
      text => (typeof text === 'string' && text.length <= limit ? text : undefined),
      () => undefined,
    );
  }

  /** What is at an address; a client that reads files for the server can only tell of those that are there. */
  #look(uri: string, limit: number): MaybeAsync<Looked | undefined> {
    if (this.host.look && (schemeOf(uri) === 'file' || !this.client.readsFiles)) return this.host.look(uri, limit);
    return whenThere(this.#read(uri, limit), text => (text === undefined ? undefined : { is: 'file', text }));
  }

  #settings(scopeUri: string): Promise<unknown> {
    return this.connection.workspace.getConfiguration({ scopeUri, section: 'ccconfig' });
  }
}

/** The kind of a document: by its language, else as the registry finds it. Once claimed, it stays so until it is closed. */
function kindOf(open: OpenDocument, registry: Registry): AnyKind | undefined {
  open.kind ??= kindOfLanguage(open, registry) ?? registry.find(open.uri, open.text);
  return open.kind;
}

/** An editor may have the language from a name that other programs use too: then the text must confirm it. */
function kindOfLanguage({ uri, language, text }: OpenDocument, registry: Registry): AnyKind | undefined {
  const kind = generalLanguages.has(language) ? undefined : registry.byLanguage(language);
  return kind && (registry.byName(uri) !== kind || confirmed(kind, text)) ? kind : undefined;
}

function pointsElsewhere({ related }: Finding): boolean {
  return related.some(({ uri }) => uri !== undefined);
}
