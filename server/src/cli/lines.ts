export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units; a byte order mark does not count. */
  readonly column: number;
}

/** Where the lines of a text begin: after `\n`, `\r\n` or a lone `\r`, as in editors. */
export class Lines {
  private known: readonly number[] | undefined;

  constructor(readonly text: string) {}

  /** Looked for when first asked for: most files have nothing to say about any line. */
  private get starts(): readonly number[] {
    this.known ??= lineStarts(this.text);
    return this.known;
  }

  /** The place of an offset, which may be the end of the text. */
  at(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(1, offset - this.startOf(low + 1) + 1) };
  }

  /** The offset of the first character of a line, behind a byte order mark. */
  startOf(line: number): number {
    return line === 1 && this.text.charCodeAt(0) === 0xfeff ? 1 : this.starts[line - 1]!;
  }

  /** The offset of a line's end, before its line break. */
  endOf(line: number): number {
    let end = this.starts[line] ?? this.text.length;
    if (line < this.starts.length) {
      if (this.text[end - 1] === '\n') end--;
      if (this.text[end - 1] === '\r' && end > this.starts[line - 1]!) end--;
    }
    return end;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}
