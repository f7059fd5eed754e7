import { dotSymbol, nothingTold, type Told, Trie, toldOf } from './host-symbols';
import { isAlone } from './intent';

/**
 * How much of an allowed name the end of a text is (the automaton of Aho and Corasick): 0 is nothing, 1 the beginning of a host, 2 the
 * beginning of a part behind a dot, from where a name with what is below it may begin.
 */
export class AllowedNames {
  readonly start = 1;
  private readonly trie = new Trie(3);
  /** Where to go on when a name does not. */
  private readonly back: number[];
  private readonly tolds: (Told | undefined)[] = [];

  constructor(
    domains: readonly string[],
    private readonly subdomains: boolean,
  ) {
    const { trie } = this;
    for (const domain of domains) trie.add(domain, subdomains && !isAlone(domain) ? 2 : 1);
    this.back = [0, subdomains ? 2 : 0, 0];
    for (const root of [2, 1]) {
      const waiting = [root];
      for (let index = 0; index < waiting.length; index++) {
        const at = waiting[index]!;
        if (trie.isEnd(this.back[at]!)) trie.setEnd(at);
        const symbols = trie.symbols(at);
        const children = trie.children(at);
        for (let nth = 0; nth < symbols.length; nth++) {
          this.back[children[nth]!] = this.step(this.back[at]!, symbols[nth]!);
          waiting.push(children[nth]!);
        }
      }
    }
  }

  isWhole(state: number): boolean {
    return this.trie.isEnd(state);
  }

  step(state: number, symbol: number): number {
    for (let at = state; ; at = this.back[at]!) {
      const child = at === 0 ? -1 : this.trie.child(at, symbol);
      if (child >= 0) return child;
      if (at === 0) return symbol === dotSymbol && this.subdomains ? 2 : 0;
    }
  }

  /** The letters and digits that lead to something of a name. */
  told(state: number): Told {
    let told = this.tolds[state];
    if (!told) {
      told = state === 0 ? nothingTold : toldOf(this.trie.symbols(state), this.told(this.back[state]!));
      this.tolds[state] = told;
    }
    return told;
  }
}
