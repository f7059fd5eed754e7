import { isTurnOver, type Work } from '../../core/work';
import type { ParsedRegex } from '../../syntax/regex/ast';
import { search, searching } from '../../syntax/regex/search';
import { addressTexts } from './address-texts';
import {
  type Attempt,
  attempts,
  causeOf,
  causeOfRefusal,
  expected,
  type FramingCause,
  isInside,
  suspects,
} from './causes';
import type { FramingVerdict } from './decide';
import { type FramingPattern, literalDomains } from './domains';
import { allTops, commonTops, type Hosts, KnownHosts, listedHosts, looseHosts, type Wanted } from './hosts';
import { IntendedTexts } from './intended-texts';
import { type FramingIntent, isAlone } from './intent';
import { Budget, shortestText, type Texts, TooManyStates } from './machine';
import type { OriginTexts, Writing } from './origin-texts';
import { PatternMachine } from './pattern-machine';
import { alwaysHas, programOf } from './pattern-program';
import { isBrowserUrl, readQuery } from './read-query';

/** What may be looked at for each half of a decision: a few hundredths of a second, more for long lists. */
const looks = { least: 250_000, forEachCharacter: 200, most: 3_000_000 };

/** Steps of the matcher that checks what was found. */
export const bounds = { steps: 200_000 };

/** What stands in front of `wsname=` in the texts that rules look at: a query, a path with a query, a whole URL. */
export const contexts = ['', 'a=b&', '/system/?', '/system/?a=b&', '?', 'https://ece.example.com/system/?'] as const;

/** How long a part of a name may be for DNS. */
const longestPart = 63;

/** Somebody who gets in and should not, or the other way round. */
interface Shown {
  readonly url: string;
  readonly query: string;
  readonly cause: FramingCause;
}

/** Where a search begins: behind `wsname=`, whatever stands in front of it. */
interface Start {
  readonly prefix: string;
  readonly state: number;
}

/** Texts among which somebody is looked for. */
interface Choice {
  /** Those that are mostly enough, and that a person believes at once. */
  readonly likely: readonly (() => OriginTexts)[];
  /** All of them, and more: the length of names is not minded. */
  readonly all: () => OriginTexts;
  /** Those of them that a person believes sooner. */
  readonly easy: readonly (() => OriginTexts)[];
  /** All of them. */
  readonly precise: () => readonly OriginTexts[];
}

/** One pattern compared with one intent. @throws NotRegular and TooManyStates where nothing is decided */
export class Decision {
  private readonly budget: Budget;
  private readonly machine: PatternMachine;
  /** The places in the machine that differ; whoever gets in at one of them gets in. */
  private readonly starts: readonly Start[];
  /** Where the allowed have to get in: the first place at which anybody does. */
  private start: Start;
  private readonly texts: IntendedTexts;
  private readonly isDecoded: boolean;
  private others: readonly string[] | undefined;

  constructor(
    private readonly regex: ParsedRegex,
    private readonly pattern: FramingPattern,
    private readonly intent: FramingIntent,
  ) {
    const { ignoreCase, text } = pattern;
    this.budget = new Budget(Math.min(looks.least + looks.forEachCharacter * text.length, looks.most));
    this.isDecoded = pattern.isDecoded ?? false;
    this.texts = new IntendedTexts(intent, pattern);
    const restarts = !alwaysHas(regex.root, 'wsname=', ignoreCase);
    this.machine = new PatternMachine(programOf(regex.root, ignoreCase), ignoreCase, restarts, this.budget);
    this.starts = this.differentStarts();
    this.start = this.starts[0]!;
  }

  *verdict(): Work<FramingVerdict> {
    const less = yield* this.refused();
    this.budget.renew();
    const more = less === 'unknown' ? yield* this.tried() : yield* this.tooMuch();
    if (less === 'unknown' && !more) throw new TooManyStates();
    const admits = yield* this.admitted();
    const witness = more && { witness: more.url, witnessQuery: more.query, cause: more.cause };
    if (less === 'unknown') return { verdict: 'admits-more', ...witness, admits, isTooLarge: true };
    const verdict = more ? (less ? 'both' : 'admits-more') : less ? 'admits-less' : 'exact';
    return {
      verdict,
      ...witness,
      ...(less && { refused: less.url, refusedQuery: less.query, refusedCause: less.cause }),
      admits,
    };
  }

