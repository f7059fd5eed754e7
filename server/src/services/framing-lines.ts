import { bypassReasons } from '../kinds/web-config/data/framing-messages';
import { refusalText } from '../kinds/web-config/framing/refusal';
import { framingLabels as labels, framingWords as words } from './data/framing-titles';
import { isRight, type OccurrenceReport, type UrlReport } from './framing';
import type { FramingLine } from './framing-answer';
import { sentText } from './framing-browser';

/** A line without the command that sends its request; the query by which it can be tried instead. */
export type ToldLine = Omit<FramingLine, 'request'> & { readonly query?: string };

/** What is found out about one pattern, line by line. */
export function linesOn({ occurrence, verdict }: OccurrenceReport): ToldLine[] {
  const { admits, witness, cause = '', refused, refusedCause = '', why } = verdict;
  const lines: ToldLine[] = [];
  if (admits.length > 0) lines.push({ mark: 'plain', label: labels.letsIn, text: admits.join(', ') });
  if (witness !== undefined) {
    const reason = bypassReasons[cause as keyof typeof bypassReasons] ?? '';
    const text = words.wrongly(witness, reason);
    lines.push({ mark: 'bad', label: labels.wide, text, query: verdict.witnessQuery });
  }
  if (refused !== undefined) {
    const text = words.refused(refused, refusalText(occurrence, refused, refusedCause, verdict.refusedQuery ?? ''));
    lines.push({ mark: 'doubtful', label: labels.narrow, text, query: verdict.refusedQuery });
  }
  if (why !== undefined) lines.push({ mark: 'doubtful', label: labels.undecided, text: why });
  if (verdict.verdict === 'exact') lines.push({ mark: 'good', label: labels.exact, text: words.exact });
  return lines;
}

/** What becomes of a page that is tried, as sentences. */
export function triedText(report: UrlReport): string {
  const { url, admitted, patterns, browser, isMeant } = report;
  const shown = browser.map(({ isShown }) => isShown);
  const text = words.tried(url, admitted, shown, patterns.length > 0);
  return isRight(report) === false ? `${text} ${isMeant ? words.isMeantTo : words.isNotMeantTo}` : text;
}

/** What patterns and browsers make of a page that is tried, line by line. */
export function linesOnUrl({ patterns, browser }: UrlReport): FramingLine[] {
  const lines = patterns.map(
    ({ rule, admits, reason = '' }): FramingLine => ({
      mark: admits ? 'good' : admits === false ? 'bad' : 'doubtful',
      label: admits ? labels.admitted : admits === false ? labels.refused : labels.unknown,
      text: words.byRule(rule, reason),
    }),
  );
  const [plain, encoded] = browser;
  const isOne = plain && encoded && plain.isShown === encoded.isShown && sentText(plain) === sentText(encoded);
  return [
    ...lines,
    ...(isOne
      ? [browserLine(encoded)]
      : browser.map((each, index) => browserLine(each, index === 0 ? 'plain' : 'encoded'))),
  ];
}

function browserLine(outcome: UrlReport['browser'][number], written?: 'plain' | 'encoded'): FramingLine {
  const { isShown, request } = outcome;
  return {
    mark: isShown ? 'good' : isShown === false ? 'bad' : 'doubtful',
    label: isShown ? labels.shown : isShown === false ? labels.notShown : labels.unknown,
    text: words.byBrowser(sentText(outcome), written),
    request: commandFor(request),
  };
}

/** A command that asks for a URL, for any shell; undefined where the URL holds what a shell might take for something else. */
export function commandFor(url: string): string | undefined {
  return /^[\w:/?&=%.,~@+#-]+$/.test(url) ? `curl -sI "${url}"` : undefined;
}
