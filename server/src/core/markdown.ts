/** Text from a file as inline code: shown as it is, whatever it holds, on one line. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (!line.includes('`')) return line === '' ? '` `' : `\`${line}\``;
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/** A table of two columns. Cells are Markdown; a `|` in them is escaped. */
export function markdownTable(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = (cells: readonly [string, string]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), '|---|---|', ...rows.map(line)].join('\n');
}
