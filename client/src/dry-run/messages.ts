import type { DryRunAnswer, TextRange } from '../protocol';

/** What the page of a dry run keeps of its form. */
export interface DryRunForm {
  readonly url: string;
  readonly method: string;
  readonly headers: string;
  readonly variables: string;
  readonly providers: string;
  readonly disk: '' | 'file' | 'directory';
  readonly status: string;
  readonly responseHeaders: string;
  readonly folder: string;
}

/** Page → extension. */
export type FromPage =
  /** The page is there, or its form has changed. */
  | { readonly type: 'run'; readonly form: DryRunForm }
  | { readonly type: 'reveal'; readonly range: TextRange }
  /** A test for the clipboard, which the page cannot reach in every window. */
  | { readonly type: 'copy'; readonly text: string };

/** Extension → page. */
export interface ToPage {
  /** The file's name. */
  readonly file: string;
  readonly answer: DryRunAnswer;
}
