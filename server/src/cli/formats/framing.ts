import type { FramingOccurrence } from '../../kinds/web-config/framing/occurrences';
import { framingWords as words } from '../../services/data/framing-titles';
import {
  type FramingReport,
  headlineOf,
  meantText,
  type OccurrenceReport,
  type UrlReport,
} from '../../services/framing';
import { linesOn, type ToldLine, triedText } from '../../services/framing-lines';
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

const marks = { good: 'added', bad: 'removed', doubtful: 'warning', plain: undefined } as const;

function labelText({ mark, label }: Pick<ToldLine, 'mark' | 'label'>, style: Style): string {
  const name = marks[mark];
  return name ? style(name, label) : label;
}

function occurrenceLines(report: OccurrenceReport, path: string, lines: Lines, style: Style): string[] {
  const { occurrence, rule, headers } = report;
  const place = `${style('faint', placeText(occurrence, path, lines))}  ${words.place(occurrence.where, headers)}`;
  const told = linesOn(report).map(line => `    ${labelText(line, style)} ${line.text}`);
  return [`${style('strong', `"${harmless(rule)}"`)} ${place}`, ...told];
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
export function urlText(report: UrlReport, path: string, lines: Lines, style: Style): string {
  const rules = report.patterns.map(({ occurrence, rule, admits, reason }) => {
    const answer = admits ? style('added', 'admitted') : admits === false ? style('removed', 'refused') : 'not known';
    return `  ${answer} by "${harmless(rule)}" ${style('faint', placeText(occurrence, path, lines))}${reason ? `  ${reason}` : ''}`;
  });
  const seen = report.browser.flatMap(({ request, isShown, headers, setBy, instead }) => [
    '',
    harmless(request),
    `  ${instead === undefined ? shownText(isShown) : `the page is not sent: ${harmless(instead)}`}`,
    ...headers.map(({ name, value }) => harmless(`    ${name}: ${value}`)),
    ...(setBy.length > 0 ? [harmless(`    set by ${setBy.map(name => `"${name}"`).join(', ')}`)] : []),
  ]);
  return `${[style('strong', triedText(report)), ...rules, ...seen].join('\n')}\n`;
}

function shownText(isShown: boolean | undefined): string {
  if (isShown === undefined) return 'what a browser does is not known';
  return isShown ? 'a browser shows the page in the frame' : 'a browser refuses the frame';
}
