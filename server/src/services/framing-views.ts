import type { Range } from 'vscode-languageserver';
import type { Config } from '../core/config';
import type { TextEdit } from '../core/span';
import { readDomain } from '../domain/framing/domains';
import type { FramingIntent } from '../domain/framing/intent';
import { whoText } from '../kinds/web-config/data/framing-messages';
import type { FramedPage } from '../kinds/web-config/framing/effect';
import { presentIntent } from '../kinds/web-config/framing/judgement';
import { allowOnly } from '../kinds/web-config/framing/write';
import type { WebConfig } from '../kinds/web-config/model';
import { triedText, framingWords as words } from './data/framing-titles';
import { dryRunWords } from './data/titles';
import { framingOfUrl, framingReport, headlineOf, meantText, type OccurrenceReport, reasonsFor } from './framing';
import { framedPage, sentText } from './framing-browser';
import { type Positions, rangeOf } from './positions';
import { unreadable } from './rewrite';

/** Who may frame the application, laid out for people, or why that cannot be told. */
export interface FramingAnswer {
  readonly view?: FramingView;
  readonly problem?: string;
}

export interface FramingView {
  readonly outcome: { readonly text: string; readonly isFailure: boolean };
  /** Who is meant, as a sentence. */
  readonly meant: string;
  /** The domains that are meant, to start the form with. */
  readonly domains: readonly string[];
  readonly subdomains: boolean;
  readonly httpsOnly: boolean;
  readonly rules: readonly FramingRuleView[];
  /** What a browser does otherwise than the patterns let one think. */
  readonly remarks: readonly string[];
  readonly tried?: TriedView;
}

export interface FramingRuleView {
  readonly title: string;
  readonly range: Range;
  readonly isGood: boolean;
  /** Where the pattern stands, and what it decides about. */
  readonly place: string;
  readonly lines: readonly FramingLine[];
}

export interface FramingLine {
  readonly mark: 'yes' | 'no' | 'note';
  readonly text: string;
  /** A request by which it can be tried. */
  readonly request?: string;
}

/** What becomes of the page that was typed. */
export interface TriedView {
  readonly text: string;
  readonly isIn: boolean;
  readonly lines: readonly FramingLine[];
}

/** @param url a page to be tried, as it was typed; empty for none */
export function framingAnswer(model: WebConfig, positions: Positions, config: Config, url: unknown): FramingAnswer {
  const broken = unreadable(model);
  if (broken) return { problem: broken.message };
  const report = framingReport(model, config);
  const { verdict, occurrences } = report;
  const present = presentIntent(model, config);
  const page = framedPage(model, config);
  const typed = typeof url === 'string' ? url.trim() : '';
  const tried = typed === '' ? undefined : triedView(model, config, typed);
  return {
    view: {
      outcome: { text: headlineOf(report), isFailure: verdict !== 'exact' },
      meant: meantText(report),
      domains: present.domains,
      subdomains: present.subdomains,
      httpsOnly: present.httpsOnly,
      rules: occurrences.map(each => ruleView(each, positions, page)),
      remarks: report.remarks,
      ...(tried ? { tried } : {}),
    },
  };
}

/** That the file is not there. */
export function framingProblem(): FramingAnswer {
  return { problem: dryRunWords.notThere };
}

function ruleView(report: OccurrenceReport, positions: Positions, page: FramedPage): FramingRuleView {
  const { occurrence, rule, headers, verdict } = report;
  const { more, less } = reasonsFor(report);
  const lines: FramingLine[] = verdict.admits.map(domain => ({ mark: 'yes', text: words.getsIn(domain) }));
  if (verdict.witness !== undefined) {
    const text = `${words.wrongly(verdict.witness)} ${more ?? ''}`.trim();
    lines.push({ mark: 'no', text, request: requestText(verdict.witnessQuery, page) });
  }
  if (verdict.refused !== undefined) {
    const text = `${words.refused(verdict.refused)} ${less ?? ''}`.trim();
    lines.push({ mark: 'no', text, request: requestText(verdict.refusedQuery, page) });
  }
  if (verdict.why !== undefined) lines.push({ mark: 'note', text: verdict.why });
  const isGood = verdict.verdict === 'exact';
  if (isGood) lines.push({ mark: 'yes', text: words.exact });
  return {
    title: rule,
    range: rangeOf(positions, occurrence.value.span),
    isGood,
    place: words.place(occurrence.where, headers),
    lines,
  };
}

/** A command that sends the request, for a terminal. What stands in it are letters of URLs alone. */
function requestText(query: string | undefined, { host, path }: FramedPage): string {
  const behind = (query ?? '').replace(/^[^?]*\?/, '');
  return `curl -sI 'https://${host}${path}?${behind}'`;
}

function triedView(model: WebConfig, config: Config, typed: string): TriedView {
  const report = framingOfUrl(model, config, /^https?(?::|%3a)/i.test(typed) ? typed : `https://${typed}`);
  if (!report) return { text: words.noAddress, isIn: false, lines: [] };
  const { url, admitted, patterns, browser } = report;
  const lines: FramingLine[] = patterns.map(({ rule, admits, reason = '' }) => ({
    mark: markFor(admits),
    text: `${words.byRule(rule, admits)} ${reason}`.trim(),
  }));
  for (const outcome of browser)
    lines.push({
      mark: markFor(outcome.isShown),
      text: words.browser(outcome.isShown, sentText(outcome)),
      request: `curl -sI '${outcome.request}'`,
    });
  const shown = browser.map(({ isShown }) => isShown);
  return {
    text: triedText(url, admitted, shown, patterns.length > 0),
    isIn: shown.every(each => each === true),
    lines,
  };
}

function markFor(isIn: boolean | undefined): FramingLine['mark'] {
  return isIn ? 'yes' : isIn === false ? 'no' : 'note';
}

/** What a client asks to be allowed. */
export interface AllowRequest {
  readonly domains: readonly string[];
  readonly subdomains: boolean;
  readonly httpsOnly: boolean;
}

/** The edits that let in just whom a client names, or why there are none. */
export function allowAnswer(
  model: WebConfig,
  config: Config,
  given: unknown,
): { readonly edits: readonly TextEdit[]; readonly title: string } | { readonly problem: string } {
  const asked = (typeof given === 'object' && given !== null ? given : {}) as Partial<AllowRequest>;
  const typed = Array.isArray(asked.domains) ? asked.domains.filter(text => typeof text === 'string') : [];
  const domains: string[] = [];
  for (const text of typed) {
    const read = readDomain(text);
    if (read.problem !== undefined) return { problem: read.problem };
    domains.push(read.domain);
  }
  const intent: FramingIntent = {
    domains: [...new Set(domains)],
    subdomains: asked.subdomains !== false,
    ports: config.framing?.ports ?? [8445],
    httpsOnly: asked.httpsOnly === true,
  };
  const written = allowOnly(model, intent);
  if (written.edits === undefined) return { problem: written.problem };
  return { edits: written.edits, title: words.allow(whoText(intent.domains, intent.subdomains)) };
}
