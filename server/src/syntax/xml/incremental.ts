import type { TextChange } from '../../core/span';
import { Document } from './document';
import type { Element } from './element';
import { type Fault, sortFaults } from './faults';
import { Parser } from './parser';
import { lastBefore } from './places';
import { firstComment, Reuse } from './reuse';

/** An element around the edit, as it stood before. */
interface Step {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** Its place among its parent's children. */
  readonly index: number;
  /** What can be taken over from among its children, found when first asked for. */
  whole: Whole | undefined;
}

/** Elements without fault that the edit did not touch, with where they stood. */
interface Whole {
  readonly elements: Element[];
  readonly starts: number[];
}

/**
 * Reads the next version of a document. Only the innermost element around the edit is read again where the rest cannot
 * depend on it: what an element is read as hangs on nothing but its own text, the names of the elements around it, and
 * what was still open for repair before it. Uses up the version before.
 * @param text differs from the text of `before` by `change` and nothing else
 */
export function reparse(before: Document, text: string, change: TextChange): Document {
  const { source } = before;
  const steps = stepsTo(before, change);
  const top = wholeAmong(before.roots, change, before.faults);
  const fragile = before.faults.find(fault => fault.fragile)?.start ?? Number.POSITIVE_INFINITY;
  let tried = 0;
  source.renew(text);
  for (let index = before.roots.length === 1 ? steps.length - 1 : -1; index >= 0; index--) {
    const { element, start, end } = steps[index]!;
    const endsItself = (element.closeLength > 0 && !element.closedInHindsight) || element.selfClosing;
    if (!endsItself || start > fragile || end - start < tried * 2) continue;
    tried = end - start;
    const above = steps.slice(0, index).map(step => step.element.name);
    const parser = new Parser(source, above, reuseOf(before, steps.slice(index), undefined, change));
    const fresh = parser.readElement(start, end + change.newEnd - change.oldEnd);
    if (fresh) return replaced(before, steps.slice(0, index + 1), fresh, parser, change);
  }
  const parser = new Parser(source, [], reuseOf(before, steps, top, change));
  parser.readAll();
  return new Document(source, parser.roots, sortFaults(parser.reader.faults), parser.comments);
}

/** The elements that the edit lies strictly within, outermost first. */
function stepsTo(document: Document, change: TextChange): Step[] {
  const steps: Step[] = [];
  let among: readonly Element[] = document.roots;
  for (;;) {
    const index = lastBefore(among, change.start);
    const element = among[index];
    if (!element || change.oldEnd >= element.end) return steps;
    steps.push({ element, start: element.start, end: element.end, index, whole: undefined });
    among = element.children;
  }
}

/** What can be read from the version before when the first of `steps`, or with `top` the whole text, is read again. */
function reuseOf(before: Document, steps: readonly Step[], top: Whole | undefined, change: TextChange): Reuse {
  const levels = top ? [top] : [];
  for (const step of steps) {
    step.whole ??= wholeAmong(step.element.children, change, before.faults, step.start);
    levels.push(step.whole);
  }
  const elements: Element[] = [];
  const oldStarts: number[] = [];
  const takeOver = ({ elements: some, starts }: Whole, isLeft: boolean) => {
    for (let index = 0; index < some.length; index++) {
      if (starts[index]! < change.start !== isLeft) continue;
      elements.push(some[index]!);
      oldStarts.push(starts[index]!);
    }
  };
  for (const level of levels) takeOver(level, true);
  for (const level of levels.reverse()) takeOver(level, false);
  const delta = change.newEnd - change.oldEnd;
  const starts = oldStarts.map(start => (start < change.start ? start : start + delta));
  return new Reuse(elements, starts, oldStarts, before.commentBounds);
}

function wholeAmong(children: readonly Element[], change: TextChange, faults: readonly Fault[], base = 0): Whole {
  const whole: Whole = { elements: [], starts: [] };
  for (const element of children) {
    const start = base + element.at;
    const end = start + element.length;
    if (end > change.start && start < change.oldEnd) continue;
    if ((element.closeLength === 0 && !element.selfClosing) || hasFault(faults, start, end)) continue;
    whole.elements.push(element);
    whole.starts.push(start);
  }
  return whole;
}

/** The index of the first of the faults at or behind `at`. */
function firstFault(faults: readonly Fault[], at: number): number {
  let low = 0;
  let high = faults.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (faults[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasFault(faults: readonly Fault[], start: number, end: number): boolean {
  const fault = faults[firstFault(faults, start)];
  return fault !== undefined && fault.start < end;
}

/** The document in which `fresh` stands for the last of `path`. */
function replaced(
  before: Document,
  path: readonly Step[],
  fresh: Element,
  parser: Parser,
  change: TextChange,
): Document {
  const { element: old, start, end } = path[path.length - 1]!;
  const delta = change.newEnd - change.oldEnd;
  fresh.at = old.at;
  let child = fresh;
  for (let index = path.length - 2; index >= 0; index--) {
    const above = path[index]!.element.renewed();
    const at = path[index + 1]!.index;
    above.children[at] = child;
    child.parent = above;
    if (delta !== 0) for (let next = at + 1; next < above.children.length; next++) above.children[next]!.at += delta;
    above.length += delta;
    child = above;
  }
  const faults = mergedFaults(before.faults, sortFaults(parser.reader.faults), start, end, delta);
  const comments = mergedComments(before.commentBounds, parser.comments, start, end, delta);
  return new Document(before.source, [child], faults, comments);
}

/** Puts `fresh` in the place of what was found from `start` to `end`. */
function mergedFaults(old: Fault[], fresh: Fault[], start: number, end: number, delta: number): Fault[] {
  if (old.length === 0) return fresh;
  const from = firstFault(old, start);
  const to = firstFault(old, end);
  for (let index = to; index < old.length; index++) old[index]!.move(end, delta);
  return [...old.slice(0, from), ...fresh, ...old.slice(to)];
}

function mergedComments(old: number[], fresh: number[], start: number, end: number, delta: number): number[] {
  if (old.length === 0) return fresh;
  const from = firstComment(old, start);
  const to = firstComment(old, end);
  return [...old.slice(0, from), ...fresh, ...old.slice(to).map(bound => bound + delta)];
}
