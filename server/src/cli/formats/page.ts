import { harmless, wrapped } from './display';
import type { Style } from './style';

/** Markdown tables have no place in a terminal of unknown width; these are what the pages use instead of prose. */
const tableRule = /^\|[\s:|-]+\|$/;

/** A rule's page for a terminal: headings set off, code indented, links written out, paragraphs wrapped. */
export function renderPage(markdown: string, style: Style, columns: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let inCode = false;
  const flush = (): void => {
    if (paragraph.length > 0) lines.push(...wrapped(inline(paragraph.join(' ')), columns));
    paragraph = [];
  };
  for (const line of markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)) {
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (/^```/.test(line)) {
      flush();
      inCode = !inCode;
    } else if (inCode) lines.push(line ? `    ${style('place', line)}` : '');
    else if (heading) {
      flush();
      lines.push(style('strong', heading[1] === '#' ? heading[2]! : heading[2]!.toUpperCase()));
    } else if (line.startsWith('|')) {
      flush();
      if (!tableRule.test(line)) lines.push(tableRow(line));
    } else if (/^\s*([-*]|\d+\.) /.test(line)) {
      flush();
      paragraph = [line];
    } else if (line.trim() === '') {
      flush();
      lines.push('');
    } else paragraph.push(line.trim());
  }
  flush();
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function tableRow(line: string): string {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => inline(cell.trim()))
    .filter(cell => cell !== '')
    .join(': ');
}

function inline(text: string): string {
  const linked = text.replace(/\[([^\]\n]{1,500})\]\(([^)\s]{1,2000})\)/g, (_all, title: string, address: string) =>
    /^https?:/.test(address) ? `${title} (${address})` : title,
  );
  return harmless(linked.replace(/\*\*|`/g, '').replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1'));
}
