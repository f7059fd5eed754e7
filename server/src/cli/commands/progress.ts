import type { Output } from '../io';

/** Fewer files are done before anyone wonders. */
const worthShowing = 50;
const milliseconds = 100;
const clearLine = '\r\u001B[K';

/** Shows on a terminal how far a long run is. */
export class Progress {
  private readonly shows: boolean;
  private shownAt = 0;
  private shown = false;

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {
    this.shows = output.isTTY === true && total >= worthShowing;
  }

  at(done: number): void {
    if (!this.shows || Date.now() - this.shownAt < milliseconds) return;
    this.shownAt = Date.now();
    this.shown = true;
    this.output.write(`${clearLine}${done} of ${this.total} files`);
  }

  /** Leaves the terminal as it was. */
  clear(): void {
    if (this.shown) this.output.write(clearLine);
    this.shown = false;
  }
}
