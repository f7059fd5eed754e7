import type { Config } from '../core/config';
import { isInside } from '../domain/framing/causes';
import { admits, decideFraming, type FramingVerdict, firstRefusal } from '../domain/framing/decide';
import type { FramingIntent } from '../domain/framing/intent';
import type { Origin } from '../domain/http-headers/framing';
import type { Header } from '../domain/rewrite/run/request';
import { framingWording, whoText } from '../kinds/web-config/data/framing-messages';
import { formatOrigin, framingHeaderOf, originOf } from '../kinds/web-config/framing/effect';
import { Allowance, fileIntent, intentOf, notLookedAt, patternOf } from '../kinds/web-config/framing/judgement';
import { type FramingOccurrence, framingOccurrences, rulesOf } from '../kinds/web-config/framing/occurrences';
import { refusalText } from '../kinds/web-config/framing/refusal';
import { nameOf } from '../kinds/web-config/framing/write';
import type { WebConfig } from '../kinds/web-config/model';
import { framingWords as words } from './data/framing-titles';
import { outcomesFor, remarksOn } from './framing-browser';

/** What is said about a file as a whole. */
export type FileVerdict = FramingVerdict['verdict'] | 'no-framing-rule';

/** One pattern, and who gets in through it. */
export interface OccurrenceReport {
  readonly occurrence: FramingOccurrence;
  /** The name of the rule or precondition. */
  readonly rule: string;
  /** The headers about framing that its rules set. */
  readonly headers: readonly string[];
  readonly intent: FramingIntent;
  readonly verdict: FramingVerdict;
}

export interface FramingReport {
  readonly verdict: FileVerdict;
  /** Who is meant, all patterns together. */
  readonly intent: FramingIntent;
  readonly occurrences: readonly OccurrenceReport[];
  /** What a browser does otherwise than the patterns let one think, as sentences. */
  readonly remarks: readonly string[];
}

/** What is meant, as far as somebody says so; the rest is as the configuration or the patterns say. */
export type GivenIntent = Partial<FramingIntent>;

/** Who may frame the application: every `wsname=` pattern that IIS evaluates, compared with who is meant. */
export function framingReport(model: WebConfig, config: Config, given: GivenIntent = {}): FramingReport {
  const allowance = new Allowance();
  const occurrences = framingOccurrences(model).map((occurrence): OccurrenceReport => {
    const intent = { ...intentOf(occurrence, config), ...given };
    const isTold = allowance.allows(occurrence);
    const verdict = isTold ? decideFraming(patternOf(occurrence), intent) : notLookedAt;
    if (isTold) allowance.spend(occurrence, verdict);
    const headers = rulesOf(model, occurrence).flatMap(rule => framingHeaderOf(rule) ?? []);
    return { occurrence, rule: nameOf(occurrence), headers: [...new Set(headers)], intent, verdict };
  });
  const intent = { ...fileIntent(model, config), ...given };
  return {
    verdict: together(occurrences),
    intent,
    occurrences,
    remarks: remarksOn(model, config, intent),
  };
}

function together(occurrences: readonly OccurrenceReport[]): FileVerdict {
  if (occurrences.length === 0) return 'no-framing-rule';
  const has = (...verdicts: readonly string[]) => occurrences.some(({ verdict }) => verdicts.includes(verdict.verdict));
  const [more, less] = [has('admits-more', 'both'), has('admits-less', 'both')];
  if (more || less) return more ? (less ? 'both' : 'admits-more') : 'admits-less';
  return has('not-decided') ? 'not-decided' : 'exact';
}

/** What is said first. */
export function headlineOf({ verdict, occurrences }: FramingReport): string {
  const isAnybody = occurrences.some(({ verdict: { cause } }) => cause === 'any-origin');
  return verdict === 'admits-more' && isAnybody ? words.anybody : words.verdicts[verdict];
}

/** Who is meant, as a sentence; empty where no pattern asks. */
export function meantText({ intent, occurrences }: FramingReport): string {
  if (occurrences.length === 0) return '';
  return intent.domains.length > 0 ? words.meant(whoText(intent.domains, intent.subdomains)) : words.nobodyMeant;
}

/** What becomes of one page that frames the application. */
export interface UrlReport {
  /** The origin of the page. */
  readonly url: string;
  /** Whether it is meant to get in; undefined where nobody is. */
  readonly isMeant: boolean | undefined;
  /** Whether a pattern lets it in; undefined where that took too long. */
  readonly admitted: boolean | undefined;
  readonly patterns: readonly {
    readonly occurrence: FramingOccurrence;
    readonly rule: string;
    readonly admits: boolean | undefined;
    /** Why not. */
    readonly reason?: string;
  }[];
  /** What a browser does with the headers that the rules set, for `wsname` as it stands and encoded. */
  readonly browser: readonly {
    readonly request: string;
    readonly isShown: boolean | undefined;
    readonly headers: readonly Header[];
    readonly setBy: readonly string[];
    /** What IIS does instead of sending the page. */
    readonly instead?: string;
  }[];
}

/** Whether a pattern takes a page by one of its addresses: its origin alone, or all that was typed. */
function takes(occurrence: FramingOccurrence, urls: readonly string[]): boolean | undefined {
  const found = urls.map(url => admits(patternOf(occurrence), url));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

/** Tries a page that frames the application; undefined where its URL is no http or https address. */
export function framingOfUrl(
  model: WebConfig,
  config: Config,
  url: string,
  given: GivenIntent = {},
): UrlReport | undefined {
  const origin = originOf(url);
  if (!origin) return undefined;
  const formatted = formatOrigin(origin);
  const patterns = framingOccurrences(model).map(occurrence => {
    const isIn = takes(occurrence, [formatted, url.trim()]);
    const reason = isIn === false ? reasonAgainst(occurrence, origin) : undefined;
    return { occurrence, rule: nameOf(occurrence), admits: isIn, ...(reason ? { reason } : {}) };
  });
  const isUnknown =
    patterns.every(({ admits: isIn }) => isIn !== true) && patterns.some(({ admits: isIn }) => isIn === undefined);
  const browser = outcomesFor(model, config, origin).map(({ url: request, isShown, headers, setBy, instead }) => ({
    request,
    isShown,
    headers,
    setBy: setBy.map(({ name }) => name || framingWording.noName),
    ...(instead === undefined ? {} : { instead }),
  }));
  return {
    url: formatted,
    isMeant: isMeantBy({ ...fileIntent(model, config), ...given }, origin),
    admitted: isUnknown ? undefined : patterns.some(({ admits: isIn }) => isIn),
    patterns,
    browser,
  };
}

function isMeantBy({ domains, subdomains, httpsOnly }: FramingIntent, { scheme, host }: Origin): boolean | undefined {
  if (domains.length === 0) return undefined;
  return isInside(host, domains, subdomains) && (scheme === 'https' || !httpsOnly);
}

/** Whether a browser does what is meant; undefined where one of the two is not known. */
export function isRight({ isMeant, browser }: UrlReport): boolean | undefined {
  const shown = browser.map(({ isShown }) => isShown);
  return isMeant === undefined || shown.includes(undefined) ? undefined : shown.every(each => each === isMeant);
}

/** Why a pattern does not take an origin. */
function reasonAgainst(occurrence: FramingOccurrence, origin: Origin): string | undefined {
  const { scheme, host, port } = origin;
  const intent = { domains: [host], subdomains: false, ports: [port], httpsOnly: scheme === 'https' };
  const refusal = firstRefusal(patternOf(occurrence), intent);
  return refusal && refusalText(occurrence, formatOrigin(origin), refusal.cause, refusal.query);
}
