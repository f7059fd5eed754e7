import { asciiHost } from '../../../domain/host-name';
import { mayBeFramed, type Origin } from '../../../domain/http-headers/framing';
import type { OutboundRule, RewriteRule } from '../../../domain/rewrite/model';
import { describeOutcome } from '../../../domain/rewrite/run/describe';
import type { Header } from '../../../domain/rewrite/run/request';
import { runRewrite } from '../../../domain/rewrite/run/run';
import type { Timeline } from '../../../domain/rewrite/run/timeline';
import { headerSetBy } from '../headers';
import type { WebConfig } from '../model';

/** The headers by which a page says who may frame it. */
export const framingHeaders = ['content-security-policy', 'x-frame-options'] as const;

const page: Origin = { scheme: 'https', host: 'ece.example.com', port: 443 };
const stranger: Origin = { scheme: 'https', host: 'stranger.example.net', port: 443 };

/** Whether the header that a rule sets keeps the pages of every other site out, whatever else is there. */
export function refusesFraming(rule: OutboundRule): boolean {
  const set = headerSetBy(rule);
  return set !== undefined && mayBeFramed([{ name: set.header, value: set.text }], page, stranger) === false;
}

/** The header about framing that a rule sets, as it is sent; undefined where it sets another one or none. */
export function framingHeaderOf(rule: RewriteRule): string | undefined {
  const header = rule.direction === 'outbound' ? headerSetBy(rule)?.header : undefined;
  return header !== undefined && isAboutFraming(header) ? header : undefined;
}

/** What a browser does with a page of the application that another page frames. */
export interface FramingOutcome {
  /** What is asked for, with its `wsname`. */
  readonly url: string;
  /** Whether the browser shows the page; undefined where that is not known, such as where a redirect leads elsewhere. */
  readonly isShown: boolean | undefined;
  /** What IIS does instead of sending the page, where a rule has it do so. */
  readonly instead?: string;
  /** The headers about framing that it is sent with. */
  readonly headers: readonly Header[];
  /** The rules that ran and set one of them, in their order. */
  readonly setBy: readonly { readonly name: string | undefined; readonly start: number }[];
  readonly timeline: Timeline;
}

/** Where the application is asked for. */
export interface FramedPage {
  readonly host: string;
  readonly path: string;
}

const usualPage: FramedPage = { host: page.host, path: '/system/' };

/**
 * Runs the rules for a page that is framed, asked for as a browser asks.
 * @param wsname what stands behind `wsname=` in the query; undefined for none
 * @param by the origin of the framing page
 */
export function framingOutcome(
  model: WebConfig,
  wsname: string | undefined,
  by: Origin,
  { host, path }: FramedPage = usualPage,
): FramingOutcome | undefined {
  const url = `https://${host}${path}${wsname === undefined ? '' : `?wsname=${wsname}`}`;
  const response = { status: 200, headers: [{ name: 'Content-Type', value: 'text/html' }] };
  const timeline = runRewrite(model, { method: 'GET', url, headers: sentBy(by), response });
  if (!timeline) return undefined;
  const setBy = timeline.steps.filter(
    ({ result, header }) => result === 'ran' && header && isAboutFraming(header.name),
  );
  const { outcome } = timeline;
  const isRefused =
    outcome.kind === 'aborted' || outcome.kind === 'error' || (outcome.kind === 'response' && outcome.status >= 400);
  return {
    url,
    isShown: isRefused ? false : shownWith(timeline, { ...page, host: host.toLowerCase() }, by),
    ...(outcome.kind === 'passed' ? {} : { instead: describeOutcome(outcome) }),
    headers: timeline.headers.filter(({ name }) => isAboutFraming(name)),
    setBy: setBy.map(({ name, span }) => ({ name, start: span.start })),
    timeline,
  };
}

/** What a browser tells of the framing page: by default its origin, and no more. */
function sentBy(by: Origin): Header[] {
  return [
    { name: 'Referer', value: `${formatOrigin(by)}/` },
    { name: 'Accept', value: 'text/html' },
    { name: 'Sec-Fetch-Dest', value: 'iframe' },
  ];
}

function shownWith({ outcome, steps, headers }: Timeline, framed: Origin, by: Origin): boolean | undefined {
  const isKnown = outcome.kind === 'passed' && steps.every(({ result }) => result !== 'error');
  return isKnown ? mayBeFramed(headers, framed, by) : undefined;
}

function isAboutFraming(name: string): boolean {
  return framingHeaders.some(header => header === name.toLowerCase());
}

/** The origin of a framing page's address, also of one that is encoded; undefined where it has none that could frame anything. */
export function originOf(url: string): Origin | undefined {
  const plain = url.trim().replace(/%3a/gi, ':').replace(/%2f/gi, '/');
  const [, scheme, name, port] =
    /^(https?):\/\/(?:[^/?#@\\\s]*@)?([^/?#:@\\\s]+)(?::(\d{1,5}))?(?:[/?#&]|$)/i.exec(plain) ?? [];
  if (scheme === undefined || name === undefined || Number(port ?? 0) > 65535) return undefined;
  const host = asciiHost(name);
  if (!/^[a-z\d._-]+$/.test(host)) return undefined;
  const isSecure = scheme.toLowerCase() === 'https';
  return { scheme: isSecure ? 'https' : 'http', host, port: port ? Number(port) : isSecure ? 443 : 80 };
}

/** An origin as browsers write it. */
export function formatOrigin({ scheme, host, port }: Origin): string {
  return `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}`;
}
