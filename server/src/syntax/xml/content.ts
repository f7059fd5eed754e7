import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import { Decoding, detached, encodeCdata, encodeText, isEncoded } from './decode';
import type { Element } from './element';
import { scanGap } from './gaps';

/** An element's own text. */
export class Content implements Decoded {
  readonly text: string;
  /** Where the pieces stand, from the start of the element; void once a child has changed its length. */
  private decoding: Decoding | undefined;
  private version = -1;
  private section: CdataSection | undefined;

  constructor(private element: Element) {
    const { start, end } = element.contentSpan;
    const raw = element.children.length === 0 ? element.source.text.slice(start, end) : '<';
    if (raw.includes('<') || isEncoded(raw, 'text')) {
      this.text = this.map().text;
    } else this.text = detached(raw);
  }

  /** The same text as that of the element's new object. */
  of(element: Element): this {
    this.element = element;
    this.version = -1;
    return this;
  }

  get span(): Span {
    return this.element.contentSpan;
  }

  spanOf(start: number, end: number): Span {
    const content = this.element.contentSpan;
    if (!this.decoding) return { start: content.start + start, end: content.start + end };
    const decoding = this.map();
    const at = this.element.start;
    const from = decoding.startOf(start);
    if (from < 0) return { start: content.start, end: content.start };
    const to = end > start ? decoding.endOf(end) : from;
    return this.withinSection({ start: at + from, end: at + to });
  }

  encode(text: string): string {
    return this.section ? encodeCdata(text) : encodeText(text);
  }

  /** Where all but blanks stands in one CDATA section, a place is narrowed to it: only there is text written as `encode` does. */
  private withinSection(span: Span): Span {
    if (!this.section) return span;
    const low = this.element.start + this.section.start;
    const high = this.element.start + this.section.end;
    const start = Math.min(Math.max(span.start, low), high);
    return { start, end: Math.max(start, Math.min(span.end, high)) };
  }

  private map(): Decoding {
    const { source, start } = this.element;
    if (this.decoding && this.version === source.version) return this.decoding;
    const decoding = new Decoding();
    const sections: CdataSection[] = [];
    let isPlain = true;
    scanContent(this.element, (what, from, to) => {
      if (what === 'cdata') sections.push({ start: from - start, end: to - start });
      decoding.add(source.text, from, to, what, start);
      if (what === 'text' && source.text.slice(from, to).trim() !== '') isPlain = false;
    });
    this.section = isPlain && sections.length === 1 ? sections[0] : undefined;
    this.decoding = decoding.seal();
    this.version = source.version;
    return decoding;
  }
}

interface CdataSection {
  readonly start: number;
  readonly end: number;
}

/** Calls `take` with each piece of the element's own text. */
function scanContent(element: Element, take: (what: 'text' | 'cdata', start: number, end: number) => void): void {
  const { source, children, contentSpan } = element;
  let from = contentSpan.start;
  for (let index = 0; index <= children.length; index++) {
    const child = children[index];
    const to = child ? child.start : contentSpan.end;
    scanGap(source, from, to, (what, start, end) => {
      if (what === 'text') take('text', start, end);
      else if (what === 'cdata') take('cdata', start + 9, source.text.startsWith(']]>', end - 3) ? end - 3 : end);
    });
    if (child) from = child.end;
  }
}
