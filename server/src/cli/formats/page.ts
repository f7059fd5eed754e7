import { harmless, wrapped } from './display';
import type { Style } from './style';

/** The line between the head and the rows of a table. */
const tableRule = /^\|[\s:|-]+\|$/;

/** A rule's page for a terminal: headings set off, code indented, links written out, paragraphs wrapped, tables as lists. */
export function renderPage(markdown: string, style: Style, columns: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let table: string[][] = [];
  let inCode = false;
  const flush = (): void => {
    if (paragraph.length > 0) lines.push(...wrapped(inline(paragraph.join(' ')), columns));
    lines.push(...tableOf(table, style, columns));
    paragraph = [];
    table = [];
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
      if (paragraph.length > 0) flush();
      if (!tableRule.test(line)) table.push(cellsOf(line));
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

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => inline(cell.trim()));
}

/** A table in columns, or where it has one row or is too wide, as a list. */
function tableOf(table: readonly (readonly string[])[], style: Style, columns: number): string[] {
  const head = table[0] ?? [];
  const widths = head.map((_title, column) => Math.max(...table.map(row => (row[column] ?? '').length)) + 2);
  if (table.length < 3 || widths.reduce((sum, width) => sum + width, 0) > columns + 2)
    return listOf(table, style, columns);
  return table.map((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('');
    return index === 0 ? style('faint', line.trimEnd()) : line.trimEnd();
  });
}

/** A table's rows, each as lines of a column's title and its cell; several values of a cell stand below each other. */
function listOf([head = [], ...rows]: readonly (readonly string[])[], style: Style, columns: number): string[] {
  const width = Math.max(0, ...head.map(title => title.length)) + 2;
  const lines: string[] = [];
  for (const row of rows) {
    if (lines.length > 0) lines.push('');
    for (const [column, title] of head.entries()) {
      const values = (row[column] ?? '').split(' · ').flatMap(value => wrapped(value, columns - width));
      if (values.join('') === '') continue;
      lines.push(`${style('faint', title.padEnd(width))}${values.join(`\n${' '.repeat(width)}`)}`);
    }
  }
  return lines;
}

function inline(text: string): string {
  const linked = text.replace(/\[([^\]\n]{1,500})\]\(([^)\s]{1,2000})\)/g, (_all, title: string, address: string) =>
    /^https?:/.test(address) ? `${title} (${address})` : title,
  );
  return harmless(linked.replace(/\*\*|`/g, '').replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1'));
}
