import file from '../../../../snippets/web-config.json';

/** Where a snippet may stand: the element that it goes into. */
export type SnippetPlace = 'rules' | 'outboundRules' | 'preConditions' | 'rewriteMaps' | 'customHeaders';

/** A snippet of the file that the editor's manifest names too: the one source for both. */
export interface Snippet {
  readonly prefix: string;
  readonly title: string;
  /** In snippet syntax, lines parted by `\n`, a tab for each step of indentation. */
  readonly body: string;
  readonly description: string;
  readonly place: SnippetPlace;
}

/** The snippets, in the order of the file. */
export const snippets: readonly Snippet[] = Object.entries(file).map(([title, { prefix, body, description }]) => ({
  prefix,
  title,
  body: body.join('\n'),
  description,
  place: /<(\w+)>\.$/.exec(description)![1] as SnippetPlace,
}));
