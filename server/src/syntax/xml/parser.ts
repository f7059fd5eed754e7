import { nearMiss } from '../../core/near-miss';
import { Char, nameEnd, skipBlanks, startsName, trimEnd } from './characters';
import { type CloseTag, closeTagEnd, wordEnd } from './close-tag';
import { declarationFault } from './declaration';
import { Element } from './element';
import { standsAt } from './names';
import { OpenElements } from './open-elements';
import { Reader } from './reader';
import type { Reuse } from './reuse';
import type { Source } from './source';
import { readStartTag } from './start-tag';
import type { XmlProblemCode } from './tree';

/** Names longer than this are not compared for slips. */
const longestName = 64;

/** Problems of a start tag after which its name and its end are no longer sure. */
const breaking: ReadonlySet<XmlProblemCode> = new Set([
  'bad-name',
  'missing-value',
  'unterminated-tag',
  'unterminated-value',
]);

/** Reads a text in one pass. */
export class Parser {
  readonly reader: Reader;
  /** Start and end of each comment in turn. */
  readonly comments: number[] = [];
  readonly open: OpenElements;
  private readonly text: string;
  /** Whether text before and behind the root was told. */
  private readonly toldOutside = [false, false];

  /**
   * @param above the names of the elements around the place to start from
   * @param reuse finished elements that the text is known to hold
   */
  constructor(
    private readonly source: Source,
    above: readonly string[] = [],
    private readonly reuse?: Reuse,
  ) {
    this.reader = new Reader(source);
    this.text = source.text;
    this.open = new OpenElements(this.reader, above);
  }

  get roots(): Element[] {
    return this.open.roots;
  }

  /** Reads the whole text. */
  readAll(): void {
    this.reader.pos = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (this.reader.pos < this.text.length) this.step();
    this.open.closeAll();
    this.checkRoot();
  }

  /** Reads the one element at `start`; undefined where it does not end by itself exactly at `end`. */
  readElement(start: number, end: number): Element | undefined {
    this.reader.pos = start;
    do this.step();
    while (this.reader.pos < end && this.open.depth > 0 && !this.open.escaped);
    const [element, more] = this.roots;
    if (this.open.depth > 0 || this.open.escaped || more || !element) return undefined;
    if (this.open.mayCloseLate(element, end)) return undefined;
    const isWhole = element.at === start && this.reader.pos === end && element.length === end - start;
    return isWhole && (element.closeLength > 0 || element.selfClosing) ? element : undefined;
  }

  private step(): void {
    const { reader, text } = this;
    if (text.charCodeAt(reader.pos) === Char.Less) this.markup(reader.pos);
    else if (this.open.depth > 0) reader.pos = reader.content(reader.pos);
    else this.outside();
  }

  /** Text outside of all elements. */
  private outside(): void {
    const { reader, text } = this;
    const start = skipBlanks(text, reader.pos);
    let end = text.indexOf('<', start);
    if (end < 0) end = text.length;
    reader.pos = end;
    if (start < end) this.reportOutside(start, trimEnd(text, start, end));
  }

  /** Text before the root and text behind it are each told once. */
  private reportOutside(start: number, end: number): void {
    const isBehind = this.roots.length > 0;
    if (this.toldOutside[isBehind ? 1 : 0]) return;
    this.toldOutside[isBehind ? 1 : 0] = true;
    this.reader.report('text-outside-root', start, end);
  }

  private markup(at: number): void {
    const next = this.text.charCodeAt(at + 1);
    if (next === Char.Slash) this.closeTag(at);
    else if (next === Char.Bang) this.bang(at);
    else if (next === Char.Question) this.instruction(at);
    else if (startsName(this.text, at + 1)) this.startTag(at, true);
    else this.lessThan(at);
  }

  private startTag(at: number, isName: boolean): void {
    const { reader, text } = this;
    const known = this.reuse?.take(at, this.comments);
    if (known) {
      this.open.attach(known);
      reader.pos = at + known.length;
      return;
    }
    const sound = isName ? nameEnd(text, at + 1) : at + 1;
    const last = endsName(text.charCodeAt(sound)) ? sound : wordEnd(text, at + 1);
    const name = reader.names.at(text, at + 1, last);
    const element = new Element(this.source, name.text, at);
    const faults = reader.faults.length;
    if (sound < last) reader.report('bad-name', at + 1, last, name.text);
    this.open.attach(element);
    reader.pos = last;
    const end = readStartTag(reader, element);
    for (let index = faults; index < reader.faults.length; index++) {
      const fault = reader.faults[index]!;
      if (breaking.has(fault.code)) this.open.broken.set(element, fault);
    }
    if (end === 'empty') {
      element.selfClosing = true;
      element.length = element.openLength;
    } else this.open.push(element, name, end === 'unterminated');
  }

