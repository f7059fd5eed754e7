import { indentStart, lineEnd, skipBlanks, trimEnd } from './characters';
import type { Element } from './element';
import type { Fault } from './faults';
import type { Name } from './names';
import type { Reader } from './reader';

/** An end tag that matched nothing when it came. */
interface Stray {
  readonly fault: Fault;
  readonly at: number;
  readonly end: number;
  readonly nameEnd: number;
}

/** Where an element that was not closed is taken to end, and which of its children it keeps. */
interface Cut {
  readonly end: number;
  readonly kept: number;
}

/** The elements whose end tags are still to come. */
export class OpenElements {
  readonly roots: Element[] = [];
  /** Whether an end tag closed something outside of the part that is read. */
  escaped = false;
  /** The first of the roots that has a name. */
  private firstNamed: Element | undefined = undefined;
  private readonly stack: Element[] = [];
  private readonly stackNames: Name[] = [];
  /** Elements whose start tag has no end. */
  private readonly unterminated = new Set<Element>();
  private readonly strays = new Map<Element, Stray>();
  /** Elements that the last end tag closed along with its own, and where that ends: their own end tags may follow in the wrong order. */
  private closedAlong: { readonly by: Element; readonly faults: readonly Fault[]; end: number } | undefined = undefined;
  /** Elements with a broken start tag: that their end tag differs or is missing is not told as well. */
  readonly broken = new Map<Element, Fault>();

  constructor(
    private readonly reader: Reader,
    private readonly above: readonly string[],
  ) {
    for (const name of above) reader.names.of(name).count++;
  }

  get depth(): number {
    return this.stack.length;
  }

  get innermost(): Element | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Adds an element below the innermost open one. */
  attach(element: Element): void {
    const { innermost } = this;
    if (innermost) {
      innermost.append(element);
      return;
    }
    element.parent = undefined;
    const first = this.firstNamed;
    this.roots.push(element);
    if (element.name !== '') this.firstNamed ??= element;
    if (!first || element.name === '' || this.above.length > 0) return;
    const fault = this.reader.report('second-root', element.at + 1, element.at + 1 + element.name.length, element.name);
    fault.otherStart = first.at + 1;
    fault.otherEnd = fault.otherStart + first.name.length;
    fault.otherName = first.name;
  }

  push(element: Element, name: Name, isUnterminated: boolean): void {
    this.stack.push(element);
    this.stackNames.push(name);
    name.count++;
    if (isUnterminated) this.unterminated.add(element);
  }

  /** Closes the innermost element by the end tag at `at`. */
  close(at: number, end: number): void {
    const element = this.stack.pop()!;
    this.stackNames.pop()!.count--;
    element.length = end - element.at;
    element.closeLength = end - at;
    element.settle();
  }

  /** Closes the innermost element of that name, and all in it, by the end tag at `at`. */
  closeNamed(name: string, at: number, end: number): void {
    let index = this.stack.length - 1;
    while (index >= 0 && this.stackNames[index]!.text !== name) index--;
    if (index < 0) {
      this.escaped = true;
      return;
    }
    const before = this.reader.faults.length;
    const element = this.stack[index]!;
    this.abandon(index + 1, at);
    this.close(at, end);
    const faults = this.reader.faults.slice(before).filter(({ code }) => code === 'unclosed-element');
    if (faults.length > 0) this.closedAlong = { by: element, faults, end };
  }

  /** Whether an end tag belongs to an element that was closed along with one around it right before: the two are in the wrong order. */
  isLate(name: string, at: number, end: number): boolean {
    const { closedAlong } = this;
    if (!closedAlong || skipBlanks(this.reader.text, closedAlong.end) !== at) return false;
    const fault = closedAlong.faults.find(each => each.name === name && each.otherStart < 0);
    if (!fault) return false;
    fault.otherStart = at;
    fault.otherEnd = end;
    fault.code = 'late-close';
    closedAlong.end = end;
    closedAlong.by.closedInHindsight = true;
    return true;
  }

  /** Whether an element was closed by an end tag behind which that of one within it may follow. */
  mayCloseLate(element: Element, end: number): boolean {
    const { text } = this.reader;
    return this.closedAlong?.by === element && text.startsWith('</', skipBlanks(text, end));
  }

  /** Keeps an end tag in mind that matched nothing: it may turn out to be meant for the innermost element. */
  stray(fault: Fault, at: number, end: number, nameEnd: number): void {
    const { innermost } = this;
    if (innermost && !this.strays.has(innermost)) this.strays.set(innermost, { fault, at, end, nameEnd });
  }

  /** Closes everything at the end of the text. */
  closeAll(): void {
    this.abandon(0, this.reader.text.length);
  }

  /**
   * Closes the elements from `from` on that have no end tag, before `at`. What seems to stand behind such an element
   * rather than in it moves up to the innermost one around it that is whole, so that one slip does not hide the rest.
   */
  private abandon(from: number, at: number): void {
    let host = this.stack[from - 1];
    for (let index = from; index < this.stack.length; index++) {
      const element = this.stack[index]!;
      element.length = at - element.at;
      const again = this.stack[index + 1];
      if (again && this.repeatsForEnd(element, again, at) && (host || again.children.length === 0)) {
        this.endBefore(element, again, host);
        index++;
        continue;
      }
      const cut = host && this.cutOf(element);
      if (host && cut) {
        this.moveChildren(element, cut, host);
      } else {
        if (!host && this.endsByStray(element)) closeByStray(element, this.strays.get(element)!);
        else this.reportUnclosed(element, false);
        host = element;
      }
    }
    for (let index = this.stack.length - 1; index >= from; index--) {
      this.stack.pop()!.settle();
      this.stackNames.pop()!.count--;
    }
  }

