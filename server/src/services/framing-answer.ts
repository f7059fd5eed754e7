import type { Range } from 'vscode-languageserver';

/* What the server answers a client who asks who may frame the application: types alone, for both. */

/** Who may frame the application, laid out for people, or why that cannot be told. */
export interface FramingAnswer {
  readonly view?: FramingView;
  readonly problem?: string;
}

export interface FramingView {
  readonly outcome: { readonly text: string; readonly isFailure: boolean };
  /** Who is meant, as a sentence; empty where no pattern asks. */
  readonly meant: string;
  /** What a form for a change begins with. */
  readonly form: AllowedDomains;
  readonly rules: readonly FramingRule[];
  /** What a browser does otherwise than the patterns let one think. */
  readonly remarks: readonly string[];
  readonly tried?: TriedPage;
}

export interface FramingRule {
  readonly title: string;
  readonly range: Range;
  readonly isGood: boolean;
  /** Where the pattern stands, and what it decides about. */
  readonly place: string;
  readonly lines: readonly FramingLine[];
}

/** A word or two that say how it is, and what is so. */
export interface FramingLine {
  readonly mark: 'good' | 'bad' | 'doubtful' | 'plain';
  readonly label: string;
  readonly text: string;
  /** A command that sends a request by which it can be tried. */
  readonly request?: string;
}

/** What becomes of the page that was typed. */
export interface TriedPage {
  readonly text: string;
  /** Whether that is what is meant; undefined where it is not known, or nothing was typed that could frame. */
  readonly isRight?: boolean;
  readonly isAddress: boolean;
  readonly lines: readonly FramingLine[];
}

/** Whom every pattern has to let in. */
export interface AllowedDomains {
  readonly domains: readonly string[];
  readonly subdomains: boolean;
  readonly httpsOnly: boolean;
}

/** What became of a change that somebody asked for. */
export interface AllowFramingAnswer {
  readonly outcome: 'changed' | 'unchanged' | 'refused';
  /** What the person is told. */
  readonly text: string;
}
