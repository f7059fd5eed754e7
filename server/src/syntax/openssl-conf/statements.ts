import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import type { LogicalLine } from './logical-line';
import type { ConfEntry, ConfHeader, VariableReference } from './tree';

/** A statement on a line that may move; its places are worked out anew where the line has moved. */
abstract class OnLine<Places> {
  private at = -1;
  private known: Places | undefined = undefined;

  constructor(protected readonly line: LogicalLine) {}

  get start(): number {
    return this.line.start;
  }

  get end(): number {
    return this.line.next;
  }

  protected get places(): Places {
    if (!this.known || this.at !== this.line.start) {
      this.known = this.place();
      this.at = this.line.start;
    }
    return this.known;
  }

  protected abstract place(): Places;
}

interface EntryPlaces {
  readonly section: Span | undefined;
  readonly name: Span;
  readonly whole: Span;
}

export class Entry extends OnLine<EntryPlaces> implements ConfEntry {
  readonly kind = 'entry';
  memo: unknown = undefined;

  /** @param ranges in the line's text */
  constructor(
    line: LogicalLine,
    readonly section: string,
    readonly name: string,
    readonly value: Decoded,
    readonly variables: readonly VariableReference[],
    readonly isBroken: boolean,
    private readonly ranges: EntryPlaces,
  ) {
    super(line);
  }

  /** Whether it stands in the section of the last header. */
  get isPlain(): boolean {
    return !this.ranges.section;
  }

  get sectionSpan(): Span | undefined {
    return this.places.section;
  }

  get nameSpan(): Span {
    return this.places.name;
  }

  get span(): Span {
    return this.places.whole;
  }

  protected place(): EntryPlaces {
    const { line } = this;
    const { section, name, whole } = this.ranges;
    return {
      section: section && line.spanOf(section.start, section.end),
      name: line.spanOf(name.start, name.end),
      whole: line.spanOf(whole.start, whole.end),
    };
  }
}

interface HeaderPlaces {
  readonly name: Span;
  readonly whole: Span;
  readonly rest: Span | undefined;
}

export class Header extends OnLine<HeaderPlaces> implements ConfHeader {
  readonly kind = 'header';

  /** @param ranges in the line's text */
  constructor(
    line: LogicalLine,
    readonly section: string,
    private readonly ranges: HeaderPlaces,
  ) {
    super(line);
  }

  get nameSpan(): Span {
    return this.places.name;
  }

  get span(): Span {
    return this.places.whole;
  }

  get rest(): Span | undefined {
    return this.places.rest;
  }

  protected place(): HeaderPlaces {
    const { line } = this;
    const { name, whole, rest } = this.ranges;
    return {
      name: line.spanOf(name.start, name.end),
      whole: line.spanOf(whole.start, whole.end),
      rest: rest && line.spanOf(rest.start, rest.end),
    };
  }
}
