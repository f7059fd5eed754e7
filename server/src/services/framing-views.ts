import type { Config } from '../core/config';
import type { TextEdit } from '../core/span';
import { readDomain } from '../domain/framing/domains';
import { type FramingIntent, usualIntent } from '../domain/framing/intent';
import { whoText } from '../kinds/web-config/data/framing-messages';
import type { FramedPage } from '../kinds/web-config/framing/effect';
import { presentIntent } from '../kinds/web-config/framing/judgement';
import { allowOnly } from '../kinds/web-config/framing/write';
import type { WebConfig } from '../kinds/web-config/model';
import { framingWords as words } from './data/framing-titles';
import { dryRunWords } from './data/titles';
import { framingOfUrl, framingReport, headlineOf, isRight, meantText, type OccurrenceReport } from './framing';
import type { AllowedDomains, FramingAnswer, FramingRule, TriedPage } from './framing-answer';
import { framedPage } from './framing-browser';
import { commandFor, linesOn, linesOnUrl, triedText } from './framing-lines';
import { type Positions, rangeOf } from './positions';
import { unreadable } from './rewrite';

/** @param url a page to be tried, as it was typed; empty for none */
export function framingAnswer(model: WebConfig, positions: Positions, config: Config, url: unknown): FramingAnswer {
  const broken = unreadable(model);
  if (broken) return { problem: broken.message };
  const report = framingReport(model, config);
  const { domains, subdomains, httpsOnly } = presentIntent(model, config);
  const page = framedPage(model, config);
  const typed = typeof url === 'string' ? url.trim() : '';
  return {
    view: {
      outcome: { text: headlineOf(report), isFailure: report.verdict !== 'exact' },
      meant: meantText(report),
      form: { domains, subdomains, httpsOnly },
      rules: report.occurrences.map(each => ruleView(each, positions, page)),
      remarks: report.remarks,
      ...(typed === '' ? {} : { tried: triedPage(model, config, typed) }),
    },
  };
}

/** That the file is not there. */
export function framingProblem(): FramingAnswer {
  return { problem: dryRunWords.notThere };
}

function ruleView(report: OccurrenceReport, positions: Positions, { host, path }: FramedPage): FramingRule {
  const { occurrence, rule, headers, verdict } = report;
  return {
    title: rule,
    range: rangeOf(positions, occurrence.value.span),
    isGood: verdict.verdict === 'exact',
    place: words.place(occurrence.where, headers),
    lines: linesOn(report).map(({ query, ...line }) => {
      if (query === undefined) return line;
      const behind = query.replace(/^[^?]*\?/, '');
      return { ...line, request: commandFor(`https://${host}${path}?${behind}`) };
    }),
  };
}

function triedPage(model: WebConfig, config: Config, typed: string): TriedPage {
  const report = framingOfUrl(model, config, /^https?(?::|%3a)/i.test(typed) ? typed : `https://${typed}`);
  if (!report) return { text: words.noAddress, isAddress: false, lines: [] };
  return { text: triedText(report), isAddress: true, isRight: isRight(report), lines: linesOnUrl(report) };
}

/** The edits that let in just whom a client names, or why there are none. */
export function allowEdits(
  model: WebConfig,
  config: Config,
  given: unknown,
): { readonly edits: readonly TextEdit[]; readonly title: string } | { readonly problem: string } {
  const asked = (typeof given === 'object' && given !== null ? given : {}) as Partial<AllowedDomains>;
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
    ports: config.framing?.ports ?? usualIntent.ports,
    httpsOnly: asked.httpsOnly === true,
  };
  const written = allowOnly(model, intent);
  if (written.edits === undefined) return { problem: written.problem };
  return { edits: written.edits, title: words.allow(whoText(intent.domains, intent.subdomains)) };
}
