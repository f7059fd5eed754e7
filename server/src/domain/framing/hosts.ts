import type { AllowedNames } from './allowed-names';
import { topLevelDomains } from './data/top-level-domains';
import { dotSymbol, firstDigit, hyphenSymbol, isLetterSymbol, type Told, Trie, toldOf } from './host-symbols';
import { everyDigit, everyLetter, TooManyStates } from './machine';
import { afterSpecial, isSpecial, noSpecial, specialStart } from './special-hosts';

/** Names of hosts of a sort, as a deterministic automaton over the characters that such names have. */
export interface Hosts {
  readonly start: number;
  /** The state behind a character; -1 where no such name goes on like this. */
  step(state: number, symbol: number): number;
  isWhole(state: number): boolean;
  /** Letters and digits that lead elsewhere than the others, as bits. */
  told(state: number): Told;
}

const allTold: Told = { letters: everyLetter, digits: everyDigit };

/** Just the hosts of a list. */
export function listedHosts(hosts: readonly string[]): Hosts {
  const trie = new Trie();
  for (const host of hosts) trie.add(host);
  return {
    start: 0,
    step: (state, symbol) => trie.child(state, symbol),
    isWhole: state => trie.isEnd(state),
    told: () => allTold,
  };
}

/**
 * Names of parts between dots, whatever the last of them is: more than browsers can be on, and quickly told.
 * @param side which of them, as for `KnownHosts`
 */
export function looseHosts(names: AllowedNames, side: Wanted['side']): Hosts {
  return {
    start: names.start * 4 + Last.None,
    step(state, symbol) {
      const last: Last = state & 3;
      const name = names.step(state >> 2, symbol);
      if (symbol === dotSymbol) return last === Last.Letter ? name * 4 + Last.Dot : -1;
      if (symbol !== hyphenSymbol) return name * 4 + Last.Letter;
      return last === Last.Letter || last === Last.Hyphen ? name * 4 + Last.Hyphen : -1;
    },
    isWhole(state) {
      const last: Last = state & 3;
      if (last !== Last.Letter) return side === 'outside' && last === Last.Dot;
      return side === 'any' || names.isWhole(state >> 2) === (side === 'inside');
    },
    told: state => names.told(state >> 2),
  };
}

/** What hosts are looked for, and how exactly. */
export interface Wanted {
  /** `inside`: an allowed domain, or below one where that counts; `outside`: any other that a browser can be on. */
  readonly side: 'inside' | 'outside' | 'any';
  /** What a name may end with; any word of two letters or more where nothing is said: less exact, and quicker. */
  readonly tops?: readonly string[];
  /** How long a part of the name may be; not minded where nothing is said. */
  readonly longestPart?: number;
}

/** The top-level domains that people know best. */
export const commonTops: readonly string[] = ['com', 'net', 'org', 'co', 'io', 'de', 'uk', 'eu', 'us', 'info'];

/** Endings of names within a company's network, where no registry gives names out. */
const localTops = ['local', 'lan', 'corp', 'internal', 'intranet', 'home', 'private', 'localdomain', 'test'];

/** Every top-level domain, those of the allowed domains too, which may be a company's own. */
export function allTops(domains: readonly string[]): string[] {
  return [...topLevelDomains, ...localTops, ...domains.map(domain => domain.slice(domain.lastIndexOf('.') + 1))];
}

/** What the last character of a name was. */
enum Last {
  None,
  Dot,
  Letter,
  Hyphen,
}

/** The last part is no top-level domain, or has not begun; without a list 2 is one. */
const noTop = -1;
const topStart = 0;
const mostStates = 40_000;

/**
 * Names by whether they are allowed. A name that a browser can be on has two parts or more, the last of them a top-level domain; besides
 * there are addresses and `localhost`. A dot at the end changes nothing.
 */
export class KnownHosts implements Hosts {
  readonly start: number;
  private readonly tops: Trie | undefined;
  private readonly ids = new Map<number, number>();
  private readonly states: State[] = [];
  private readonly nexts: (Nexts | undefined)[] = [];

  constructor(
    private readonly names: AllowedNames,
    private readonly wanted: Wanted,
  ) {
    if (wanted.tops) {
      this.tops = new Trie();
      for (const top of wanted.tops) this.tops.add(top);
    }
    const special = wanted.side === 'inside' ? noSpecial : specialStart;
    this.start = this.idOf(names.start, Last.None, false, false, topStart, special, 0);
  }

  step(state: number, symbol: number): number {
    const nexts = this.nextsOf(state);
    const place = nexts.symbols.indexOf(symbol);
    if (place >= 0) return nexts.special[place]!;
    if (isLetterSymbol(symbol)) return nexts.letter;
    return symbol === dotSymbol ? nexts.dot : symbol === hyphenSymbol ? nexts.hyphen : nexts.digit;
  }

  told(state: number): Told {
    return this.nextsOf(state).told;
  }

  isWhole(state: number): boolean {
    return this.isWanted(this.states[state]!);
  }

