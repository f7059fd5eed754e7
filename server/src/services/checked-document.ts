import type { Analysis } from '../core/lint';
import type { Positions } from './positions';

/** One version of an open document with what is known about it. */
export interface CheckedDocument {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly positions: Positions;
}

/** What the client can take, as far as results differ by it. */
export interface ClientAbilities {
  /** Versioned `documentChanges` instead of `changes`. */
  readonly documentChanges: boolean;
  /** The client applies edits that the server sends. */
  readonly applyEdit: boolean;
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  /** What all completions of a list share may be said once. */
  readonly completionDefaults: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  /** The editor brings the snippets itself. */
  readonly snippetsContributed: boolean;
  /** The command by which the editor asks for completions again, where it has one. */
  readonly suggestCommand: string | undefined;
  /** Commands of the editor that lenses and actions may call. */
  readonly lensCommands: readonly string[];
}
