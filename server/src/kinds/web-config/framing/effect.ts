import { asciiHost } from '../../../domain/host-name';
import { mayBeFramed, type Origin } from '../../../domain/http-headers/framing';
import type { OutboundRule, RewriteRule } from '../../../domain/rewrite/model';
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
  return header !== undefined && framingHeaders.some(name => name === header.toLowerCase()) ? header : undefined;
}

/** What a browser does with a page of the application that another page frames. */
export interface FramingOutcome {
  /** What is asked for, with its `wsname`. */
  readonly url: string;
  /** Whether the browser shows the page; undefined where that is not known, such as where no page is sent. */
  readonly isShown: boolean | undefined;
  /** The headers about framing that it is sent with. */
  readonly headers: readonly Header[];
  /** The rules that ran and set one of them, in their order. */
  readonly setBy: readonly { readonly name: string | undefined; readonly start: number }[];
  readonly timeline: Timeline;
}

/** Where the application is asked for. */
export interface FramedPage {
  readonly host?: string;
  readonly contextRoot?: string;
}

/**
 * Runs the rules for a page that is framed.
 * @param wsname what stands behind `wsname=` in the query; undefined for none
 * @param by the origin of the framing page
 */
export function framingOutcome(
  model: WebConfig,
  wsname: string | undefined,
  by: Origin,
  { host = page.host, contextRoot = 'system' }: FramedPage = {},
): FramingOutcome | undefined {
  const query = wsname === undefined ? '' : `?wsname=${wsname}`;
  const url = `https://${host}/${contextRoot}/${query}`;
  const html = { status: 200, headers: [{ name: 'Content-Type', value: 'text/html' }] };
  const timeline = runRewrite(model, { method: 'GET', url, headers: [], response: html });
  if (!timeline) return undefined;
  const isAbout = (name: string) => framingHeaders.some(header => header === name.toLowerCase());
  const setBy = timeline.steps.filter(({ result, header }) => result === 'ran' && header && isAbout(header.name));
  const known = timeline.outcome.kind === 'passed' && timeline.steps.every(({ result }) => result !== 'error');
  return {
    url,
    isShown: known ? mayBeFramed(timeline.headers, { ...page, host: host.toLowerCase() }, by) : undefined,
    headers: timeline.headers.filter(({ name }) => isAbout(name)),
    setBy: setBy.map(({ name, span }) => ({ name, start: span.start })),
    timeline,
  };
}

/** The origin of a framing page's address; undefined where it has none that could frame anything. */
export function originOf(url: string): Origin | undefined {
  const [, scheme, name, port] = /^(https?):\/\/([^/?#:@\\\s]+)(?::(\d{1,5}))?(?:[/?#]|$)/i.exec(url.trim()) ?? [];
  if (scheme === undefined || name === undefined) return undefined;
  const host = asciiHost(name);
  if (!/^[a-z\d._-]+$/.test(host)) return undefined;
  const isSecure = scheme.toLowerCase() === 'https';
  return { scheme: isSecure ? 'https' : 'http', host, port: port ? Number(port) : isSecure ? 443 : 80 };
}

/** An origin as browsers write it. */
export function formatOrigin({ scheme, host, port }: Origin): string {
  return `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}`;
}
