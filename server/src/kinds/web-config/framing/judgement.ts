import type { Config } from '../../../core/config';
import { isInside } from '../../../domain/framing/causes';
import { admits, decideFraming, type FramingCause, type FramingVerdict } from '../../../domain/framing/decide';
import { type FramingPattern, literalDomains } from '../../../domain/framing/domains';
import { type FramingIntent, usualIntent } from '../../../domain/framing/intent';
import type { Condition, Pattern } from '../../../domain/rewrite/model';
import { partsOf, templateOf } from '../../../domain/rewrite/template';
import { tooMany } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { allFramingOccurrences, type FramingOccurrence } from './occurrences';

/** Different patterns of one file that are decided: far more than a file of use has, and few enough to be done in a moment. */
export const mostPatterns = 30;

/** Of these, those that are too large to be decided, which takes long to find out. */
const mostTooLarge = 2;

/** Which patterns of one file are decided, so that it is done in a moment, whatever stands in the file. */
export class Allowance {
  private readonly texts = new Set<string>();
  private tooLarge = 0;

  /** Whether a pattern is decided: one like a former one costs nothing. */
  allows({ value: { text } }: FramingOccurrence): boolean {
    return this.texts.has(text) || (this.texts.size < mostPatterns && this.tooLarge < mostTooLarge);
  }

  /** Notes what came of a pattern that was allowed. */
  spend({ value: { text } }: FramingOccurrence, { isTooLarge }: FramingVerdict): void {
    if (isTooLarge && !this.texts.has(text)) this.tooLarge++;
    this.texts.add(text);
  }
}

/** The verdict where a file has more patterns than can be looked at. */
export const notLookedAt: FramingVerdict = { verdict: 'not-decided', why: tooMany, admits: [] };

/** What was found out about one pattern. */
export interface Judgement {
  readonly occurrence: FramingOccurrence;
  readonly intent: FramingIntent;
  readonly verdict: FramingVerdict;
  /** Whether `ccconfig.jsonc` states the domains; else they are those that the pattern names itself. */
  readonly isStated: boolean;
  /** The domains that the pattern names. */
  readonly names: readonly string[];
  /** Who should get in and does not, as far as it is worth telling. */
  readonly shortfall?: Shortfall;
}

export interface Shortfall {
  readonly cause: FramingCause | 'no-port';
  readonly url: string;
  /** What the pattern is not found in. */
  readonly query: string;
  /** Whether the pattern may well be meant like that, since nothing states otherwise. */
  readonly isDoubtful: boolean;
}

/** The pattern of an occurrence, as it is decided about. */
export function patternOf({ pattern, value, condition }: FramingOccurrence): FramingPattern {
  const { syntax, ignoreCase } = pattern;
  return { text: value.text, syntax, ignoreCase, ...(isDecoded(condition) ? { isDecoded: true } : {}) };
}

function isDecoded(condition: Condition | undefined): boolean {
  if (!condition?.input) return false;
  return [...partsOf(templateOf(condition.input).parts)].some(
    part => part.type === 'call' && part.name.toLowerCase() === 'urldecode',
  );
}

const named = new WeakMap<Pattern, readonly string[]>();

/** The domains that a pattern names, read once. */
export function namesIn(occurrence: FramingOccurrence): readonly string[] {
  let names = named.get(occurrence.pattern);
  if (!names) {
    names = literalDomains(patternOf(occurrence));
    named.set(occurrence.pattern, names);
  }
  return names;
}

/** Who is meant to frame the application by one pattern: what the configuration states, else whom the pattern names. */
export function intentOf(occurrence: FramingOccurrence, { framing = {} }: Pick<Config, 'framing'>): FramingIntent {
  const { allow, ...rest } = framing;
  return { ...usualIntent, ...rest, domains: allow ?? namesIn(occurrence) };
}

/** Who is meant by a file as a whole: the domains of all its patterns where nothing states them. */
export function fileIntent(model: WebConfig, { framing = {} }: Pick<Config, 'framing'>): FramingIntent {
  const { allow, ...rest } = framing;
  return { ...usualIntent, ...rest, domains: allow ?? [...new Set(allFramingOccurrences(model).flatMap(namesIn))] };
}

/** Who is meant where a file is changed: what nothing states, patterns that take https or the domains' own hosts alone go on to say. */
export function presentIntent(model: WebConfig, config: Pick<Config, 'framing'>): FramingIntent {
  const intent = fileIntent(model, config);
  const telling = allFramingOccurrences(model)
    .slice(0, mostPatterns)
    .filter(occurrence => takes(occurrence, 'https', intent));
  if (telling.length === 0) return intent;
  const { httpsOnly, subdomains } = config.framing ?? {};
  return {
    ...intent,
    httpsOnly: httpsOnly ?? telling.every(occurrence => !takes(occurrence, 'http', intent)),
    subdomains: subdomains ?? !telling.every(occurrence => takesHostsAlone(occurrence, intent)),
  };
}

