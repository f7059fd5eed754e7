import { Char, disallowed, rawStops, textStops } from './characters';
import { readReference } from './decode';
import { Fault } from './faults';
import { Names } from './names';
import type { Source } from './source';
import type { XmlProblemCode } from './tree';

/** The place that reading has come to, and what was wrong so far. */
export class Reader {
  readonly text: string;
  pos = 0;
  faults: Fault[] = [];
  readonly names = new Names();

  constructor(readonly source: Source) {
    this.text = source.text;
  }

  report(code: XmlProblemCode, start: number, end: number, name?: string): Fault {
    const fault = new Fault(code, start, end, name);
    this.faults.push(fault);
    return fault;
  }

  /** Takes back what was reported after the first `count` problems. */
  takeBack(count: number): void {
    this.faults.length = count;
  }

  /** Checks the `&` at `at` and returns the offset behind it. */
  reference(at: number): number {
    const { end, problem } = readReference(this.text, at);
    if (!problem) return end;
    const name = problem === 'unknown-entity' ? this.text.slice(at + 1, end - 1) : undefined;
    this.report(problem, at, end, name);
    return end;
  }

  /** Reports the character at `at` where XML does not allow it; neighbours of the kind make one problem. */
  character(at: number): void {
    if (disallowed(this.text, at) === 0) return;
    const last = this.faults.at(-1);
    if (last && last.code === 'bad-character' && last.end === at) last.end = at + 1;
    else this.report('bad-character', at, at + 1);
  }

  /** Checks the characters of a comment, an instruction or a CDATA section. */
  characters(start: number, end: number): void {
    const { text } = this;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? rawStops[code] !== 0 : code >= 0xd800) this.character(at);
    }
  }

  /** Checks text from `at` up to the next `<`, whose offset it returns. */
  content(at: number): number {
    const { text } = this;
    const { length } = text;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        if (code <= Char.CloseBracket && textStops[code] !== 0) {
          if (code === Char.Less) return at;
          if (code === Char.Ampersand) {
            at = this.reference(at);
            continue;
          }
          if (code !== Char.CloseBracket) this.character(at);
          else if (text.startsWith(']]>', at)) this.report('cdata-end-in-text', at, at + 3);
        }
      } else if (code >= 0xd800) this.character(at);
      at++;
    }
    return length;
  }
}
