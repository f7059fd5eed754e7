/** A half-open range of UTF-16 offsets into a document's text: the only coordinate below `services`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in another file that the text includes: nothing of this file is there. */
export const elsewhere: Span = { start: -1, end: -1 };

/** Whether a span is `elsewhere`. */
export function isElsewhere({ start }: Span): boolean {
  return start < 0;
}

/** One replacement of the text at `span`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What one edit did to a text: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Whether two spans share a character, or an empty one touches the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Whether a span overlaps one of a list. @param list in the order of the text, none within another */
export function overlapsOneOf(list: readonly Span[], span: Span): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < list.length && overlaps(list[low]!, span);
}

/** Whether `offset` is inside `outer` or at one of its ends. */
export function touches(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span, moved by `delta` characters. */
export function moved(of: Span, delta: number): Span {
  return delta === 0 ? of : { start: of.start + delta, end: of.end + delta };
}
