import type { Span } from '../../core/span';
import type { ConfEncoding } from './bytes';
import type { LogicalLine } from './logical-line';
import type { ConfEntry, ConfFile, ConfHeader, ConfInclude, ConfProblem, ConfSection, ConfStatement } from './tree';

/** A line of the file and what it was read as. */
export interface ReadLine {
  readonly line: LogicalLine;
  readonly statement: ConfStatement | undefined;
  /** Whether it was read without fault and says the same whatever stands around it, but for the section of the last header. */
  readonly isPlain: boolean;
}

/** A text that has been read. The next version takes over its lines. */
export class ReadFile implements ConfFile {
  private commentSpans: readonly Span[] | undefined;
  private continuedSpans: readonly Span[] | undefined;

  /** @param isPlain whether every line is */
  constructor(
    readonly text: string,
    readonly encoding: ConfEncoding,
    readonly sections: Map<string, ConfSection>,
    readonly statements: readonly ConfStatement[],
    readonly problems: readonly ConfProblem[],
    readonly lines: ReadLine[],
    readonly isPlain: boolean,
    readonly includes: readonly ConfInclude[] = [],
  ) {}

  get settings(): readonly (ConfEntry | ConfHeader)[] {
    // A directive is never plain.
    if (this.isPlain) return this.statements as readonly (ConfEntry | ConfHeader)[];
    return this.statements.filter(of => of.kind === 'entry' || of.kind === 'header');
  }

  get comments(): readonly Span[] {
    this.commentSpans ??= this.text.includes('#') ? this.lines.flatMap(({ line }) => line.comment ?? []) : [];
    return this.commentSpans;
  }

  get continued(): readonly Span[] {
    this.continuedSpans ??= this.lines.flatMap(({ line }) => (line.continued ? line.spanOf(0, line.text.length) : []));
    return this.continuedSpans;
  }
}
