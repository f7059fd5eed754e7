/** Markdown as plain text, for clients that show none. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, '')
    .replace(/\[([^\]\n]{1,500})\]\((<[^>\n]{1,2000}>|[^)\s]{1,2000})\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/^#{1,6} /gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
    .trim();
}
