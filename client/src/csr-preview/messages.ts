import type { CsrAnswer, TextRange } from '../protocol';

/** Page → extension. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly range: TextRange };

/** Extension → page. */
export interface ToPage {
  /** The file's name. */
  readonly file: string;
  readonly answer: CsrAnswer;
}
