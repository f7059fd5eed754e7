import file from '../../../../snippets/connection-pool-map.json';

/** A snippet of the file that the editor's manifest names too: the one source for both. */
export interface Snippet {
  readonly prefix: string;
  readonly title: string;
  /** In snippet syntax, lines parted by `\n`, a tab for each step of indentation. */
  readonly body: string;
  readonly description: string;
  /** Where it may stand: as a child of the list, or as the text of a `Url`. */
  readonly place: 'list' | 'url';
}

/** The snippets, in the order of the file. */
export const snippets: readonly Snippet[] = Object.entries(file).map(([title, { prefix, body, description }]) => {
  const text = typeof body === 'string' ? body : body.join('\n');
  return { prefix, title, body: text, description, place: text.startsWith('<') ? 'list' : 'url' };
});

/** What a snippet leaves in the file where every default is taken: the first of a choice, nothing for a bare stop. */
export function filledSnippet(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}
