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

/** A comment line, moved as entries are; as a span it is the comment itself. */
class CommentLine implements Span {
  constructor(
    public lineStart: number,
    private readonly mark: number,
    private readonly length: number,
  ) {}

  get start(): number {
    return this.lineStart + this.mark;
  }

  get end(): number {
    return this.lineStart + this.length;
  }

  move(delta: number): void {
    this.lineStart += delta;
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
  readonly comments: readonly Span[];
  readonly stop: number | undefined;

  constructor(
    private readonly source: Source,
    private readonly lines: readonly DocumentLine[],
  ) {
    this.text = source.text;
    const entries: EntryLine[] = [];
    const comments: Span[] = [];
    let stop: number | undefined;
    for (const line of lines) {
      if (line instanceof CommentLine) comments.push(line);
      else {
        if (stop === undefined && line.stops) stop = entries.length;
        entries.push(line);
      }
    }
    this.entries = entries;
    this.comments = comments;
    this.stop = stop;
  }

  /** The document after a change: only lines that the change touches are read. */
  next(text: string, { start, oldEnd, newEnd }: Previous<unknown>['change']): Lines {
    const { source, lines } = this;
    source.text = text;
    const delta = newEnd - oldEnd;
    const first = firstLine(lines, line => line.end >= start);
    const kept = lines.slice(0, first);
    let next = firstLine(lines, line => line.lineStart >= oldEnd);
    const stopsAt = (at: number): boolean => {
      if (at < newEnd) return false;
      while (next < lines.length && lines[next]!.lineStart + delta < at) next++;
      return next < lines.length && lines[next]!.lineStart + delta === at;
    };
    const met = readLines(source, kept.at(-1)?.end ?? 0, kept, stopsAt);
    if (met !== undefined)
      for (let index = next; index < lines.length; index++) {
        const line = lines[index]!;
        line.move(delta);
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