  /** The domains meant that get in by themselves, by the machine or, where that is too large, by a search. */
  private *admitted(): Work<string[]> {
    const found: string[] = [];
    const budget = { steps: bounds.steps };
    for (const domain of this.intent.domains)
      for (const origin of [`https://${domain}`, `http://${domain}`])
        for (const query of this.isDecoded ? [origin] : [origin, encodeURIComponent(origin)]) {
          if (found.at(-1) === domain || !(yield* this.takes(query, budget))) continue;
          found.push(domain);
        }
    return found;
  }

  private *takes(query: string, budget: { steps: number }): Work<boolean> {
    try {
      return this.finds(query);
    } catch (error) {
      if (!(error instanceof TooManyStates)) throw error;
      const found = yield* searching(this.regex, this.pattern.ignoreCase, this.start.prefix + query, budget);
      return found !== null && found !== undefined;
    }
  }

  /** Somebody who should get in and does not. Where that is left open, somebody else who gets in is still worth telling. */
  private *refused(): Work<Shown | 'unknown' | undefined> {
    try {
      yield* this.chooseStart();
      return yield* this.tooLittle();
    } catch (error) {
      if (error instanceof TooManyStates) return 'unknown';
      throw error;
    }
  }

  private differentStarts(): Start[] {
    const starts: Start[] = [];
    for (const context of contexts) {
      const prefix = `${context}wsname=`;
      const state = this.machine.behind(prefix);
      if (!starts.some(start => start.state === state)) starts.push({ prefix, state });
    }
    const living = starts.filter(({ state }) => state !== this.machine.nowhere);
    return living.length > 0 ? living : starts;
  }

  private *chooseStart(): Work<void> {
    if (this.starts.length === 1) return;
    const texts = this.texts.urls(this.texts.everyWriting, looseHosts(this.texts.names, 'any'));
    for (const start of this.starts)
      if ((yield* this.shortest(texts, start, true)) !== undefined) {
        this.start = start;
        return;
      }
  }

  /** Somebody who should not get in: whoever shows best what is wrong. */
  private *tooMuch(): Work<Shown | undefined> {
    try {
      if (!(yield* this.maybeOpen())) return yield* this.address();
      return (
        (yield* this.plainOutsider()) ?? (yield* this.outsider()) ?? (yield* this.insecure()) ?? (yield* this.address())
      );
    } catch (error) {
      // One who gets in is proof enough, whatever else there may be.
      const shown = error instanceof TooManyStates ? yield* this.tried() : undefined;
      if (shown) return shown;
      throw error;
    }
  }

  /** Whether somebody gets in who may be one who should not: first less exact and quicker, which is mostly all that is needed. */
  private *maybeOpen(): Work<boolean> {
    const isOutside =
      (yield* this.letsIn(looseHosts(this.texts.names, 'outside'))) &&
      (yield* this.letsIn(new KnownHosts(this.texts.names, { side: 'outside' })));
    return isOutside || (this.intent.httpsOnly && (yield* this.letsIn(looseHosts(this.texts.names, 'any'), 'http')));
  }

  private *letsIn(hosts: Hosts, scheme?: 'http'): Work<boolean> {
    const texts = this.texts.urls(this.texts.everyWriting, hosts, scheme);
    for (const start of this.starts) if ((yield* this.shortest(texts, start, true)) !== undefined) return true;
    return false;
  }

  /** One of those that people think of first. */
  private *plainOutsider(): Work<Shown | undefined> {
    for (const { url, query, cause } of this.attempts()) {
      const start = this.starts.find(each => this.finds(query, each));
      if (start && (yield* this.isTrue(start.prefix + query, true))) return { url, query: start.prefix + query, cause };
    }
    return undefined;
  }