/** Whether a domain that a pattern names gets in by itself, over http or https. */
function takes(occurrence: FramingOccurrence, scheme: 'http' | 'https', { ports }: FramingIntent): boolean {
  for (const name of namesIn(occurrence))
    for (const end of ['', ...ports.map(port => `:${port}`)]) {
      const isIn = admits(patternOf(occurrence), `${scheme}://${name}${end}`);
      // Where one search takes too long, the others do too.
      if (isIn !== false) return isIn === true;
    }
  return false;
}

function takesHostsAlone(occurrence: FramingOccurrence, intent: FramingIntent): boolean {
  const hosts = { ...intent, domains: namesIn(occurrence), subdomains: false };
  const { verdict, witness } = decideFraming(patternOf(occurrence), hosts);
  return verdict !== 'not-decided' && witness === undefined;
}

/** Decides about one pattern; cheap where it was decided before. */
export function judge(occurrence: FramingOccurrence, config: Pick<Config, 'framing'>): Judgement {
  const pattern = patternOf(occurrence);
  const intent = intentOf(occurrence, config);
  const isStated = config.framing?.allow !== undefined;
  const names = namesIn(occurrence);
  const asked = decideFraming(pattern, intent);
  const verdict = withSchemeOf(pattern, intent, asked, config);
  const shortfall = shortfallOf(occurrence, intent, verdict, config);
  return { occurrence, intent, verdict, isStated, names, ...(shortfall ? { shortfall } : {}) };
}

/** That nothing was decided, where a file has more patterns than can be looked at. */
export function notJudged(occurrence: FramingOccurrence, config: Pick<Config, 'framing'>): Judgement {
  return { occurrence, intent: intentOf(occurrence, config), verdict: notLookedAt, isStated: false, names: [] };
}

/** A pattern that takes https alone is meant so, unless something else is stated. */
function withSchemeOf(
  pattern: FramingPattern,
  intent: FramingIntent,
  verdict: FramingVerdict,
  { framing }: Pick<Config, 'framing'>,
): FramingVerdict {
  if (verdict.refusedCause !== 'scheme' || framing?.httpsOnly !== undefined) return verdict;
  const secure = decideFraming(pattern, { ...intent, httpsOnly: true });
  return secure.cause === 'http-allowed' || secure.verdict === 'not-decided' ? verdict : secure;
}

function shortfallOf(
  occurrence: FramingOccurrence,
  intent: FramingIntent,
  { refused: url, refusedQuery: query = '', refusedCause: cause }: FramingVerdict,
  { framing = {} }: Pick<Config, 'framing'>,
): Shortfall | undefined {
  if (url === undefined || cause === undefined) return undefined;
  const pattern = patternOf(occurrence);
  if (cause === 'domain' && intent.ports.some(port => admits(pattern, `${url}:${port}`)))
    return { cause: 'no-port', url, query, isDoubtful: true };
  if (cause === 'domain') return { cause, url, query, isDoubtful: false };
  if (cause === 'subdomain' && framing.subdomains === undefined) {
    const hosts = decideFraming(pattern, { ...intent, subdomains: false });
    return { cause, url, query, isDoubtful: hosts.witness === undefined && hosts.verdict !== 'not-decided' };
  }
  return { cause, url, query, isDoubtful: cause === 'scheme' && framing.httpsOnly === undefined };
}

/** Whether just those get in who are meant. */
export function isExact({ verdict, shortfall }: Judgement): boolean {
  return verdict.verdict !== 'not-decided' && verdict.witness === undefined && !shortfall;
}

/** Whether a pattern lets in every site, or somebody though nobody is meant and it names nobody either. */
export function isAnyOrigin({ verdict, intent, names, isStated }: Judgement): boolean {
  const isForNobody = intent.domains.length === 0 && !(isStated && names.length > 0);
  return verdict.cause === 'any-origin' || (verdict.witness !== undefined && isForNobody);
}

/** Whether the site that gets in belongs to a domain that the pattern names and the configuration does not. */
export function isUnstatedName({ isStated, verdict, names, intent }: Judgement): boolean {
  if (!isStated || verdict.witness === undefined || verdict.cause === 'any-origin') return false;
  const others = names.filter(name => !isInside(name, intent.domains, intent.subdomains));
  return others.some(name => isInside(hostOf(verdict.witness!), [name], true));
}

/** Whether a domain that the configuration states is not named by the pattern, and does not get in. */
export function isMissingName(judgement: Judgement): boolean {
  const { isStated, shortfall } = judgement;
  return isStated && shortfall?.cause === 'domain' && missingNames(judgement).length > 0;
}

/** The domains stated that neither get in nor are named. */
export function missingNames({ intent, names, verdict }: Judgement): string[] {
  return intent.domains.filter(domain => !verdict.admits.includes(domain) && !names.includes(domain));
}

function hostOf(url: string): string {
  return /^\w+:\/\/([^/:]+)/.exec(url)?.[1] ?? '';
}
