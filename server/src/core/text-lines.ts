/** How a text ends its lines: what a new line of it is written with. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset behind the line feed of the line that `offset` is on, or the end of the text. */
export function afterLine(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}
