import { parsePatternText } from '../../syntax/regex';
import type { ParsedRegex } from '../../syntax/regex/ast';
import { isSound } from '../../syntax/regex/problems';
import { search } from '../../syntax/regex/search';
import { type Attempt, causeOf, expected, type FramingCause, suspects } from './causes';
import type { FramingPattern } from './domains';
import { Hosts } from './hosts';
import type { FramingIntent } from './intent';
import { Both, type Machine, shortestText, sortsOf, TooManyStates } from './machine';
import { NotRegular, PatternMachine, programOf, usedCodes } from './pattern-machine';
import { accepts, anyUrls, Behind, requiredUrls } from './url-shapes';

export type { FramingCause } from './causes';

export interface FramingVerdict {
  readonly verdict: 'exact' | 'admits-more' | 'admits-less' | 'both' | 'not-decided';
  /** A URL that gets in and should not, and the query text that the pattern is found in. */
  readonly witness?: string;
  readonly witnessQuery?: string;
  readonly cause?: FramingCause;
  /** A URL that should get in and does not. */
  readonly refused?: string;
  readonly refusedQuery?: string;
  readonly refusedCause?: FramingCause;
  /** Where nothing is decided: a whole sentence. */
  readonly why?: string;
  /** The intended domains that get in by themselves. */
  readonly admits: readonly string[];
}

/** Pairs of states, and steps of the matcher that checks what was found. */
const bounds = { pairs: 50_000, steps: 200_000 };

/** What stands in front of `wsname=` in the texts that rules look at: a query, a path with a query. The first that anything gets in with counts. */
const contexts = ['', 'a=b&', '/system/?', '/system/?a=b&', '?'] as const;

const verdicts = new Map<string, FramingVerdict>();
const mostVerdicts = 500;

/**
 * Compares who gets in through a pattern with who is meant to. Whatever is said is proved: that nobody else gets in and that everybody
 * meant does over all texts, and every URL by a search with the pattern itself. Bounded, and kept.
 */
export function decideFraming(pattern: FramingPattern, intent: FramingIntent): FramingVerdict {
  const key = JSON.stringify([pattern.text, pattern.syntax, pattern.ignoreCase, pattern.isDecoded, intent]);
  let verdict = verdicts.get(key);
  if (!verdict) {
    if (verdicts.size >= mostVerdicts) verdicts.clear();
    verdict = decided(pattern, intent);
    verdicts.set(key, verdict);
  }
  return verdict;
}

/** Whether a URL gets in, behind `wsname=` as it stands or encoded; undefined where the search took too long. */
export function admits(pattern: FramingPattern, url: string): boolean | undefined {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return false;
  const writings = pattern.isDecoded ? [url] : [url, encodeURIComponent(url)];
  let unknown = false;
  for (const context of contexts)
    for (const query of [...writings, ...writings.map(written => `${written}&a=b`)]) {
      const found = search(regex, pattern.ignoreCase, `${context}wsname=${query}`, { steps: bounds.steps });
      if (found) return true;
      unknown ||= found === undefined;
    }
  return unknown ? undefined : false;
}

/** The first way to write an origin of an intent that a pattern is not found in: why it keeps somebody out, without a proof. */
export function firstRefusal(pattern: FramingPattern, intent: FramingIntent): Omit<Attempt, 'url'> | undefined {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return undefined;
  const isFound = (query: string): boolean =>
    contexts.some(context => search(regex, pattern.ignoreCase, `${context}wsname=${query}`, { steps: bounds.steps }));
  const refused = expected(intent).find(({ query }) => !(pattern.isDecoded && query.includes('%')) && !isFound(query));
  return refused && { query: refused.query, cause: causeOfRefusal(refused, isFound) };
}

/** A domain that gets in with another parameter behind it misses the end alone. */
function causeOfRefusal({ query, cause }: Attempt, isFound: (query: string) => boolean): FramingCause {
  return cause === 'domain' && isFound(`${query}&a=b`) ? 'terminator' : cause;
}

function decided(pattern: FramingPattern, intent: FramingIntent): FramingVerdict {
  const regex = parsePatternText(pattern.text, pattern.syntax);
  if (!isSound(regex)) return undecided('IIS cannot read the pattern.');
  try {
    return new Decision(regex, pattern, intent).verdict();
  } catch (error) {
    if (error instanceof TooManyStates) return undecided('The pattern is too large to be decided.');
    if (!(error instanceof NotRegular)) throw error;
    const what = error.message === 'back-reference' ? 'a back-reference' : 'a look-ahead in the middle';
    return undecided(`The pattern has ${what}, and what such patterns find cannot be decided.`);
  }
}

const undecided = (why: string): FramingVerdict => ({ verdict: 'not-decided', why, admits: [] });

interface Shown {
  readonly url: string;
  readonly query: string;
  readonly cause: FramingCause;
}

class Decision {
  private readonly machine: PatternMachine;
  private readonly context: string;

  constructor(
    private readonly regex: ParsedRegex,
    private readonly pattern: FramingPattern,
    private readonly intent: FramingIntent,
  ) {
    this.machine = new PatternMachine(programOf(regex.root, pattern.ignoreCase), false);
    this.context = contexts.find(context => this.admitsAnything(context)) ?? '';
  }

