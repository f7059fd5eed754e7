import type { Config } from '../core/config';
import { admits } from '../domain/framing/decide';
import type { FramingIntent } from '../domain/framing/intent';
import type { Origin } from '../domain/http-headers/framing';
import { type FramedPage, type FramingOutcome, formatOrigin, framingOutcome } from '../kinds/web-config/framing/effect';
import { fileIntent, patternOf } from '../kinds/web-config/framing/judgement';
import { framingOccurrences, rulesOf } from '../kinds/web-config/framing/occurrences';
import type { WebConfig } from '../kinds/web-config/model';
import { framingWords as words } from './data/framing-titles';

/* What browsers make of the headers that are sent with a framed page, whatever the patterns let one think. */

/** A page that nobody means. */
const stranger: Origin = { scheme: 'https', host: 'www.attacker.com', port: 443 };

/** The health page that the ECE guide names for load balancers: one that is certainly there. */
const loginPage = 'web/view/platform/common/login/root.jsp';

/** Whom the first domain meant stands for: Finesse at its port. */
function friendOf({ domains, ports }: Pick<FramingIntent, 'domains' | 'ports'>): Origin | undefined {
  const [host] = domains;
  return host === undefined ? undefined : { scheme: 'https', host, port: ports[0] ?? 443 };
}

/**
 * What becomes of a framing page, with `wsname` as it stands and encoded: rules and browsers may tell them apart.
 * @param as whom the page gives itself as, truly or not; undefined for no `wsname`
 */
function outcomes(model: WebConfig, page: FramedPage, by: Origin, as: Origin | undefined = by): FramingOutcome[] {
  const origin = formatOrigin(as);
  return [origin, encodeURIComponent(origin)].flatMap(wsname => framingOutcome(model, wsname, by, page) ?? []);
}

/** What becomes of a framing page that gives itself as what it is. */
export function outcomesFor(model: WebConfig, config: Config, by: Origin): FramingOutcome[] {
  return outcomes(model, framedPage(model, config), by);
}

/**
 * A page of the application that the `wsname=` rules are about, since rules in a `<location>`, or that ask for a path, do not run for all.
 * Its address is as configured, as far as that can stand in a URL (and a command) as it is.
 */
export function framedPage(model: WebConfig, config: Config): FramedPage {
  const before = pages.get(model);
  if (before?.config === config) return before.page;
  const page = findPage(model, config);
  pages.set(model, { config, page });
  return page;
}

/** Found once for each version of a file. */
const pages = new WeakMap<WebConfig, { readonly config: Config; readonly page: FramedPage }>();

function findPage(model: WebConfig, config: Config): FramedPage {
  const { loadBalancer = '', contextRoot = '' } = config;
  const host = /^[a-z\d.-]+$/i.test(loadBalancer) ? loadBalancer : 'ece.example.com';
  const root = /^[\w.-]+$/.test(contextRoot) ? contextRoot : 'system';
  const [usual, ...others] = [`/${root}/`, `/${root}/${loginPage}`, ...locationsOf(model)] as [string, ...string[]];
  const rules = framingOccurrences(model).flatMap(occurrence => rulesOf(model, occurrence));
  const starts = new Set(rules.map(({ element }) => element.start));
  const framers = [friendOf(fileIntent(model, config)), stranger].filter(by => by !== undefined);
  const isAsked = (page: FramedPage): boolean =>
    framers
      .flatMap(by => outcomes(model, page, by))
      .some(({ timeline }) => timeline.steps.some(({ result, span }) => result === 'ran' && starts.has(span.start)));
  const paths = starts.size === 0 ? [usual] : [usual, ...others];
  const found = paths.map(path => redirected(model, { host, path }, framers[0]!));
  return (starts.size > 0 ? found.find(isAsked) : undefined) ?? found[0]!;
}

/** Where a framing page is led by redirects, such as to the one host name that a site goes by; where it is not led to a page, the start. */
function redirected(model: WebConfig, start: FramedPage, by: Origin): FramedPage {
  let page = start;
  for (let hops = 0; hops < 3; hops++) {
    const outcome = framingOutcome(model, formatOrigin(by), by, page)?.timeline.outcome;
    if (outcome?.kind !== 'redirect') return outcome?.kind === 'passed' ? page : start;
    const [, host = page.host, path = '/'] =
      /^(?:https:\/\/([a-z\d.-]+))?(\/[\w./-]*)?(?:[?#]|$)/i.exec(outcome.location) ?? [];
    page = { host, path };
  }
  return start;
}

/** The folders that the file configures by themselves, as paths. */
function locationsOf({ scopes, isServerWide }: WebConfig): string[] {
  return scopes.flatMap(({ location }) => {
    const parts = (location?.text ?? '').split(/[\\/]+/).filter(part => part !== '');
    const path = (isServerWide ? parts.slice(1) : parts).join('/');
    return /^[\w./-]+$/.test(path) ? [`/${path}/`] : [];
  });
}

/** What browsers do otherwise than the patterns of a file let one think, as sentences. */
export function remarksOn(model: WebConfig, config: Config, intent: FramingIntent): string[] {
  const page = framedPage(model, config);
  const patterns = framingOccurrences(model).map(patternOf);
  const isIn = (by: Origin) => patterns.some(pattern => admits(pattern, formatOrigin(by)) === true);
  const friend = friendOf(intent);
  const nameless = framingOutcome(model, undefined, stranger, page);
  const remarks = filesOf(model).map(words.elsewhere);
  if (patterns.length === 0) return [...(nameless ? [remarkWithoutPatterns(nameless)] : []), ...remarks];
  const isShown = ({ isShown: shown }: FramingOutcome) => shown === true;
  if (!isIn(stranger)) {
    const open = [...(nameless ? [nameless] : []), ...outcomes(model, page, stranger)].find(isShown);
    const claim = friend && isIn(friend) && outcomes(model, page, stranger, friend).find(isShown);
    if (open) remarks.push(words.strangerShown(open.url));
    else if (claim) remarks.push(words.claimBelieved(formatOrigin(friend), claim.url));
  }
  for (const by of friend ? [friend] : [stranger]) {
    const refusal = isIn(by) && outcomes(model, page, by).find(outcome => outcome.isShown === false);
    if (refusal) remarks.push(words.refusedThough(formatOrigin(by), refusal.url, sentText(refusal)));
  }
  return remarks;
}

/** Other files that hold rules of this one. */
function filesOf({ scopes }: WebConfig): string[] {
  const sources = scopes.flatMap(({ rules, outboundRules }) => [rules?.configSource, outboundRules?.configSource]);
  return [...new Set(sources.flatMap(source => source?.text || []))];
}

function remarkWithoutPatterns(outcome: FramingOutcome): string {
  if (outcome.isShown === undefined) return words.shownUnknown(sentText(outcome));
  return outcome.isShown ? words.anybodyShown : words.nobodyShown(sentText(outcome));
}

/** What is sent about framing, or what IIS does instead. */
export function sentText({ headers, instead }: Pick<FramingOutcome, 'headers' | 'instead'>): string {
  if (instead !== undefined) return instead;
  return headers.length === 0 ? words.noHeader : headers.map(({ name, value }) => `${name}: ${value}`).join('; ');
}
