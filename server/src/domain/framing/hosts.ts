import { topLevelDomains } from './data/top-level-domains';
import { dead, type Machine, PairIds, TooManyStates } from './machine';

/** Domains, and whether their subdomains belong to them. */
export interface Domains {
  /** In lower case, letters beyond ASCII as punycode. */
  readonly list: readonly string[];
  readonly subdomains: boolean;
}

enum Phase {
  /** In front of the first slash, between the two, each also within an encoded one. */
  Scheme,
  SchemePercent,
  SchemeTwo,
  Slash,
  SlashPercent,
  SlashTwo,
  Host,
  Done,
}

const dot = 0x2e;
const hyphen = 0x2d;
const percent = 0x25;
const slash = 0x2f;
const two = 0x32;

const hostLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';

const isF = (code: number): boolean => code === 0x46 || code === 0x66;
const isHostLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === hyphen;

/** What hosts a machine is after, and how exactly. */
export interface Wanted {
  /** `inside`: an allowed domain, or below one where that counts. */
  readonly hosts: 'inside' | 'outside';
  /** Whether any word of two letters or more counts as a top-level domain: less exact, and quicker. */
  readonly anyTop: boolean;
}

/**
 * Texts with a URL, plain or encoded, by its host. One outside is no allowed one and one that a browser can be on: at least two parts, the
 * last of them a top-level domain (or that of an allowed domain, which may be a company's own). The shape of the rest is another machine's.
 */
export class Hosts implements Machine {
  readonly start: number;
  private readonly ends: Trie;
  private readonly tops: Trie;
  private readonly ids = new PairIds();
  private readonly phases: Phase[] = [];
  private readonly endStates: number[] = [];
  private readonly topStates: number[] = [];
  /** Whether a part of the host is complete, and what its last character is. */
  private readonly marks: number[] = [];

  /** Characters that are told from all others in a host. */
  readonly single: ReadonlySet<number>;

  constructor(
    { list, subdomains }: Domains,
    private readonly limit: number,
    private readonly wanted: Wanted,
  ) {
    const mark = subdomains ? '.' : '^';
    this.ends = new Trie(list.map(domain => `${mark}${domain}`));
    this.ends.link();
    const { anyTop } = wanted;
    const own = list.map(domain => domain.slice(domain.lastIndexOf('.') + 1));
    this.tops = new Trie(anyTop ? [] : [...topLevelDomains, ...own]);
    this.single = new Set(
      [...`${anyTop ? '' : hostLetters}${list.join('')}.-/:%&=2fF3aA6`].map(of => of.charCodeAt(0)),
    );
    this.first = this.ends.follow(0, mark.charCodeAt(0));
    this.start = this.idOf(Phase.Scheme, 0, 0, 0);
  }

  private readonly first: number;

  step(state: number, code: number): number {
    const phase = this.phases[state]!;
    if (phase === Phase.Host) return this.stepHost(state, code);
    return phase === Phase.Done ? state : this.idOf(afterSlash(phase, code), 0, 0, 0, this.first);
  }

  accepts(state: number): boolean {
    const phase = this.phases[state]!;
    return phase === Phase.Done || (phase === Phase.Host && this.isWanted(state));
  }

  private stepHost(state: number, code: number): number {
    const mark = this.marks[state]!;
    if (code === dot) {
      if (mark & 6 || mark === 0) return dead;
      const outside = this.wanted.hosts === 'outside' && this.isWanted(state) ? 16 : 0;
      return this.idOf(Phase.Host, this.ends.follow(this.endStates[state]!, dot), 0, 1 | 4 | outside);
    }
    if (!isHostLetter(code)) return this.isWanted(state) ? this.idOf(Phase.Done, 0, 0, 0) : dead;
    const isFirst = mark === 0 || (mark & 4) !== 0;
    if (isFirst && code === hyphen) return dead;
    // Inside, the last part is that of the domain.
    const top = this.wanted.hosts === 'inside' ? 0 : this.top(isFirst ? 0 : this.topStates[state]!, code);
    const next = (mark & 1) | 8 | (code === hyphen ? 2 : 0);
    return this.idOf(Phase.Host, this.ends.follow(this.endStates[state]!, code), top, next);
  }