  /** The same without the machine, where that is too large. */
  private *tried(): Work<Shown | undefined> {
    const budget = { steps: bounds.steps / 4 };
    for (const { url, query, cause } of this.attempts()) {
      const text = `${this.start.prefix}${query}`;
      const found = yield* searching(this.regex, this.pattern.ignoreCase, text, budget);
      if (found) return { url, query: text, cause };
      if (found === undefined) return undefined;
      if (isTurnOver()) yield;
    }
    return undefined;
  }

  private attempts(): Attempt[] {
    const all = [...attempts(this.intent, this.named())];
    return this.isDecoded ? all.filter(({ query }) => !query.includes('%')) : all;
  }

  /** Domains that the pattern names and that are not meant. */
  private named(): readonly string[] {
    const { domains, subdomains } = this.intent;
    const tops = new Set(allTops(domains));
    const isReal = (name: string) => isAlone(name) || tops.has(name.slice(name.lastIndexOf('.') + 1));
    this.others ??= literalDomains(this.pattern).filter(name => isReal(name) && !isInside(name, domains, subdomains));
    return this.others;
  }

  private outsider(): Work<Shown | undefined> {
    const known = (exact: Omit<Wanted, 'side'>) => new KnownHosts(this.texts.names, { side: 'outside', ...exact });
    const tops = allTops(this.intent.domains);
    const all = known({ tops });
    const written = (hosts: () => Hosts) => this.texts.writings.map(writing => () => this.texts.urls(writing, hosts()));
    return this.first(
      {
        likely: [() => this.likely(), () => known({ tops: commonTops })].flatMap(written),
        all: () => this.texts.urls(this.texts.everyWriting, all),
        easy: [...written(() => all), () => this.texts.urls(this.texts.everyWriting, this.likely())],
        precise: () => this.texts.preciseUrls(known({ tops, longestPart })),
      },
      this.starts,
      true,
    );
  }

  private likely(): Hosts {
    return listedHosts(suspects(this.intent, this.named()).map(({ host }) => host));
  }

  /** A server that is called by its IPv6 address. */
  private *address(): Work<Shown | undefined> {
    this.budget.renew();
    const texts = addressTexts(this.budget);
    return yield* this.shownOf(yield* this.among(texts, this.starts, true), true);
  }

  /** Somebody by http where only https is meant. */
  private *insecure(): Work<Shown | undefined> {
    if (!this.intent.httpsOnly) return undefined;
    const known = (exact: Omit<Wanted, 'side'>) => new KnownHosts(this.texts.names, { side: 'any', ...exact });
    const tops = allTops(this.intent.domains);
    const urls = (writing: Writing, hosts: Hosts) => this.texts.urls(writing, hosts, 'http');
    return yield* this.first(
      {
        likely: this.texts.writings.map(writing => () => urls(writing, known({ tops: commonTops }))),
        all: () => urls(this.texts.everyWriting, known({ tops })),
        easy: this.texts.writings.map(writing => () => urls(writing, known({ tops }))),
        precise: () => this.texts.preciseUrls(known({ tops, longestPart })).slice(1),
      },
      this.starts,
      true,
    );
  }

  /** Somebody who should get in and does not. */
  private *tooLittle(): Work<Shown | undefined> {
    if (this.intent.domains.length === 0) return undefined;
    const inside = looseHosts(this.texts.names, 'inside');
    const maybeRefused = yield* this.shortest(this.texts.origins(this.texts.everyWriting, inside), this.start, false);
    if (maybeRefused === undefined) return undefined;
    for (const attempt of expected(this.intent)) {
      const { query } = attempt;
      if ((this.isDecoded && query.includes('%')) || this.finds(query)) continue;
      const text = this.start.prefix + query;
      if (!(yield* this.isTrue(text, false))) continue;
      return { ...attempt, query: text, cause: this.causeOf(attempt) };
    }
    for (const writing of this.texts.writings) {
      const short = () =>
        this.texts.origins(writing, new KnownHosts(this.texts.names, { side: 'inside', longestPart }));
      const shown = yield* this.first(
        { likely: [], all: () => this.texts.origins(writing, inside), easy: [], precise: () => [short()] },
        [this.start],
        false,
      );
      if (shown) return { ...shown, cause: 'subdomain' };
    }
    return undefined;
  }

