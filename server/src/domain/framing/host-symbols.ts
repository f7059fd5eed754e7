/** How many characters names of hosts have: letters, digits, the hyphen and the dot, numbered in this order. */
export const symbolCount = 38;
export const firstDigit = 26;
export const hyphenSymbol = 36;
export const dotSymbol = 37;

/** The number of a character of host names; -1 for every other one, capital letters too. */
export function symbolOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + firstDigit;
  return code === 0x2d ? hyphenSymbol : code === 0x2e ? dotSymbol : -1;
}

export const isLetterSymbol = (symbol: number): boolean => symbol < firstDigit;
export const isDigitSymbol = (symbol: number): boolean => symbol >= firstDigit && symbol < hyphenSymbol;

/** Letters and digits, as bits. */
export interface Told {
  readonly letters: number;
  readonly digits: number;
}

export const nothingTold: Told = { letters: 0, digits: 0 };

/** Letters and digits of a list, and those told before. */
export function toldOf(symbols: readonly number[], before: Told): Told {
  let { letters, digits } = before;
  for (const symbol of symbols) {
    if (isLetterSymbol(symbol)) letters |= 1 << symbol;
    else if (isDigitSymbol(symbol)) digits |= 1 << (symbol - firstDigit);
  }
  return { letters, digits };
}

/** Words by their characters, as states that begin with 0. */
export class Trie {
  private readonly symbolsOf: number[][] = [];
  private readonly childrenOf: number[][] = [];
  private readonly ends: boolean[] = [];

  constructor(states = 1) {
    for (let state = 0; state < states; state++) this.newState();
  }

  isEnd(state: number): boolean {
    return this.ends[state]!;
  }

  setEnd(state: number): void {
    this.ends[state] = true;
  }

  /** The characters with which words go on from a state, and the states that they lead to. */
  symbols(state: number): readonly number[] {
    return this.symbolsOf[state]!;
  }

  children(state: number): readonly number[] {
    return this.childrenOf[state]!;
  }

  /** -1 where no word goes on like this. */
  child(state: number, symbol: number): number {
    const place = this.symbolsOf[state]!.indexOf(symbol);
    return place < 0 ? -1 : this.childrenOf[state]![place]!;
  }

  setChild(state: number, symbol: number, child: number): void {
    this.symbolsOf[state]!.push(symbol);
    this.childrenOf[state]!.push(child);
  }

  /** Adds a word; nothing where it has other characters than names of hosts. */
  add(word: string, from = 0): void {
    let at = from;
    for (let index = 0; index < word.length; index++) {
      const symbol = symbolOf(word.charCodeAt(index));
      if (symbol < 0) return;
      let next = this.child(at, symbol);
      if (next < 0) {
        next = this.newState();
        this.setChild(at, symbol, next);
      }
      at = next;
    }
    this.setEnd(at);
  }

  private newState(): number {
    this.symbolsOf.push([]);
    this.childrenOf.push([]);
    return this.ends.push(false) - 1;
  }
}
