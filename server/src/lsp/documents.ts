import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config';
import type { AnyKind, Around } from '../core/kind';
import { type Analysis, analyzing } from '../core/lint';
import type { OtherFiles } from '../core/other-files';
import type { TextChange } from '../core/span';
import type { MaybeAsync } from './maybe-async';
import { inTurns } from './turns';

let opened = 0;

/** A document that the client has open, with what is known about its present version. */
export class OpenDocument {
  /** Tells this opening from earlier ones of the same file, whose versions start anew. */
  readonly opening = ++opened;
  /** The kind that claims the document, once one does. */
  kind: AnyKind | undefined;
  readonly #text: TextDocument;
  /** The last analysis, made or being made. */
  #last: { readonly version: number; analysis?: Analysis } | undefined;
  /** What happened to the text since. */
  #change: TextChange | undefined;
  /** Settled once the analysis is made that is being made. */
  #making: Promise<unknown> | undefined;

  constructor(uri: string, language: string, version: number, text: string) {
    this.#text = TextDocument.create(uri, language, version, text);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get language(): string {
    return this.#text.languageId;
  }

  get version(): number {
    return this.#text.version;
  }

  get text(): string {
    return this.#text.getText();
  }

  /** Lines of the present version; kept up to date by edits. */
  get positions(): TextDocument {
    return this.#text;
  }

  /** Applies changes one after the other and remembers what they did to the analysed text. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const known = this.#last !== undefined && 'range' in change && change.range !== undefined;
      this.#change = known ? this.#merged(change) : undefined;
      if (!known) this.#last = undefined;
      TextDocument.update(this.#text, [change], version);
    }
  }

  #merged(change: Extract<TextDocumentContentChangeEvent, { range: unknown }>): TextChange {
    const offsets = [this.#text.offsetAt(change.range.start), this.#text.offsetAt(change.range.end)];
    const start = Math.min(...offsets);
    const next = { start, oldEnd: Math.max(...offsets), newEnd: start + change.text.length };
    return this.#change ? mergeChanges(this.#change, next) : next;
  }

  /** Settled once no analysis is being made; undefined where none is. */
  get making(): Promise<unknown> | undefined {
    return this.#making;
  }

  /**
   * The analysis of the present version, made at most once for a version, kind, configuration and what other files say. Where that takes
   * a while it is made in turns with other things, and the text may have changed when it is there. Not to be asked for while one is `making`.
   * @param hasToWait as for `inTurns`
   */
  analysis(
    kind: AnyKind,
    config: Config,
    others?: OtherFiles,
    around: Around = {},
    hasToWait?: () => boolean,
  ): MaybeAsync<Analysis> {
    const { version } = this;
    const before = this.#last?.analysis;
    const isPresent = this.#last?.version === version;
    const isSame = before?.kind === kind && before.config === config;
    const { named, encoding } = around;
    const isAmongTheSame = before?.others === others && before?.named === named && before?.encoding === encoding;
    if (before && isPresent && isSame && isAmongTheSame) return before;
    const change = isPresent ? undefined : this.#change;
    const previous = before && (isPresent || change) ? { analysis: before, ...(change ? { change } : {}) } : undefined;
    const last: { readonly version: number; analysis?: Analysis } = { version };
    this.#last = last;
    this.#change = undefined;
    const made = inTurns(
      analyzing({
        kind,
        text: this.text,
        config,
        ...(others ? { others } : {}),
        ...(named ? { named } : {}),
        ...(encoding ? { encoding } : {}),
        ...(previous ? { previous } : {}),
      }),
      hasToWait,
    );
    const keep = (analysis: Analysis): Analysis => {
      last.analysis = analysis;
      return analysis;
    };
    if (!(made instanceof Promise)) return keep(made);
    const making = made.then(keep).finally(() => {
      this.#making = undefined;
    });
    this.#making = making.catch(() => undefined);
    return making;
  }

  /** The analysis of the present version, where there is one. */
  get analysed(): Analysis | undefined {
    return this.#last?.version === this.version ? this.#last.analysis : undefined;
  }

  /** The model of the present version, from its analysis where there is one. */
  modelOf(kind: AnyKind): unknown {
    const { analysed } = this;
    return analysed?.kind === kind ? analysed.model : kind.parse(this.text);
  }
}

/** Two changes, one after the other, as one that covers both. */
export function mergeChanges(first: TextChange, second: TextChange): TextChange {
  const grown = first.newEnd - first.oldEnd;
  const end = Math.max(first.newEnd, second.oldEnd);
  return {
    start: Math.min(first.start, second.start),
    oldEnd: end - grown,
    newEnd: end + second.newEnd - second.oldEnd,
  };
}

/** The documents that the client has open. */
export function openDocuments(): TextDocuments<OpenDocument> {
  return new TextDocuments({
    create: (uri, language, version, text) => new OpenDocument(uri, language, version, text),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });
}
