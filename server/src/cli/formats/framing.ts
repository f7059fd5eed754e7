import { domainsText } from '../../kinds/web-config/data/framing-messages';
import type { FramingOccurrence } from '../../kinds/web-config/framing/occurrences';
import { triedText, framingWords as words } from '../../services/data/framing-titles';
import {
  type FramingReport,
  headlineOf,
  meantText,
  type OccurrenceReport,
  reasonsFor,
  type UrlReport,
} from '../../services/framing';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** Who may frame the application, for programs. */
export function reportJson({ verdict, occurrences }: FramingReport, path: string, lines: Lines): object {
  return {
    version: 1,
    path,
    verdict,
    occurrences: occurrences.map(({ occurrence, rule, verdict: own }) => {
      const cause = own.cause ?? own.refusedCause;
      return {
        rule,
        where: occurrence.where,
        pattern: occurrence.value.text,
        ...placesOf(occurrence, lines),
        verdict: own.verdict,
        admits: own.admits,
        ...(own.witness === undefined ? {} : { witness: own.witness }),
        ...(own.refused === undefined ? {} : { refused: own.refused }),
        ...(cause === undefined ? {} : { cause }),
      };
    }),
  };
}

function placesOf({ value }: FramingOccurrence, lines: Lines) {
  const place = (offset: number) => ({ offset, ...lines.at(offset) });
  return { start: place(value.span.start), end: place(value.span.end) };
}

/** The same for a person. */
export function reportText(report: FramingReport, path: string, lines: Lines, style: Style): string {
  const { verdict, occurrences, remarks } = report;
  const head = [style(verdict === 'exact' ? 'strong' : 'error', headlineOf(report))];
  const meant = meantText(report);
  if (meant !== '') head.push(meant);
  head.push(...remarks.map(text => noteText(text, style)));
  const blocks = occurrences.map(each => occurrenceLines(each, path, lines, style));
  return `${[head, ...blocks].map(block => block.join('\n')).join('\n\n')}\n`;
}

/** A remark on what browsers do. */
export function noteText(remark: string, style: Style): string {
  return `${style('warning', 'note')} ${harmless(remark)}`;
}

function occurrenceLines(report: OccurrenceReport, path: string, lines: Lines, style: Style): string[] {
  const { occurrence, rule, headers, verdict } = report;
  const { more, less } = reasonsFor(report);
  const place = `${style('faint', placeText(occurrence, path, lines))}  ${words.place(occurrence.where, headers)}`;
  const out = [`${style('strong', `"${harmless(rule)}"`)} ${place}`];
  if (verdict.admits.length > 0) out.push(`    lets in ${domainsText(verdict.admits)}`);
  if (verdict.witness !== undefined)
    out.push(`    ${style('removed', 'too wide')} ${verdict.witness} gets in. ${more ?? ''}`.trimEnd());
  if (verdict.refused !== undefined)
    out.push(`    ${style('warning', 'too narrow')} ${verdict.refused} does not get in. ${less ?? ''}`.trimEnd());
  if (verdict.why !== undefined) out.push(`    ${style('warning', 'not decided')} ${verdict.why}`);
  if (verdict.verdict === 'exact')
    out.push(`    ${style('added', 'exact')} nobody else gets in, and nobody who is meant is kept out`);
  return out;
}

function placeText({ value }: FramingOccurrence, path: string, lines: Lines): string {
  const { line, column } = lines.at(value.span.start);
  return `${harmless(path)}:${line}:${column}`;
}

/** What becomes of one page, for programs. */
export function urlJson({ url, admitted, patterns, browser }: UrlReport, path: string, lines: Lines): object {
  return {
    version: 1,
    path,
    url,
    admitted: admitted ?? null,
    rules: patterns.map(({ occurrence, rule, admits, reason }) => ({
      rule,
      where: occurrence.where,
      ...placesOf(occurrence, lines),
      admits: admits ?? null,
      ...(reason === undefined ? {} : { reason }),
    })),
    browser: browser.map(({ request, isShown, headers, setBy, instead }) => ({
      request,
      framed: isShown ?? null,
      headers,
      setBy,
      ...(instead === undefined ? {} : { instead }),
    })),
  };
}

/** The same for a person. */
export function urlText(
  { url, admitted, patterns, browser }: UrlReport,
  path: string,
  lines: Lines,
  style: Style,
): string {
  const shown = browser.map(({ isShown }) => isShown);
  const head = triedText(url, admitted, shown, patterns.length > 0);
  const rules = patterns.map(({ occurrence, rule, admits, reason }) => {
    const answer = admits ? style('added', 'admitted') : admits === false ? style('removed', 'refused') : 'not known';
    return `  ${answer} by "${harmless(rule)}" ${style('faint', placeText(occurrence, path, lines))}${reason ? `  ${reason}` : ''}`;
  });
  const seen = browser.flatMap(({ request, isShown, headers, setBy, instead }) => [
    '',
    harmless(request),
    `  ${instead === undefined ? shownText(isShown) : `the page is not sent: ${harmless(instead)}`}`,
    ...headers.map(({ name, value }) => harmless(`    ${name}: ${value}`)),
    ...(setBy.length > 0 ? [harmless(`    set by ${setBy.map(name => `"${name}"`).join(', ')}`)] : []),
  ]);
  return `${[style('strong', head), ...rules, ...seen].join('\n')}\n`;
}

function shownText(isShown: boolean | undefined): string {
  if (isShown === undefined) return 'what a browser does is not known';
  return isShown ? 'a browser shows the page in the frame' : 'a browser refuses the frame';
}