  private top(at: number, code: number): number {
    if (!this.wanted.anyTop) return this.tops.child(at, code);
    if (at === 0) return code >= 0x61 ? 1 : -1;
    return at < 0 ? -1 : 2;
  }

  private isTop(at: number): boolean {
    return this.wanted.anyTop ? at === 2 : this.tops.isEnd(at);
  }

  /** Bit 1: a dot has been seen; 2: the last character is a hyphen; 4: a dot; 8: there is a character; 16: in front of the dot was a whole host, which a dot may end. */
  private isWanted(state: number): boolean {
    const mark = this.marks[state]!;
    const isInside = this.ends.isEnd(this.endStates[state]!);
    if (this.wanted.hosts === 'inside') return isInside && (mark & 6) === 0;
    if (mark & 16) return true;
    const isWhole = (mark & 1) !== 0 && (mark & 8) !== 0 && (mark & 6) === 0;
    return isWhole && this.isTop(this.topStates[state]!) && !isInside;
  }

  private idOf(phase: Phase, ends: number, tops: number, mark: number, first?: number): number {
    const at = phase === Phase.Host && first !== undefined ? first : ends;
    const second = (tops + 1) * 32 + mark;
    const known = this.ids.get(at * 8 + phase, second);
    if (known !== undefined) return known;
    const id = this.phases.length;
    if (id >= this.limit) throw new TooManyStates();
    this.ids.set(at * 8 + phase, second, id);
    this.phases.push(phase);
    this.endStates.push(at);
    this.topStates.push(tops);
    this.marks.push(mark);
    return id;
  }
}

function afterSlash(phase: Phase, code: number): Phase {
  const behind = phase >= Phase.Slash;
  const plain = behind ? Phase.Slash : Phase.Scheme;
  const next = behind ? Phase.Host : Phase.Slash;
  if (code === slash) return next;
  if (code === percent) return plain + 1;
  if (phase === plain + 1) return code === two ? plain + 2 : plain;
  return phase === plain + 2 && isF(code) ? next : plain;
}

/** Words by their letters; with `link` it follows whatever is typed, holding on to the longest beginning of a word. */
class Trie {
  private readonly children: Map<number, number>[] = [new Map()];
  private readonly isWord: boolean[] = [false];
  private readonly back: number[] = [0];

  constructor(words: readonly string[]) {
    for (const word of words) {
      let at = 0;
      for (let index = 0; index < word.length; index++) {
        const code = word.charCodeAt(index);
        let next = this.children[at]!.get(code);
        if (next === undefined) {
          next = this.children.length;
          this.children[at]!.set(code, next);
          this.children.push(new Map());
          this.isWord.push(false);
          this.back.push(0);
        }
        at = next;
      }
      this.isWord[at] = true;
    }
  }

  /** -1 where no word goes on like this. */
  child(at: number, code: number): number {
    return at < 0 ? -1 : (this.children[at]!.get(code) ?? -1);
  }

  isEnd(at: number): boolean {
    return at >= 0 && this.isWord[at]!;
  }

  /** Works out where to go on when a word does not (Aho and Corasick). */
  link(): void {
    const waiting = [...this.children[0]!.values()];
    for (let index = 0; index < waiting.length; index++) {
      const at = waiting[index]!;
      for (const [code, next] of this.children[at]!) {
        const back = this.follow(this.back[at]!, code);
        this.back[next] = back;
        this.isWord[next] ||= this.isWord[back]!;
        waiting.push(next);
      }
    }
  }

  follow(at: number, code: number): number {
    for (let from = at; ; from = this.back[from]!) {
      const next = this.children[from]!.get(code);
      if (next !== undefined) return next;
      if (from === 0) return 0;
    }
  }
}
