import { applyEdits } from '../core/fix';
import type { TextEdit } from '../core/span';
import { minimalEdits } from '../services/minimal-edits';
import type { SourceFile } from './files';
import { harmless } from './formats/display';
import { styleFor } from './formats/style';
import type { Io } from './io';
import { Secrets } from './secrets';

/** One side of a diff: a text and what of it must not be shown. */
interface Side {
  readonly text: string;
  readonly secrets: Secrets;
}

export interface Diff {
  /** Empty where nothing changes. */
  readonly text: string;
  /** Whether a password was masked, so that the diff is for reading and not for `patch`. */
  readonly masked: boolean;
}

/** Whole lines `[start, end)` of the old text that become `[newStart, newEnd)` of the new one, as offsets. */
interface Change {
  start: number;
  end: number;
  newStart: number;
  newEnd: number;
}

const context = 3;

/**
 * A unified diff of what edits do to a text. Lines end with `\n`; the `\r` of a `\r\n` belongs to the line, as for `patch`.
 * Takes time in proportion to the text.
 */
export function unifiedDiff(
  path: string,
  before: string,
  edits: readonly TextEdit[],
  secretsOf: (text: string) => Secrets = () => new Secrets([]),
): Diff {
  const after = applyEdits(before, edits);
  if (after === before) return { text: '', masked: false };
  const writer = new DiffWriter(
    { text: before, secrets: secretsOf(before) },
    { text: after, secrets: secretsOf(after) },
  );
  writer.write(changesOf(before, after, edits));
  const below = path.replace(/^[\\/]+/, '');
  const name = /\s/.test(below) ? `${below}\t` : below;
  return { text: `--- a/${name}\n+++ b/${name}\n${writer.parts.join('')}`, masked: writer.masked };
}

/** The changes by whole lines, in order; such as touch the same line are one. */
function changesOf(before: string, after: string, edits: readonly TextEdit[]): Change[] {
  const changes: Change[] = [];
  let delta = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (before.slice(span.start, span.end) === newText) continue;
    const newStart = lineStart(before, span.start) + delta;
    delta += newText.length - (span.end - span.start);
    const end = nextLine(before, span.end, after, span.end + delta);
    const change = { start: lineStart(before, span.start), end, newStart, newEnd: end + delta };
    const last = changes.at(-1);
    if (last && change.start < last.end)
      Object.assign(last, { end: Math.max(end, last.end), newEnd: Math.max(end, last.end) + delta });
    else changes.push(change);
  }
  for (const change of changes) trim(change, before, after);
  return joined(changes);
}

