/** What the extension and the language server say to each other beyond the Language Server Protocol. */

/** Client → server: what is being checked in a file, and why it is not where it is not. */
export const statusRequest = 'ccconfig/status';

/** Server → client: the text of a file that only the editor can read, such as one in a virtual workspace. */
export const readFileRequest = 'ccconfig/readFile';

/** Server command: applies a refactoring of the whole file. Arguments: its URI, the refactoring's id. */
export const refactorCommand = 'ccconfig.refactor';

export interface FileParams {
  readonly uri: string;
}

export interface FileStatus {
  /** The kind's id; missing where the file is of no known kind. */
  readonly kind?: string;
  /** What a person calls the kind. */
  readonly title?: string;
  /** Why the file is not checked; missing where it is. */
  readonly reason?: string;
  /** The URI of the `ccconfig.jsonc` that applies. */
  readonly config?: string;
  /** Findings by severity. */
  readonly counts?: Readonly<Partial<Record<'error' | 'warning' | 'info' | 'hint', number>>>;
}

export interface InitializationOptions {
  /** The editor brings the snippets itself, so the server need not offer them. */
  readonly snippetsContributed: boolean;
  /** The server may ask the editor for files. */
  readonly readFile: boolean;
  /** The editor's command that opens the list of completions. */
  readonly suggestCommand: string;
}
