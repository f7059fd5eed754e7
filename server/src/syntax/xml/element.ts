import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import { Content } from './content';
import { Decoding, detached, encodeAttribute, isEncoded } from './decode';
import type { Source } from './source';
import type { XmlAttribute, XmlElement } from './tree';

const noElements: Element[] = [];
const noAttributes: Attribute[] = [];

/**
 * An element. Where it stands is kept relative to its parent, so that an edit elsewhere moves it by moving one of its
 * ancestors. It is the same object only while its own text, tags included, is the same.
 */
export class Element implements XmlElement {
  parent: Element | undefined = undefined;
  children: Element[] = noElements;
  attributes: Attribute[] = noAttributes;
  length = 0;
  openLength = 0;
  /** 0 where there is no end tag. */
  closeLength = 0;
  selfClosing = false;
  /** Whether what was taken for its end tag was so only in the light of what follows. */
  closedInHindsight = false;
  memo: unknown = undefined;
  private known: number;
  private version: number;
  private text: Content | undefined = undefined;

  /** @param at from the start of the parent, or of the text; while its parent is being read, from the start of the text */
  constructor(
    readonly source: Source,
    readonly name: string,
    public at: number,
  ) {
    this.known = at;
    this.version = source.version;
  }

  get start(): number {
    if (this.version === this.source.version) return this.known;
    let start = this.at;
    for (let above = this.parent; above; above = above.parent) {
      if (above.version === this.source.version) {
        start += above.known;
        break;
      }
      start += above.at;
    }
    this.known = start;
    this.version = this.source.version;
    return start;
  }

  get end(): number {
    return this.start + this.length;
  }

  get nameSpan(): Span {
    const start = this.start + 1;
    return { start, end: start + this.name.length };
  }

  get startTag(): Span {
    const { start } = this;
    return { start, end: start + this.openLength };
  }

  get endTag(): Span | undefined {
    if (this.closeLength === 0) return undefined;
    const { end } = this;
    return { start: end - this.closeLength, end };
  }

  get contentSpan(): Span {
    const { start } = this;
    return { start: start + this.openLength, end: start + this.length - this.closeLength };
  }

  get content(): Decoded {
    this.text ??= new Content(this);
    return this.text;
  }

  attribute(name: string): Attribute | undefined {
    return findNamed(this.attributes, name);
  }

  child(name: string): Element | undefined {
    return findNamed(this.children, name);
  }

  childrenNamed(name: string): Element[] {
    const lower = name.toLowerCase();
    return this.children.filter(child => isNamed(child, name, lower));
  }

  append(child: Element): void {
    child.parent = this;
    if (this.children === noElements) this.children = [child];
    else this.children.push(child);
  }

  addAttribute(attribute: Attribute): void {
    if (this.attributes === noAttributes) this.attributes = [attribute];
    else this.attributes.push(attribute);
  }

  /** Makes the children's places relative, once it is settled which they are. */
  settle(): void {
    for (const child of this.children) child.at -= this.at;
  }

  /** Places a finished element at a new offset of the text, while its parent is being read. */
  place(at: number): void {
    this.at = at;
    this.known = at;
    this.version = this.source.version;
  }

  /** The same element as a new object, which takes over all that belongs to this one. */
  renewed(): Element {
    const copy = new Element(this.source, this.name, this.at);
    copy.version = -1;
    copy.parent = this.parent;
    copy.children = this.children;
    copy.attributes = this.attributes;
    copy.length = this.length;
    copy.openLength = this.openLength;
    copy.closeLength = this.closeLength;
    copy.selfClosing = this.selfClosing;
    copy.closedInHindsight = this.closedInHindsight;
    copy.text = this.text?.of(copy);
    for (const child of copy.children) child.parent = copy;
    for (const attribute of copy.attributes) attribute.element = copy;
    return copy;
  }
}

interface Named {
  readonly name: string;
}

function isNamed(item: Named, name: string, lower: string): boolean {
  return item.name === name || (item.name.length === name.length && item.name.toLowerCase() === lower);
}

function findNamed<Item extends Named>(items: readonly Item[], name: string): Item | undefined {
  let lower: string | undefined;
  for (const item of items) {
    if (item.name === name) return item;
    if (item.name.length !== name.length) continue;
    lower ??= name.toLowerCase();
    if (item.name.toLowerCase() === lower) return item;
  }
  return undefined;
}

/** An attribute; its offsets are relative to its element. */
export class Attribute implements XmlAttribute {
  /** From the start of the value, without its quote; -1 where there is none. */
  valueAt = -1;
  valueLength = 0;
  /** The code of the quote, 0 where there is none. */
  quote = 0;
  private decoded: AttributeValue | undefined = undefined;

  constructor(
    public element: Element,
    readonly name: string,
    readonly at: number,
    /** From the name to behind the value with its quotes. */
    public length: number,
  ) {}

  get nameSpan(): Span {
    const start = this.element.start + this.at;
    return { start, end: start + this.name.length };
  }

  get span(): Span {
    const start = this.element.start + this.at;
    return { start, end: start + this.length };
  }

  get value(): Decoded | undefined {
    if (this.valueAt < 0) return undefined;
    this.decoded ??= new AttributeValue(this);
    return this.decoded;
  }
}

class AttributeValue implements Decoded {
  readonly text: string;
  memo: unknown = undefined;
  /** Missing where the value is read as it is written. */
  private readonly decoding: Decoding | undefined;

  constructor(private readonly attribute: Attribute) {
    const { start, end } = this.span;
    const { text } = attribute.element.source;
    const raw = text.slice(start, end);
    if (isEncoded(raw, 'attribute')) {
      this.decoding = new Decoding();
      this.decoding.add(raw, 0, raw.length, 'attribute');
      this.decoding.seal();
    } else this.decoding = undefined;
    this.text = this.decoding?.text ?? detached(raw);
  }

  get span(): Span {
    const { element, valueAt, valueLength } = this.attribute;
    const start = element.start + valueAt;
    return { start, end: start + valueLength };
  }

  spanOf(start: number, end: number): Span {
    const { span, decoding } = this;
    if (!decoding) return { start: span.start + start, end: span.start + end };
    const from = Math.max(0, decoding.startOf(start));
    return { start: span.start + from, end: span.start + (end > start ? decoding.endOf(end) : from) };
  }

  encode(text: string): string {
    return encodeAttribute(text, this.attribute.quote);
  }
}
