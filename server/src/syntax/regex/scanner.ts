import type { CharacterNode, RegexProblem } from './ast';

/** A place in a pattern, and what was found wrong so far. */
export class Scanner {
  at = 0;
  readonly problems: RegexProblem[] = [];

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The code unit that stands here; NaN at the end. */
  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  is(word: string): boolean {
    return this.code === word.charCodeAt(0) && this.text.startsWith(word, this.at);
  }

  /** Steps over `word` where it stands here. */
  take(word: string): boolean {
    if (!this.is(word)) return false;
    this.at += word.length;
    return true;
  }

  /** Steps over decimal digits, as many as there are. */
  digits(): string {
    const start = this.at;
    while (this.at < this.text.length && isDigit(this.text.charCodeAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  /** The character that stands here, for itself. */
  character(): CharacterNode {
    const start = this.at++;
    return { type: 'character', code: this.text.charCodeAt(start), start, end: start + 1 };
  }
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
