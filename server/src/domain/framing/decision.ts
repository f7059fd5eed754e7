import type { ParsedRegex } from '../../syntax/regex/ast';
import { search } from '../../syntax/regex/search';
import { AllowedNames } from './allowed-names';
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
import { type FramingIntent, isAlone, writtenPorts } from './intent';
import { Budget, shortestText, TooManyStates } from './machine';
import { OriginTexts, type Writing } from './origin-texts';
import { PatternMachine } from './pattern-machine';
import { alwaysHas, programOf } from './pattern-program';
import { anyPorts, listedPorts, portsBesides } from './ports';
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
  private readonly start: Start;
  private readonly names: AllowedNames;
  private readonly isDecoded: boolean;
  private readonly mindsCase: boolean;
  private others: readonly string[] | undefined;
  /** Every way in which a URL may be written, and those of browsers. */
  private readonly everyWriting: Writing;
  private readonly writings: readonly Writing[];

  constructor(
    private readonly regex: ParsedRegex,
    private readonly pattern: FramingPattern,
    private readonly intent: FramingIntent,
  ) {
    const { ignoreCase, text } = pattern;
    this.budget = new Budget(Math.min(looks.least + looks.forEachCharacter * text.length, looks.most));
    this.mindsCase = !ignoreCase;
    this.isDecoded = pattern.isDecoded ?? false;
    this.everyWriting = this.isDecoded ? 'decoded' : 'mixed';
    this.writings = this.isDecoded ? ['plain'] : ['plain', 'encoded'];
    const restarts = !alwaysHas(regex.root, 'wsname=', ignoreCase);
    this.machine = new PatternMachine(programOf(regex.root, ignoreCase), ignoreCase, restarts, this.budget);
    this.names = new AllowedNames(intent.domains, intent.subdomains);
    this.starts = this.differentStarts();
    const [first] = this.starts;
    this.start = (this.starts.length > 1 && this.starts.find(start => this.takesAnything(start))) || first!;
  }

  verdict(): FramingVerdict {
    const less = this.tooLittle();
    this.budget.renew();
    const more = this.tooMuch();
    const verdict = more ? (less ? 'both' : 'admits-more') : less ? 'admits-less' : 'exact';
    return {
      verdict,
      ...(more && { witness: more.url, witnessQuery: more.query, cause: more.cause }),
      ...(less && { refused: less.url, refusedQuery: less.query, refusedCause: less.cause }),
      admits: this.intent.domains.filter(domain => this.finds(`https://${domain}`) || this.finds(`http://${domain}`)),
    };
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

  private takesAnything(start: Start): boolean {
    const texts = this.urls(this.everyWriting, looseHosts(this.names, 'any'));
    return this.shortest(texts, start, true) !== undefined;
  }

  /** Somebody who should not get in: whoever shows best what is wrong. */
  private tooMuch(): Shown | undefined {
    try {
      return this.maybeOpen() ? (this.plainOutsider() ?? this.outsider() ?? this.insecure()) : undefined;
    } catch (error) {
      // One who gets in is proof enough, whatever else there may be.
      const shown = error instanceof TooManyStates ? this.tried() : undefined;
      if (shown) return shown;
      throw error;
    }
  }

  /** Whether somebody gets in who may be one who should not: first less exact and quicker, which is mostly all that is needed. */
  private maybeOpen(): boolean {
    const letsIn = (hosts: Hosts, scheme?: 'http') => {
      const texts = this.urls(this.everyWriting, hosts, scheme);
      return this.starts.some(start => this.shortest(texts, start, true) !== undefined);
    };
    const { httpsOnly } = this.intent;
    if (letsIn(looseHosts(this.names, 'outside')) && letsIn(new KnownHosts(this.names, { side: 'outside' })))
      return true;
    return httpsOnly && letsIn(looseHosts(this.names, 'any'), 'http');
  }

  /** One of those that people think of first. */
  private plainOutsider(): Shown | undefined {
    for (const { url, query, cause } of this.attempts()) {
      const start = this.starts.find(each => this.finds(query, each));
      if (start && this.isTrue(start.prefix + query, true)) return { url, query: start.prefix + query, cause };
    }
    return undefined;
  }

  /** The same without the machine, where that is too large. */
  private tried(): Shown | undefined {
    const budget = { steps: bounds.steps / 4 };
    for (const { url, query, cause } of this.attempts()) {
      const text = `${this.start.prefix}${query}`;
      const found = search(this.regex, this.pattern.ignoreCase, text, budget);
      if (found) return { url, query: text, cause };
      if (found === undefined) return undefined;
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

  private outsider(): Shown | undefined {
    const known = (exact: Omit<Wanted, 'side'>) => new KnownHosts(this.names, { side: 'outside', ...exact });
    const tops = allTops(this.intent.domains);
    const all = known({ tops });
    const written = (hosts: () => Hosts) => this.writings.map(writing => () => this.urls(writing, hosts()));
    return this.first(
      {
        likely: [() => this.likely(), () => known({ tops: commonTops })].flatMap(written),
        all: () => this.urls(this.everyWriting, all),
        easy: [...written(() => all), () => this.urls(this.everyWriting, this.likely())],
        precise: () => this.preciseUrls(known({ tops, longestPart })),
      },
      this.starts,
      true,
    );
  }

  private likely(): Hosts {
    return listedHosts(suspects(this.intent, this.named()).map(({ host }) => host));
  }

  /** Somebody by http where only https is meant. */
  private insecure(): Shown | undefined {
    if (!this.intent.httpsOnly) return undefined;
    const known = (exact: Omit<Wanted, 'side'>) => new KnownHosts(this.names, { side: 'any', ...exact });
    const tops = allTops(this.intent.domains);
    const urls = (writing: Writing, hosts: Hosts) => this.urls(writing, hosts, 'http');
    return this.first(
      {
        likely: this.writings.map(writing => () => urls(writing, known({ tops: commonTops }))),
        all: () => urls(this.everyWriting, known({ tops })),
        easy: this.writings.map(writing => () => urls(writing, known({ tops }))),
        precise: () => this.preciseUrls(known({ tops, longestPart })).slice(1),
      },
      this.starts,
      true,
    );
  }

  /** Somebody who should get in and does not. */
  private tooLittle(): Shown | undefined {
    if (this.intent.domains.length === 0) return undefined;
    const inside = looseHosts(this.names, 'inside');
    if (this.shortest(this.origins(this.everyWriting, inside), this.start, false) === undefined) return undefined;
    for (const attempt of expected(this.intent)) {
      const { query } = attempt;
      if ((this.isDecoded && query.includes('%')) || this.finds(query)) continue;
      const text = this.start.prefix + query;
      if (!this.isTrue(text, false)) continue;
      return { ...attempt, query: text, cause: causeOfRefusal(attempt, other => this.finds(other)) };
    }
    for (const writing of this.writings) {
      const short = () => this.origins(writing, new KnownHosts(this.names, { side: 'inside', longestPart }));
      const shown = this.first(
        { likely: [], all: () => this.origins(writing, inside), easy: [], precise: () => [short()] },
        [this.start],
        false,
      );
      if (shown) return { ...shown, cause: 'subdomain' };
    }
    return undefined;
  }

  /** URLs that begin with an origin, and whatever may stand behind it. */
  private urls(writing: Writing, hosts: Hosts, scheme: 'http' | 'https?' = 'https?'): OriginTexts {
    return new OriginTexts({ scheme, writing, hosts, ports: anyPorts, isWholeUrl: true, mindsCase: this.mindsCase });
  }

  /** The same, with ports as browsers write them: by https, and by http. */
  private preciseUrls(hosts: Hosts): OriginTexts[] {
    const { everyWriting: writing, mindsCase } = this;
    const shape = { writing, hosts, isWholeUrl: true, mindsCase };
    return [
      new OriginTexts({ ...shape, scheme: 'https', ports: portsBesides('443') }),
      new OriginTexts({ ...shape, scheme: 'http', ports: portsBesides('80') }),
    ];
  }

  /** Origins with the ports that have to get in. */
  private origins(writing: Writing, hosts: Hosts): OriginTexts {
    const scheme = this.intent.httpsOnly ? 'https' : 'https?';
    const ports = listedPorts(writtenPorts(this.intent));
    return new OriginTexts({ scheme, writing, hosts, ports, isWholeUrl: false, mindsCase: this.mindsCase });
  }

  private shortest(texts: OriginTexts, { prefix, state }: Start, isFound: boolean): string | undefined {
    const text = shortestText(texts, this.machine, state, isFound, this.budget);
    return text === undefined ? undefined : prefix + text;
  }

  private finds(query: string, { state } = this.start): boolean {
    return this.machine.finds(state, query);
  }

  /** The one that is easiest to believe; nothing where there is none. @throws TooManyStates where it is left open */
  private first(choice: Choice, starts: readonly Start[], isFound: boolean): Shown | undefined {
    const among = (texts: OriginTexts) => starts.flatMap(start => this.shortest(texts, start, isFound) ?? []);
    const firstOf = (list: readonly (() => OriginTexts)[]): Shown | undefined => {
      for (const texts of list) {
        const shown = this.shownOf(among(texts()), isFound);
        if (shown) return shown;
      }
      return undefined;
    };
    const likely = firstOf(choice.likely);
    if (likely) return likely;
    const queries = among(choice.all());
    if (queries.length === 0) return undefined;
    const shown = firstOf(choice.easy) ?? this.shownOf(queries, isFound);
    if (shown) return shown;
    const others = choice.precise().flatMap(among);
    if (others.length === 0) return undefined;
    const other = this.shownOf(others, isFound);
    if (other) return other;
    throw new TooManyStates();
  }

  private shownOf(queries: readonly string[], isFound: boolean): Shown | undefined {
    for (const query of queries) {
      const shown = this.shown(query, isFound);
      if (shown) return shown;
    }
    return undefined;
  }

  /** What a text says to a person, where its URL is one that browsers have and the pattern itself agrees. */
  private shown(query: string, isFound: boolean): Shown | undefined {
    const { domains, subdomains } = this.intent;
    const http = readQuery(query, this.isDecoded);
    // Whoever gets in by http mostly does by https too.
    const secure = query.replace(/=http(?=:|%3a)/i, '=https');
    const isSame = isFound && http !== undefined && isInside(http.host, domains, subdomains);
    const best = secure !== query && !isSame && this.isReal(secure) && this.isTrue(secure, isFound) ? secure : query;
    const read = readQuery(best, this.isDecoded);
    if (!read || !this.isReal(best) || !this.isTrue(best, isFound)) return undefined;
    const isEnough = !isFound || this.isTrue(`${this.start.prefix}${read.origin}`, true);
    return { url: isEnough ? read.origin : read.url, query: best, cause: causeOf(read, this.intent) };
  }

  private isReal(query: string): boolean {
    const read = readQuery(query, this.isDecoded);
    const parts = [...this.intent.domains, ...this.named()].flatMap(name => name.split('.'));
    return read !== undefined && isBrowserUrl(read, new Set(parts));
  }

  /** Whether the pattern itself, run as IIS runs it, says the same; nothing is decided where that takes too long. */
  private isTrue(query: string, isFound: boolean): boolean {
    const found = search(this.regex, this.pattern.ignoreCase, query, { steps: bounds.steps });
    if (found === undefined) throw new TooManyStates();
    return (found !== null) === isFound;
  }
}
