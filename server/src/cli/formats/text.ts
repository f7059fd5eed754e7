import type { Finding, RelatedInformation } from '../../core/finding';
import type { Severity } from '../../core/rule';
import type { Secrets } from '../secrets';
import { harmless, wrapped } from './display';
import type { FileReport, Format, Summary } from './format';
import { sourceLine } from './source-line';
import type { Style } from './style';

export interface TextOptions {
  readonly style: Style;
  /** Width of the terminal; lines are not wrapped where there is none. */
  readonly columns: number | undefined;
  /** Whether hints are shown and not only counted. */
  readonly hints: boolean;
  /** Whether nothing is said where there is nothing to say. */
  readonly quiet: boolean;
}

/** Source lines are cut to this many columns where there is no terminal whose width counts. */
const usualColumns = 120;
const leastColumns = 40;

/** The report for people: by file, each finding with its source line and carets under the exact characters. */
export class TextFormat implements Format {
  private started = false;

  constructor(private readonly options: TextOptions) {}

  file(report: FileReport): string {
    const { path, findings, lines, secrets } = report;
    const shown = findings.filter(({ severity }) => this.options.hints || severity !== 'hint');
    if (shown.length === 0) return '';
    const width = Math.max(1, ...shown.map(({ span }) => String(lines.at(span.start).line).length));
    const known = secrets();
    const blocks = shown.map(finding => this.finding(finding, report, known, width));
    this.started = true;
    return `${this.options.style('file', harmless(path))}\n\n${blocks.join('\n')}\n`;
  }

  end(summary: Summary): string {
    if (this.options.quiet && !this.started && summary.fixed === 0) return '';
    return `${this.options.style('strong', summaryLine(summary, this.options.hints))}\n`;
  }

  private finding(finding: Finding, report: FileReport, secrets: Secrets, width: number): string {
    const { lines } = report;
    const { style, columns } = this.options;
    const { line, column } = lines.at(finding.span.start);
    const room = Math.max(leastColumns, columns || usualColumns);
    const { source, underline } = sourceLine(lines, secrets, finding.span, room - width - 6);
    const message = harmless(finding.message);
    const bar = style('faint', '|');
    const gutter = ' '.repeat(width);
    return [
      `  ${style(finding.severity, finding.severity)} ${line}:${column} ${style('faint', finding.ruleId)}`,
      ...(columns ? wrapped(message, room - 2) : [message]).map(text => `  ${text}`),
      `  ${style('faint', String(line).padStart(width))} ${bar} ${source}`,
      `  ${gutter} ${bar} ${style(finding.severity, underline)}`,
      ...notes(finding, report).map(note => `  ${gutter} ${style('faint', '=')} ${harmless(note)}`),
      '',
    ].join('\n');
  }
}

/** What else there is to know: places that belong to it, and what repairs it. */
function notes({ related, fix, suggestions }: Finding, report: FileReport): string[] {
  return [
    ...related.map(info => `${placeOf(info, report)}: ${info.message}`),
    ...(fix ? [`--fix: ${fix.title}`] : []),
    ...suggestions.map(({ title }) => `possible: ${title}`),
  ];
}

/** "line 3", or "web.config:3:5" in another file. */
function placeOf({ span, uri }: RelatedInformation, { lines, elsewhere }: FileReport): string {
  if (uri === undefined) return `line ${lines.at(span.start).line}`;
  const place = elsewhere(uri);
  if (!place) return uri;
  const { line, column } = place.lines.at(span.start);
  return `${place.path}:${line}:${column}`;
}

/** "3 errors and 5 warnings in 1 file; 2 can be fixed with --fix". */
function summaryLine({ counts, files, faulty, fixable, fixed }: Summary, hints: boolean): string {
  const severities: readonly Severity[] = hints ? ['error', 'warning', 'info', 'hint'] : ['error', 'warning', 'info'];
  const found = severities.filter(severity => counts[severity] > 0).map(severity => plural(counts[severity], severity));
  const parts = [
    found.length > 0
      ? `${list(found)} in ${plural(faulty, 'file')}`
      : files === 0
        ? 'No file was checked'
        : `No problems in ${plural(files, 'file')}`,
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(!hints && counts.hint > 0 ? [`${plural(counts.hint, 'hint')} not shown (--hints)`] : []),
  ];
  return parts.join('; ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