/** Changes of lines that follow each other are one, so that old lines stand together and new lines too. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last?.end === change.start && last.newEnd === change.newStart)
      Object.assign(last, { end: change.end, newEnd: change.newEnd });
    else result.push(change);
  }
  return result;
}

/** Leaves out of a change the lines with which both of its sides begin and end. */
function trim(change: Change, before: string, after: string): void {
  const { start, end, newStart, newEnd } = change;
  const limit = Math.min(end - start, newEnd - newStart);
  let head = 0;
  for (let at = 0; at < limit && before[start + at] === after[newStart + at]; at++)
    if (before[start + at] === '\n') head = at + 1;
  let tail = 0;
  for (let at = 0; at < limit - head && before[end - 1 - at] === after[newEnd - 1 - at]; at++) {
    if (beginsLine(before, end - 1 - at) && beginsLine(after, newEnd - 1 - at)) tail = at + 1;
  }
  Object.assign(change, { start: start + head, end: end - tail, newStart: newStart + head, newEnd: newEnd - tail });
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the first line behind an edit that is whole and the same in both texts. */
function nextLine(before: string, end: number, after: string, newEnd: number): number {
  if (beginsLine(before, end) && beginsLine(after, newEnd)) return end;
  const lineFeed = before.indexOf('\n', end);
  return lineFeed < 0 ? before.length : lineFeed + 1;
}

class DiffWriter {
  readonly parts: string[] = [];
  masked = false;
  /** The number of the line at `countedTo`, from 1. */
  private line = 1;
  private countedTo = 0;
  /** By how many lines the new text is longer so far. */
  private longer = 0;

  constructor(
    private readonly before: Side,
    private readonly after: Side,
  ) {}

  write(changes: readonly Change[]): void {
    for (let index = 0; index < changes.length; ) {
      const hunk: Change[] = [changes[index++]!];
      let to = this.forward(hunk[0]!.end);
      while (index < changes.length && this.backward(changes[index]!.start) <= to) {
        hunk.push(changes[index]!);
        to = this.forward(changes[index++]!.end);
      }
      this.hunk(hunk, this.backward(hunk[0]!.start), to);
    }
  }

  private hunk(changes: readonly Change[], from: number, to: number): void {
    const body: string[] = [];
    let [at, oldCount, newCount] = [from, 0, 0];
    for (const { start, end, newStart, newEnd } of changes) {
      const same = this.lines(' ', this.before, at, start, body);
      oldCount += same + this.lines('-', this.before, start, end, body);
      newCount += same + this.lines('+', this.after, newStart, newEnd, body);
      at = end;
    }
    const same = this.lines(' ', this.before, at, to, body);
    oldCount += same;
    newCount += same;
    this.line += count(this.before.text, this.countedTo, from);
    this.countedTo = from;
    const newLine = this.line + this.longer;
    const range = (line: number, length: number): string =>
      length === 1 ? String(line) : `${length === 0 ? line - 1 : line},${length}`;
    this.parts.push(`@@ -${range(this.line, oldCount)} +${range(newLine, newCount)} @@\n`, ...body);
    this.longer += newCount - oldCount;
  }

  /** Adds the lines of a range and says how many there are. */
  private lines(sign: string, { text, secrets }: Side, start: number, end: number, into: string[]): number {
    let lines = 0;
    for (let at = start; at < end; lines++) {
      const lineFeed = text.indexOf('\n', at);
      const next = lineFeed < 0 ? text.length : lineFeed + 1;
      if (secrets.within(at, next).length > 0) this.masked = true;
      const bare = lineFeed < 0 ? next : lineFeed;
      into.push(`${sign}${secrets.masked(text, at, bare)}\n${lineFeed < 0 ? '\\ No newline at end of file\n' : ''}`);
      at = next;
    }
    return lines;
  }

  private backward(offset: number): number {
    let at = offset;
    for (let lines = 0; lines < context && at > 0; lines++) at = lineStart(this.before.text, at - 1);
    return at;
  }

  private forward(offset: number): number {
    let at = offset;
    for (let lines = 0; lines < context && at < this.before.text.length; lines++) {
      const lineFeed = this.before.text.indexOf('\n', at);
      at = lineFeed < 0 ? this.before.text.length : lineFeed + 1;
    }
    return at;
  }
}

function count(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The diff between what a file holds and what it would hold. */
export function diffOfTexts({ path, kind, text }: SourceFile, after: string): Diff {
  const secretsOf = (of: string): Secrets => Secrets.of(kind, kind.parse(of), of);
  return unifiedDiff(path, text, minimalEdits(text, after), secretsOf);
}

/** A diff for the standard output: on a terminal in colour, and with nothing that the terminal would obey. */
export function printedDiff({ text }: Diff, io: Io): string {
  if (!io.stdout.isTTY) return text;
  const style = styleFor(io.stdout, io);
  const colours = { '+': 'added', '-': 'removed', '@': 'place' } as const;
  return text
    .split('\n')
    .map(line => {
      const colour = colours[line[0] as keyof typeof colours];
      const shown = harmless(line.replace(/\r$/, ''));
      return colour && shown ? style(colour, shown) : shown;
    })
    .join('\n');
}