  /**
   * Whether a start tag merely repeats the one that it stands in, where the end tag of that belongs: `<a>…<a>` for `<a>…</a>`.
   * @param at where both are taken to end
   */
  private repeatsForEnd(element: Element, again: Element, at: number): boolean {
    if (again.name !== element.name || again.attributes.length > 0 || element.children.at(-1) !== again) return false;
    if (this.unterminated.has(element) || this.unterminated.has(again) || this.broken.has(again)) return false;
    const { text } = this.reader;
    const content = again.at + again.openLength;
    const [first] = again.children;
    if (!first) return skipBlanks(text, content) >= at;
    const isEmpty = element.children.length === 1 && element.attributes.length === 0;
    if (isEmpty && skipBlanks(text, element.at + element.openLength) === again.at) return false;
    return skipBlanks(text, content) >= first.at && isNotDeeper(first, again, text);
  }

  /** Ends an element where its start tag is repeated; the repetition becomes an element without content behind it. */
  private endBefore(element: Element, again: Element, host: Element | undefined): void {
    const fault = this.reader.report('repeated-start', again.at + 1, again.at + 1 + again.name.length, again.name);
    fault.otherStart = element.at + 1;
    fault.otherEnd = fault.otherStart + element.name.length;
    fault.fragile = true;
    again.length = again.openLength;
    if (!host) return;
    element.length = again.at - element.at;
    host.append(element.children.pop()!);
    for (const child of again.children.splice(0)) host.append(child);
  }

  /** Whether a root without an end tag has an end tag of another name behind all else. */
  private endsByStray(root: Element): boolean {
    const stray = this.strays.get(root);
    if (!stray || this.unterminated.has(root)) return false;
    const { text } = this.reader;
    return skipBlanks(text, stray.end) === text.length;
  }

  private moveChildren(element: Element, cut: Cut, host: Element): void {
    const stray = this.strays.get(element);
    element.length = cut.end - element.at;
    if (stray && stray.end === cut.end) {
      closeByStray(element, stray);
      const broken = this.broken.get(element);
      if (broken) {
        stray.fault.dropped = true;
        broken.fragile = true;
      }
    } else this.reportUnclosed(element, true);
    for (const child of element.children.splice(cut.kept)) host.append(child);
  }

  /** Whether the innermost element's start tag has no end and nothing but blanks stands between it and `at`. */
  brokeOffAt(at: number): boolean {
    const { innermost } = this;
    if (!innermost || !this.unterminated.has(innermost) || innermost.children.length > 0) return false;
    return skipBlanks(this.reader.text, innermost.at + innermost.openLength) >= at;
  }

  private reportUnclosed(element: Element, fragile: boolean): void {
    const broken = this.broken.get(element);
    if (broken) {
      broken.fragile ||= fragile;
      return;
    }
    const start = element.at + 1;
    const fault = this.reader.report('unclosed-element', start, start + element.name.length, element.name);
    fault.fragile = fragile;
  }

  private cutOf(element: Element): Cut | undefined {
    if (this.unterminated.has(element)) return { end: element.at + element.openLength, kept: 0 };
    const cut = cutByLayout(element, this.reader.text);
    const stray = this.strays.get(element);
    if (!stray || (cut && cut.end <= stray.at && !isAligned(element, stray, this.reader.text))) return cut;
    let kept = element.children.findIndex(child => child.at >= stray.end);
    if (kept < 0) kept = element.children.length;
    return { end: stray.end, kept };
  }
}

/** Whether an end tag starts its line just as far in as the element's start tag. */
function isAligned(element: Element, stray: Stray, text: string): boolean {
  const open = indentStart(text, element.at);
  const close = indentStart(text, stray.at);
  return open >= 0 && close >= 0 && element.at - open === stray.at - close;
}

/** Whether both elements start a line, and the first one is not indented deeper. */
function isNotDeeper(element: Element, than: Element, text: string): boolean {
  const [own, other] = [indentStart(text, element.at), indentStart(text, than.at)];
  return own >= 0 && other >= 0 && element.at - own <= than.at - other;
}

/** An end tag that matched nothing stands where an element has none: it is the element's, misnamed. */
function closeByStray(element: Element, { fault, at, end, nameEnd }: Stray): void {
  element.length = end - element.at;
  element.closeLength = end - at;
  element.closedInHindsight = true;
  fault.code = 'mismatched-close';
  fault.start = at + 2;
  fault.end = nameEnd;
  fault.otherStart = element.at + 1;
  fault.otherEnd = fault.otherStart + element.name.length;
  fault.otherName = element.name;
  fault.fragile = true;
}

/**
 * Where an element without an end tag ends by the look of it: a leaf with the line of its text, another one before the
 * first child that starts a line and is not indented deeper than the element. Undefined where the look says nothing.
 */
function cutByLayout(element: Element, text: string): Cut | undefined {
  const { children, at, openLength } = element;
  const [first] = children;
  if (!first) return undefined;
  const content = at + openLength;
  const line = lineEnd(text, content, first.at);
  if (line < first.at && skipBlanks(text, content) < line) return { end: trimEnd(text, content, line), kept: 0 };
  const own = indentStart(text, at);
  if (own < 0 || own === at) return undefined;
  for (let index = 0; index < children.length; index++) {
    const start = indentStart(text, children[index]!.at);
    if (start >= 0 && children[index]!.at - start <= at - own) return { end: Math.max(start, content), kept: index };
  }
  return undefined;
}
