/** What the extension and the language server say to each other beyond the Language Server Protocol. */

import type { AllowedDomains } from '../../server/src/services/framing-answer';

export type {
  AllowedDomains,
  AllowFramingAnswer,
  FramingAnswer,
  FramingLine,
  FramingRule,
  FramingView,
  TriedPage,
} from '../../server/src/services/framing-answer';

/** Client → server: what is being checked in a file, and why it is not where it is not. */
export const statusRequest = 'ccconfig/status';

/** Server → client: the text of a file that only the editor can read, such as one in a virtual workspace. */
export const readFileRequest = 'ccconfig/readFile';

/** Server command: applies a refactoring of the whole file. Arguments: its URI, the refactoring's id. */
export const refactorCommand = 'ccconfig.refactor';

/** Client → server: a dry run of a file's rewrite rules. */
export const rewriteRequest = 'ccconfig/rewrite';

/** Client → server: the rewrite tests of files, told or run. */
export const rewriteTestsRequest = 'ccconfig/rewriteTests';

/** Client → server: the certificate request that a file makes. */
export const csrRequest = 'ccconfig/csr';

/** Client → server: what is asked for a new certificate request, by product. */
export const certificateFormsRequest = 'ccconfig/certificateForms';

/** Client → server: the file of a new certificate request. */
export const newCertificateRequest = 'ccconfig/newCertificateRequest';

/** Client → server: who may frame the application. */
export const framingRequest = 'ccconfig/framing';

/** Client → server: has every pattern of a file let in just these domains. */
export const allowFramingRequest = 'ccconfig/allowFraming';

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
  /** The editor's commands that a lens may call, with the address of its file. */
  readonly lensCommands: readonly string[];
}

export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Lines and characters from 0, in UTF-16 units. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

export interface HttpHeader {
  readonly name: string;
  readonly value: string;
}

/** A request to try rewrite rules with; what is missing has its usual value. */
export interface DryRunRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: readonly HttpHeader[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly providers?: Readonly<Record<string, string>>;
  readonly isFile?: boolean;
  readonly isDirectory?: boolean;
  readonly response?: { readonly status: number; readonly headers: readonly HttpHeader[] };
  /** Where the folder of the file is in the site. */
  readonly folder?: string;
}

export interface DryRunParams extends FileParams {
  readonly request: DryRunRequest;
}

/** A dry run laid out for people, or why there is none. */
export interface DryRunAnswer {
  readonly view?: DryRunView;
  /** The same as a rewrite test. */
  readonly test?: string;
  readonly problem?: string;
}

export interface DryRunView {
  readonly request: string;
  readonly phases: readonly { readonly title: string; readonly rules: readonly DryRunRule[] }[];
  readonly outcome: { readonly text: string; readonly isFailure: boolean };
  readonly headers: readonly HttpHeader[];
  readonly variables: readonly HttpHeader[];
  readonly notes: readonly string[];
}

export interface DryRunRule {
  readonly title: string;
  readonly range: TextRange;
  readonly result: 'ran' | 'not' | 'error' | 'unknown';
  readonly verdict: string;
  readonly reason: string;
  readonly details: readonly DryRunDetail[];
}

export interface DryRunDetail {
  readonly text: string;
  readonly mark?: 'yes' | 'no' | 'skipped' | 'note';
  readonly depth: 0 | 1 | 2;
  readonly range?: TextRange;
}

export interface RewriteTestsParams {
  /** Files of tests; those of the workspace where it is missing. */
  readonly uris?: readonly string[];
  /** Whether to run the tests, or only to tell them. */
  readonly run?: boolean;
}

export interface TestedFile {
  readonly uri: string;
  /** The file that the tests are about. */
  readonly tested?: string;
  /** Why the tests were not run. */
  readonly problem?: string;
  readonly tests: readonly TestedCase[];
}

export interface TestedCase {
  readonly name: string;
  readonly range: TextRange;
  /** Missing where the test was not run. */
  readonly failures?: readonly TestedFailure[];
}

export interface TestedFailure {
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly range: TextRange;
  /** The rule that decides, in the file that the tests are about. */
  readonly rule?: { readonly text: string; readonly range: TextRange };
}

/** A certificate request laid out for people, or why there is none. */
export interface CsrAnswer {
  readonly view?: CsrView;
  readonly problem?: string;
}

export interface CsrView {
  readonly outcome: { readonly text: string; readonly isFailure: boolean; readonly range?: TextRange };
  /** In the order in which it is encoded. */
  readonly subject: readonly CsrField[];
  readonly key: CsrPart;
  readonly digest: CsrPart;
  readonly extensions: readonly CsrExtension[];
  /** What is written and does not reach the request. */
  readonly dropped: readonly { readonly what: string; readonly why: string; readonly range?: TextRange }[];
  readonly notes: readonly string[];
}

export interface CsrField {
  readonly name: string;
  readonly longName: string;
  readonly value: string;
  /** ASN.1 string type. */
  readonly type: string;
  /** Shares the relative distinguished name of the one before. */
  readonly joined: boolean;
  /** Missing where it stands in another file. */
  readonly range?: TextRange;
}

export interface CsrPart {
  readonly text: string;
  /** Missing where nothing in the file says so. */
  readonly range?: TextRange;
}

export interface CsrExtension {
  readonly name: string;
  readonly critical: boolean;
  readonly values: readonly string[];
  readonly range?: TextRange;
}

/** What is asked for a new request. */
export interface CertificateFormsParams {
  /** A file or folder whose `ccconfig.jsonc` may say what certificates are for. */
  readonly uri?: string;
}

export interface CertificateForm {
  readonly profile: string;
  /** Whether `ccconfig.jsonc` names it. */
  readonly isNamed?: boolean;
  readonly title: string;
  readonly detail: string;
  readonly questions: readonly {
    readonly id: string;
    readonly prompt: string;
    readonly example: string;
    readonly isOptional?: boolean;
  }[];
}

export interface NewCertificateParams {
  readonly profile: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The new file, or what is wrong with the answers, by question. */
export interface NewCertificateAnswer {
  readonly text?: string;
  readonly problems?: Readonly<Record<string, string>>;
}

export interface FramingParams extends FileParams {
  /** A page to be tried. */
  readonly url: string;
}

export interface AllowFramingParams extends FileParams {
  readonly allow: AllowedDomains;
}