  /** A `<` that starts no name. */
  private lessThan(at: number): void {
    const { reader, text } = this;
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next) || next === Char.LineFeed || next === Char.Return || next === Char.Less)
      this.nameless(at, 1);
    else if (next === Char.Greater) this.nameless(at, 2);
    else {
      const last = wordEnd(text, at + 1);
      const behind = text.charCodeAt(last);
      const isTag = last > at + 1 && (behind === Char.Greater || behind === Char.Slash);
      if (isTag) return this.startTag(at, false);
      if (!this.open.brokeOffAt(at)) reader.report('raw-less-than', at, at + 1);
      reader.pos = at + 1;
    }
  }

  /** A start tag whose name is still to be typed. */
  private nameless(at: number, length: number): void {
    const brokeOff = this.open.brokeOffAt(at);
    const element = new Element(this.source, '', at);
    element.openLength = length;
    element.length = length;
    this.open.attach(element);
    const code = this.text.charCodeAt(at + 1) === Char.Less ? 'raw-less-than' : 'bad-name';
    if (!brokeOff) this.reader.report(code, at, at + length);
    this.reader.pos = at + length;
  }

  private closeTag(at: number): void {
    const { open, reader, text } = this;
    const name = open.innermost?.name;
    if (name !== undefined && text.charCodeAt(at + 2 + name.length) === Char.Greater && standsAt(text, name, at + 2)) {
      reader.pos = at + 3 + name.length;
      open.close(at, reader.pos);
      return;
    }
    const tag = closeTagEnd(text, at);
    reader.pos = tag.end;
    const before = reader.faults.length;
    this.match(tag, at);
    const isMatched = reader.faults.length === before || reader.faults.at(-1)!.code === 'unclosed-element';
    if (!isMatched) return;
    if (!tag.closed) reader.report('unterminated-tag', at, tag.end, tag.name).fragile = true;
    else if (tag.junk >= 0) reader.report('bad-name', tag.junk, tag.end - 1);
  }

  /** Finds what an end tag closes. */
  private match(tag: CloseTag, at: number): void {
    const { open, reader } = this;
    const { name, end } = tag;
    const { innermost } = open;
    if (name !== '' && reader.names.isOpen(name)) return open.closeNamed(name, at, end);
    if (innermost && !tag.closed && name !== '' && innermost.name.startsWith(name)) return open.close(at, end);
    if (name === '') reader.report('bad-name', at, end);
    else if (innermost && open.broken.has(innermost)) return open.close(at, end);
    else if (open.isLate(name, at, end)) return;
    else if (innermost && isSlip(name, innermost.name)) {
      const start = innermost.at + 1;
      const fault = reader.report('mismatched-close', at + 2, tag.nameEnd, name);
      fault.otherStart = start;
      fault.otherEnd = start + innermost.name.length;
      fault.otherName = innermost.name;
    } else {
      open.stray(reader.report('stray-close', at, end, name), at, end, tag.nameEnd);
      return;
    }
    if (innermost) open.close(at, end);
  }

  private bang(at: number): void {
    const { text } = this;
    if (text.startsWith('--', at + 2)) this.comment(at);
    else if (text.startsWith('[CDATA[', at + 2)) this.cdata(at);
    else {
      const { reader } = this;
      const isType = /^DOCTYPE$/i.test(text.slice(at + 2, at + 9));
      reader.pos = this.source.bangEnd(at);
      if (isType) reader.report('doctype', at, at + 9);
      else reader.report('bad-name', at, Math.min(reader.pos, wordEnd(text, at + 2))).fragile = true;
    }
  }

  private comment(at: number): void {
    const { reader } = this;
    const end = this.ended(this.source.commentEnd(at), 'unterminated-comment', at, 4);
    if (reader.faults.at(-1)?.start !== at) {
      const hyphens = this.text.indexOf('--', at + 4);
      if (hyphens < end - 3) {
        let last = hyphens + 2;
        while (last < end - 3 && this.text[last] === '-') last++;
        reader.report('double-hyphen-in-comment', hyphens, last);
      }
    }
    reader.characters(at + 4, end);
    this.comments.push(at, end);
  }

  private cdata(at: number): void {
    const { reader } = this;
    const end = this.ended(this.source.cdataEnd(at), 'unterminated-cdata', at, 9);
    if (this.open.depth === 0) this.reportOutside(at, end);
    reader.characters(at + 9, end);
  }

  private instruction(at: number): void {
    const { reader, source, text } = this;
    const isDeclaration = source.isDeclaration(at);
    const end = this.ended(source.instructionEnd(at), 'unterminated-instruction', at, isDeclaration ? 5 : 2);
    const isClosed = reader.faults.at(-1)?.start !== at;
    const last = nameEnd(text, at + 2);
    const target = text.slice(at + 2, last);
    if (isDeclaration) {
      if (at > (text.charCodeAt(0) === 0xfeff ? 1 : 0)) reader.report('misplaced-declaration', at, at + 5);
      else if (isClosed) this.declaration(at, end);
    } else if (!startsName(text, at + 2)) reader.report('bad-name', at, Math.max(last, at + 2));
    else if (/^xml$/i.test(target)) reader.report('misplaced-declaration', at, last);
    else if (isClosed && last < end - 2 && skipBlanks(text, last) === last)
      reader.report('bad-name', at + 2, wordEnd(text, last));
    reader.characters(at + 2, end);
  }

  private declaration(at: number, end: number): void {
    const fault = declarationFault(this.text, at, end - 2);
    if (fault) this.reader.report('bad-declaration', fault.start, fault.end, fault.name);
  }

  /** Moves behind something whose end may be missing. */
  private ended(end: number, code: XmlProblemCode, at: number, length: number): number {
    const to = end < 0 ? ~end : end;
    if (end < 0) this.reader.report(code, at, at + length).fragile = true;
    this.reader.pos = to;
    return to;
  }

  /** A text that holds no element is told so once, whatever else it holds. */
  private checkRoot(): void {
    if (this.roots.length > 0) return;
    const { reader, text } = this;
    reader.faults = reader.faults.filter(fault => fault.code !== 'text-outside-root');
    reader.report('no-root', text.length, text.length);
  }
}

/** Whether a name that makes sense may end before this character. */
function endsName(code: number): boolean {
  return code === Char.Greater || code === Char.Blank || code === Char.Slash;
}

function isSlip(written: string, name: string): boolean {
  return written.length <= longestName && name.length <= longestName && nearMiss(written, [name]) !== undefined;
}
