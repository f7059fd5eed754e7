import type { Previous } from '../../core/kind';
import type { Span } from '../../core/span';
import { EntryLine, type Source } from './entry';
import { nextLine } from './scan';
import type { PropertiesDocument, PropertyEntry } from './tree';

/**
 * Reads a `.properties` file; total and linear.
 * @param previous the version before, whose unchanged lines are taken over; it is used up
 */
export function parseProperties(text: string, previous?: Previous<PropertiesDocument>): PropertiesDocument {
  if (previous?.model instanceof Lines) return previous.model.next(text, previous.change);
  const source: Source = { text };
  const lines: DocumentLine[] = [];
  readLines(source, 0, lines);
  return new Lines(source, lines);
}

/** A comment line, moved as entries are. */
class CommentLine {
  constructor(
    public start: number,
    readonly mark: number,
    readonly length: number,
  ) {}

  get end(): number {
    return this.start + this.length;
  }
}

type DocumentLine = EntryLine | CommentLine;

/**
 * Appends the lines behind `at`.
 * @param stopsAt asked of each beginning of a line; reading ends in front of one for which it is true
 * @returns the beginning of that line
 */
function readLines(
  source: Source,
  at: number,
  into: DocumentLine[],
  stopsAt?: (start: number) => boolean,
): number | undefined {
  const { text } = source;
  for (let line = nextLine(text, at); line; line = nextLine(text, line.end)) {
    const { start, end } = line;
    if (stopsAt?.(start)) return start;
    into.push(
      line.kind === 'comment' ? new CommentLine(start, line.mark - start, end - start) : new EntryLine(source, line),
    );
  }
  return undefined;
}

class Lines implements PropertiesDocument {
  readonly text: string;
  readonly entries: readonly PropertyEntry[];
  readonly stop: number | undefined;

  constructor(
    private readonly source: Source,
    private readonly lines: readonly DocumentLine[],
  ) {
    this.text = source.text;
    const entries: EntryLine[] = [];
    let stop: number | undefined;
    for (const line of lines) {
      if (!(line instanceof EntryLine)) continue;
      if (stop === undefined && line.stops) stop = entries.length;
      entries.push(line);
    }
    this.entries = entries;
    this.stop = stop;
  }

  get comments(): readonly Span[] {
    return this.lines.flatMap(line =>
      line instanceof CommentLine ? [{ start: line.start + line.mark, end: line.end }] : [],
    );
  }

  /** The document after a change: only lines that the change touches are read. */
  next(text: string, { start, oldEnd, newEnd }: Previous<unknown>['change']): Lines {
    const { source, lines } = this;
    source.text = text;
    const delta = newEnd - oldEnd;
    const first = firstLine(lines, line => line.end >= start);
    const kept = lines.slice(0, first);
    let next = firstLine(lines, line => line.start >= oldEnd);
    const stopsAt = (at: number): boolean => {
      if (at < newEnd) return false;
      while (next < lines.length && lines[next]!.start + delta < at) next++;
      return next < lines.length && lines[next]!.start + delta === at;
    };
    const met = readLines(source, kept.at(-1)?.end ?? 0, kept, stopsAt);
    if (met !== undefined)
      for (let index = next; index < lines.length; index++) {
        const line = lines[index]!;
        line.start += delta;
        kept.push(line);
      }
    return new Lines(source, kept);
  }
}

/** The index of the first line for which `is` holds, which it does for all that follow. */
function firstLine(lines: readonly DocumentLine[], is: (line: DocumentLine) => boolean): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(lines[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