  verdict(): FramingVerdict {
    const more = this.tooMuch();
    const less = this.tooLittle();
    const verdict = more ? (less ? 'both' : 'admits-more') : less ? 'admits-less' : 'exact';
    return {
      verdict,
      ...(more && { witness: more.url, witnessQuery: this.queryOf(more), cause: more.cause }),
      ...(less && { refused: less.url, refusedQuery: this.queryOf(less), refusedCause: less.cause }),
      admits: this.intent.domains.filter(domain => this.finds(`https://${domain}`) || this.finds(`http://${domain}`)),
    };
  }

  private queryOf({ query }: Shown): string {
    return `${this.context}wsname=${query}`;
  }

  private behindName(context = this.context): Machine {
    return new Behind(this.machine, `${context}wsname=`);
  }

  private admitsAnything(context: string): boolean {
    const urls = this.anyUrls('https?');
    return this.shortest(urls, this.alphabet([urls]), context) !== undefined;
  }

  private anyUrls(scheme: 'http' | 'https?'): PatternMachine {
    return anyUrls(scheme, this.pattern.isDecoded);
  }

  /** Those that the pattern can be given. */
  private possible(attempts: readonly Attempt[]): readonly Attempt[] {
    return this.pattern.isDecoded ? attempts.filter(({ query }) => !query.includes('%')) : attempts;
  }

  private finds(query: string): boolean {
    return accepts(this.machine, `${this.context}wsname=${query}`);
  }

  /** Somebody who should not get in: whoever shows best what is wrong, else the shortest. */
  private tooMuch(): Shown | undefined {
    for (const attempt of this.possible(suspects(this.intent)))
      if (this.finds(attempt.query) && this.isReal(attempt.query, true)) return attempt;
    const query = this.outsider() ?? (this.intent.httpsOnly ? this.insecure() : undefined);
    if (query === undefined) return undefined;
    if (!this.isReal(query, true)) throw new TooManyStates();
    const url = urlOf(query);
    return { url, query, cause: causeOf(url, this.intent) };
  }

  /** The shortest text with a host that is no allowed one: first with any top-level domain, which is mostly all that is needed. */
  private outsider(): string | undefined {
    const { domains, subdomains } = this.intent;
    let query: string | undefined;
    for (const anyTop of [true, false]) {
      const urls = this.anyUrls('https?');
      const outside = new Hosts({ list: domains, subdomains }, bounds.pairs, { hosts: 'outside', anyTop });
      query = this.shortest(new Both(urls, outside, bounds.pairs), this.alphabet([urls], outside.single));
      if (query === undefined) return undefined;
    }
    return query;
  }

  private insecure(): string | undefined {
    const urls = this.anyUrls('http');
    return this.shortest(urls, this.alphabet([urls]));
  }

  private alphabet(urls: readonly PatternMachine[], single: ReadonlySet<number> = new Set()): number[] {
    return sortsOf(
      usedCodes,
      [this.machine, ...urls].flatMap(({ tables }) => tables),
      single,
    );
  }

  private shortest(urls: Machine, alphabet: readonly number[], context = this.context): string | undefined {
    const machine = this.behindName(context);
    const wanted = (left: number, right: number) => urls.accepts(left) && machine.accepts(right);
    return shortestText(urls, machine, wanted, { alphabet, limit: bounds.pairs });
  }

  /** Somebody who should get in and does not. */
  private tooLittle(): Shown | undefined {
    if (this.intent.domains.length === 0) return undefined;
    for (const attempt of this.possible(expected(this.intent)))
      if (!this.finds(attempt.query) && this.isReal(attempt.query, false))
        return { ...attempt, cause: causeOfRefusal(attempt, query => this.finds(query)) };
    const { domains, subdomains } = this.intent;
    const shapes = requiredUrls(this.intent, this.pattern.isDecoded);
    const inside = new Hosts({ list: domains, subdomains }, bounds.pairs, { hosts: 'inside', anyTop: true });
    const urls = new Both(shapes, inside, bounds.pairs);
    const machine = this.behindName();
    const wanted = (left: number, right: number) => urls.accepts(left) && !machine.accepts(right);
    const alphabet = this.alphabet([shapes], inside.single);
    const query = shortestText(urls, machine, wanted, { alphabet, limit: bounds.pairs });
    if (query === undefined) return undefined;
    if (!this.isReal(query, false)) throw new TooManyStates();
    return { url: urlOf(query), query, cause: 'subdomain' };
  }

  /** Whether the pattern itself, run as IIS runs it, says the same; nothing is decided where that takes too long. */
  private isReal(query: string, isFound: boolean): boolean {
    const found = search(this.regex, this.pattern.ignoreCase, `${this.context}wsname=${query}`, {
      steps: bounds.steps,
    });
    if (found === undefined) throw new TooManyStates();
    return (found !== null) === isFound;
  }
}

/** The origin at the start of a query text. */
function urlOf(query: string): string {
  const plain = query.replace(/%3a/gi, ':').replace(/%2f/gi, '/').replace(/%26/g, '&');
  return /^\w+:\/\/[^/&]+/.exec(plain)?.[0] ?? plain;
}
