import file from '../../../../snippets/openssl-cnf.json';

/** A snippet that the editor's manifest names too: the one source for both. */
export interface Snippet {
  readonly prefix: string;
  readonly title: string;
  /** In snippet syntax, lines parted by `\n`. */
  readonly body: string;
  readonly description: string;
  /** Whether it is a file of its own, not a part of one. */
  readonly isWhole: boolean;
}

/** The snippets, in the order of the file. */
export const snippets: readonly Snippet[] = Object.entries(file).map(([title, { prefix, body, description }]) => ({
  prefix,
  title,
  body: body.join('\n'),
  description,
  isWhole: body.includes('[ req ]'),
}));
