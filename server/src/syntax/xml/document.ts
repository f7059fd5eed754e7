import type { Span } from '../../core/span';
import { trimEnd } from './characters';
import { declarationOf } from './declaration';
import type { Element } from './element';
import type { Fault } from './faults';
import { ElementFinder, placeAt } from './places';
import type { Source } from './source';
import type { XmlDocument, XmlElement, XmlPlace, XmlProblem } from './tree';

/** A text that has been read. The next version takes over its elements. */
export class Document implements XmlDocument {
  readonly text: string;
  private listed: readonly XmlProblem[] | undefined;
  private commentSpans: readonly Span[] | undefined;
  private readonly elements: ElementFinder;
  /** Of its own, since repairs ask for the end of an element between one start and the next. */
  private readonly surroundings: ElementFinder;
  private place: { readonly at: number; readonly found: XmlPlace } | undefined;
  private trimmed: { readonly from: number; readonly to: number } | undefined;

  /**
   * @param faults in the order of the text
   * @param commentBounds start and end of each comment in turn
   */
  constructor(
    readonly source: Source,
    readonly roots: Element[],
    readonly faults: Fault[],
    readonly commentBounds: number[],
  ) {
    this.text = source.text;
    this.elements = new ElementFinder(roots);
    this.surroundings = new ElementFinder(roots);
  }

  get root(): Element | undefined {
    return this.roots.find(root => root.name !== '') ?? this.roots[0];
  }

  get problems(): readonly XmlProblem[] {
    this.listed ??= this.faults.map(fault => fault.problem());
    return this.listed;
  }

  comments(): readonly Span[] {
    if (!this.commentSpans) {
      const spans: Span[] = [];
      for (let index = 0; index < this.commentBounds.length; index += 2) {
        spans.push({ start: this.commentBounds[index]!, end: this.commentBounds[index + 1]! });
      }
      this.commentSpans = spans;
    }
    return this.commentSpans;
  }

  get declaration(): XmlDocument['declaration'] {
    const start = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (!this.source.isDeclaration(start)) return undefined;
    const end = this.source.instructionEnd(start);
    return declarationOf(this.text, start, end < 0 ? ~end : end);
  }

  elementAt(offset: number): XmlElement | undefined {
    return this.elements.at(offset);
  }

  placeAt(offset: number): XmlPlace {
    if (this.place?.at !== offset) {
      const found = placeAt(this.source, this.roots, this.surroundings.at(offset), offset);
      this.place = { at: offset, found };
    }
    return this.place.found;
  }

  lineEnd(offset: number): number {
    return this.source.lineEnd(offset);
  }

  trimEnd(offset: number): number {
    if (this.trimmed?.from !== offset) this.trimmed = { from: offset, to: trimEnd(this.text, 0, offset) };
    return this.trimmed.to;
  }
}
