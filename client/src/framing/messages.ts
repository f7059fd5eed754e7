import type { AllowedDomains, AllowFramingAnswer, FramingAnswer, TextRange } from '../protocol';

/** Page → extension. */
export type FromPage =
  /** The page is there, or another URL is to be tried. */
  | { readonly type: 'try'; readonly url: string }
  | { readonly type: 'reveal'; readonly range: TextRange }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'allow'; readonly allow: AllowedDomains };

/** Extension → page. */
export type ToPage =
  | {
      readonly type: 'answer';
      /** The file's address and name. */
      readonly uri: string;
      readonly file: string;
      readonly answer: FramingAnswer;
    }
  /** What became of a change. */
  | { readonly type: 'allowed'; readonly answer: AllowFramingAnswer }
  | { readonly type: 'copied'; readonly text: string };