  private causeOf(attempt: Attempt): FramingCause {
    const budget = { steps: bounds.steps };
    const inAnyCase = (query: string) => !!search(this.regex, true, `${this.start.prefix}${query}`, budget);
    return causeOfRefusal(
      attempt,
      query => this.finds(query),
      query => !this.pattern.ignoreCase && inAnyCase(query),
    );
  }

  private *shortest(texts: Texts, { prefix, state }: Start, isFound: boolean): Work<string | undefined> {
    const text = yield* shortestText(texts, this.machine, state, isFound, this.budget);
    return text === undefined ? undefined : prefix + text;
  }

  private finds(query: string, { state } = this.start): boolean {
    return this.machine.finds(state, query);
  }

  /** The one that is easiest to believe; nothing where there is none. @throws TooManyStates where it is left open */
  private *first(choice: Choice, starts: readonly Start[], isFound: boolean): Work<Shown | undefined> {
    const likely = yield* this.firstOf(choice.likely, starts, isFound);
    if (likely) return likely;
    const queries = yield* this.among(choice.all(), starts, isFound);
    if (queries.length === 0) return undefined;
    const shown = (yield* this.firstOf(choice.easy, starts, isFound)) ?? (yield* this.shownOf(queries, isFound));
    if (shown) return shown;
    const others: string[] = [];
    for (const texts of choice.precise()) others.push(...(yield* this.among(texts, starts, isFound)));
    if (others.length === 0) return undefined;
    const other = yield* this.shownOf(others, isFound);
    if (other) return other;
    throw new TooManyStates();
  }

  private *firstOf(
    list: readonly (() => OriginTexts)[],
    starts: readonly Start[],
    isFound: boolean,
  ): Work<Shown | undefined> {
    for (const texts of list) {
      const shown = yield* this.shownOf(yield* this.among(texts(), starts, isFound), isFound);
      if (shown) return shown;
    }
    return undefined;
  }

  /** A shortest text from each place to begin. */
  private *among(texts: Texts, starts: readonly Start[], isFound: boolean): Work<string[]> {
    const found: string[] = [];
    for (const start of starts) {
      const text = yield* this.shortest(texts, start, isFound);
      if (text !== undefined) found.push(text);
    }
    return found;
  }

  private *shownOf(queries: readonly string[], isFound: boolean): Work<Shown | undefined> {
    for (const query of queries) {
      const shown = yield* this.shown(query, isFound);
      if (shown) return shown;
    }
    return undefined;
  }

  /** What a text says to a person, where its URL is one that browsers have and the pattern itself agrees. */
  private *shown(query: string, isFound: boolean): Work<Shown | undefined> {
    const { domains, subdomains } = this.intent;
    const http = readQuery(query, this.isDecoded);
    // Whoever gets in by http mostly does by https too.
    const secure = query.replace(/=http(?=:|%3a)/i, '=https');
    const isSame = isFound && http !== undefined && isInside(http.host, domains, subdomains);
    const isBetter = secure !== query && !isSame && this.isReal(secure) && (yield* this.isTrue(secure, isFound));
    const best = isBetter ? secure : query;
    const read = readQuery(best, this.isDecoded);
    if (!read || !this.isReal(best) || !(yield* this.isTrue(best, isFound))) return undefined;
    const isEnough = !isFound || (yield* this.isTrue(`${this.start.prefix}${read.origin}`, true));
    return { url: isEnough ? read.origin : read.url, query: best, cause: causeOf(read, this.intent) };
  }

  private isReal(query: string): boolean {
    const read = readQuery(query, this.isDecoded);
    const parts = [...this.intent.domains, ...this.named()].flatMap(name => name.split('.'));
    return read !== undefined && isBrowserUrl(read, new Set(parts));
  }

  /** Whether the pattern itself, run as IIS runs it, says the same; nothing is decided where that takes too long. */
  private *isTrue(query: string, isFound: boolean): Work<boolean> {
    if (isTurnOver()) yield;
    const found = yield* searching(this.regex, this.pattern.ignoreCase, query, { steps: bounds.steps });
    if (found === undefined) throw new TooManyStates();
    return (found !== null) === isFound;
  }
}
