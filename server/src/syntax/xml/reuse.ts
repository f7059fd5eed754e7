import type { Element } from './element';

/** Elements of the version before that an edit left as they were, in the order of the text. */
export class Reuse {
  private next = 0;

  /**
   * @param elements elements that are whole and without fault
   * @param starts where each stands in the new text
   * @param comments the comments of the version before
   */
  constructor(
    private readonly elements: readonly Element[],
    private readonly starts: readonly number[],
    private readonly oldStarts: readonly number[],
    private readonly comments: readonly number[],
  ) {}

  /** The element known to stand at `at`, placed there; its comments are added to `comments`. */
  take(at: number, comments: number[]): Element | undefined {
    const { starts } = this;
    while (this.next < starts.length && starts[this.next]! < at) this.next++;
    if (starts[this.next] !== at) return undefined;
    const element = this.elements[this.next]!;
    element.place(at);
    this.addComments(this.oldStarts[this.next]!, element.length, at, comments);
    return element;
  }

  private addComments(from: number, length: number, to: number, comments: number[]): void {
    const old = this.comments;
    for (let index = firstComment(old, from); index < old.length && old[index]! < from + length; index += 2) {
      comments.push(old[index]! - from + to, old[index + 1]! - from + to);
    }
  }
}

/** The index of the first comment that starts at or behind `at`, in a list of starts and ends. */
export function firstComment(comments: readonly number[], at: number): number {
  let low = 0;
  let high = comments.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comments[middle * 2]! < at) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