  private isWanted({ name, last, dotted, ended, top, special }: State): boolean {
    const { side } = this.wanted;
    if (ended) return true;
    if (last !== Last.Letter) return false;
    const isAllowed = this.names.isWhole(name);
    if (side === 'inside') return isAllowed;
    if (side === 'outside' && isAllowed) return false;
    return isSpecial(special) || (dotted && this.isTop(top)) || isAllowed;
  }

  private nextsOf(id: number): Nexts {
    let nexts = this.nexts[id];
    if (!nexts) {
      nexts = this.made(this.states[id]!);
      this.nexts[id] = nexts;
    }
    return nexts;
  }

  private made(state: State): Nexts {
    const told = this.toldIn(state);
    const symbols = everySymbol.filter(symbol => isToldBy(told, symbol));
    const first = isFirst(state) ? topStart : state.top;
    const usual = (symbol: number, top: number) => this.behind(state, symbol, 0, top);
    const hyphened = this.names.step(state.name, hyphenSymbol);
    return {
      symbols,
      special: symbols.map(symbol =>
        this.behind(state, symbol, this.names.step(state.name, symbol), this.topBehind(first, symbol)),
      ),
      letter: usual(0, this.tops ? noTop : this.topBehind(first, 0)),
      digit: usual(firstDigit, this.tops ? noTop : this.topBehind(first, firstDigit)),
      hyphen: this.behind(
        state,
        hyphenSymbol,
        hyphened,
        first === topStart ? noTop : this.topBehind(first, hyphenSymbol),
      ),
      dot: this.behindDot(state),
      told,
    };
  }

  /** Most characters lead to the same state as others of their sort; these do not. */
  private toldIn(state: State): Told {
    if (state.special !== noSpecial) return allTold;
    const told = this.names.told(state.name);
    const top = isFirst(state) ? topStart : state.top;
    return this.tops && top !== noTop ? toldOf(this.tops.symbols(top), told) : told;
  }

  private behind(state: State, symbol: number, name: number, top: number): number {
    if (isFirst(state) && symbol === hyphenSymbol) return -1;
    const { longestPart } = this.wanted;
    const length = longestPart === undefined ? 0 : isFirst(state) ? 1 : state.length + 1;
    if (longestPart !== undefined && length > longestPart) return -1;
    const last = symbol === hyphenSymbol ? Last.Hyphen : Last.Letter;
    return this.idOf(name, last, state.dotted, false, top, afterSpecial(state.special, symbol), length);
  }

  private behindDot(state: State): number {
    if (state.last !== Last.Letter) return -1;
    const isInside = this.wanted.side === 'inside';
    const ended = !isInside && !isSpecial(state.special) && this.isWanted(state);
    const name = this.names.step(state.name, dotSymbol);
    return this.idOf(name, Last.Dot, !isInside, ended, topStart, afterSpecial(state.special, dotSymbol), 0);
  }

  private topBehind(top: number, symbol: number): number {
    if (this.wanted.side === 'inside' || top === noTop) return noTop;
    if (this.tops) return this.tops.child(top, symbol);
    return top === topStart ? (isLetterSymbol(symbol) ? 1 : noTop) : 2;
  }

  private isTop(top: number): boolean {
    return this.tops ? top !== noTop && this.tops.isEnd(top) : top === 2;
  }

  private idOf(
    name: number,
    last: Last,
    dotted: boolean,
    ended: boolean,
    top: number,
    special: number,
    length: number,
  ): number {
    const marks = last * 4 + (dotted ? 2 : 0) + (ended ? 1 : 0);
    const key = ((name * 16 + marks) * 64 + special) * 524_288 + (top + 1) * 64 + length;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.states.length;
    if (id >= mostStates) throw new TooManyStates();
    this.ids.set(key, id);
    this.states.push({ name, last, dotted, ended, top, special, length });
    this.nexts.push(undefined);
    return id;
  }
}

interface State {
  /** How much of an allowed name has been read. */
  readonly name: number;
  readonly last: Last;
  /** Whether there was a dot, where that matters. */
  readonly dotted: boolean;
  /** Whether a dot stands behind a whole name, which it may end. */
  readonly ended: boolean;
  readonly top: number;
  readonly special: number;
  /** How long the present part is, where that matters. */
  readonly length: number;
}

/** Where the characters lead from a state: some by themselves, the others by their sort. */
interface Nexts {
  readonly symbols: readonly number[];
  readonly special: readonly number[];
  readonly letter: number;
  readonly digit: number;
  readonly hyphen: number;
  readonly dot: number;
  readonly told: Told;
}

const everySymbol: readonly number[] = Array.from({ length: hyphenSymbol }, (_, symbol) => symbol);

function isFirst({ last }: Pick<State, 'last'>): boolean {
  return last === Last.None || last === Last.Dot;
}

function isToldBy({ letters, digits }: Told, symbol: number): boolean {
  return isLetterSymbol(symbol) ? (letters & (1 << symbol)) !== 0 : (digits & (1 << (symbol - firstDigit))) !== 0;
}
