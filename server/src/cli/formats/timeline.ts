import type { NoteCode } from '../../domain/rewrite/run/data/wording';
import type { RuleStep, Timeline } from '../../domain/rewrite/run/timeline';
import { type DetailView, type RuleView, type TimelineView, viewOf } from '../../domain/rewrite/run/view';
import type { Lines } from '../lines';
import { folded, harmless } from './display';
import type { Style } from './style';

/** How a dry run is written: for which file, in which colours, how wide. */
export interface TimelinePage {
  readonly path: string;
  readonly lines: Lines;
  /** Lines of the files above, by what the timeline calls them. */
  readonly files: ReadonlyMap<string, Lines>;
  readonly style: Style;
  /** Columns of the terminal; undefined where lines may be of any length. */
  readonly columns: number | undefined;
}

/** A dry run for people: the request, every rule in turn with what was compared, and how it ends. */
export function timelineText(timeline: Timeline, page: TimelinePage): string {
  const { style } = page;
  const view = harmlessly(viewOf(timeline));
  const { request, phases, outcome, headers, variables } = view;
  const layout = layoutOf(view, page);
  const blocks = [
    [style('strong', request)],
    ...phases.map(({ title, rules }) => [
      style('file', title),
      ...rules.flatMap(rule => ruleLines(rule, layout, page)),
    ]),
    [style(outcome.isFailure ? 'error' : 'strong', outcome.text)],
    titled('Response headers', headers, ': ', page),
    titled(
      'Server variables that rules set',
      variables.map(({ name, value }) => ({ name, value: `"${value}"` })),
      ' = ',
      page,
    ),
    noteLines(timeline, page),
  ];
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`;
}

/** The same with nothing in it that a terminal would obey. */
function harmlessly<T>(value: T): T {
  if (typeof value === 'string') return harmless(value) as T;
  if (Array.isArray(value)) return value.map(harmlessly) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, harmlessly(each)])) as T;
}

function titled(title: string, rows: TimelineView['headers'], between: string, { style }: TimelinePage): string[] {
  if (rows.length === 0) return [];
  return [style('file', title), ...rows.map(({ name, value }) => `  ${name}${between}${value}`.trimEnd())];
}

/** What makes up for what is not known, by the code of a note. */
const options: Readonly<Partial<Record<NoteCode, string>>> = {
  diskUnknown: '--file or --directory assume otherwise.',
  noContentType: '--response-header "Content-Type: text/html" gives it one.',
  inherited: '--parent names them.',
  inheritedServer: '--parent names that too.',
};

/** What holds for the run as a whole, with the options that make up for what is not known. */
function noteLines({ notes }: Timeline, { style, columns }: TimelinePage): string[] {
  return notes.flatMap(({ code, message }) => {
    const text = [message, options[code]].filter(Boolean).join(' ');
    return folded(harmless(text), '', '', columns).map(line => style('faint', line));
  });
}

/** Widths of the columns that all rules share. */
interface Layout {
  readonly verdict: number;
  readonly title: number;
  readonly place: number;
}

const widestTitle = 40;

function layoutOf({ phases }: TimelineView, page: TimelinePage): Layout {
  const rules = phases.flatMap(phase => phase.rules);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
  return {
    verdict: widest(rules.map(({ verdict }) => verdict)),
    title: Math.min(widestTitle, widest(rules.map(({ title }) => title))),
    place: widest(rules.map(rule => placeOf(rule, page))),
  };
}

function placeOf({ span, file }: RuleView, { path, lines, files }: TimelinePage): string {
  const { line, column } = ((file !== undefined && files.get(file)) || lines).at(span.start);
  return `${harmless(file ?? path)}:${line}:${column}`;
}

const colours = { ran: 'added', not: 'faint', error: 'error', unknown: 'warning' } as const;

/** A rule in one line; why it did not run goes below where there is no room. */
function ruleLines(rule: RuleView, layout: Layout, page: TimelinePage): string[] {
  const { title, result, verdict, reason, details } = rule;
  const { style, columns = Number.POSITIVE_INFINITY } = page;
  const padding = (text: string, width: number): string => ' '.repeat(Math.max(0, width - text.length));
  const place = placeOf(rule, page);
  const titleGap = padding(title, layout.title);
  const placeGap = padding(place, layout.place);
  const head = `  ${style(colours[result], verdict)}${padding(verdict, layout.verdict)}  ${style('strong', title)}${titleGap}  ${style('faint', place)}`;
  const width = 2 + layout.verdict + 2 + title.length + titleGap.length + 2 + layout.place + 2 + reason.length;
  const below = details.flatMap(detail => detailLines(detail, page));
  if (reason === '') return [head, ...below];
  if (width <= columns) return [`${head}${placeGap}  ${reason}`, ...below];
  return [head, ...folded(reason, '      ', '      ', columns), ...below];
}

const indents = ['      ', '        ', '             '] as const;

function detailLines({ text, mark, depth }: DetailView, { style, columns }: TimelinePage): string[] {
  const indent = indents[depth];
  if (mark === undefined) return folded(text, indent, `${indent}  `, columns);
  if (mark === 'note') return folded(`note: ${text}`, indent, `${indent}  `, columns).map(line => style('place', line));
  const { word, as } = marks[mark];
  const [first, ...rest] = folded(text, `${indent}${word}  `, `${indent}     `, columns);
  return [first!.replace(word, style(as, word)), ...rest];
}

const marks = {
  yes: { word: 'yes', as: 'added' },
  no: { word: 'no ', as: 'removed' },
  skipped: { word: '-  ', as: 'faint' },
} as const;

/** A dry run for programs: spans as places, offsets from 0, lines and columns from 1. */
export function timelineJson(timeline: Timeline, lines: Lines, files: ReadonlyMap<string, Lines>): object {
  const { steps, ...rest } = timeline;
  const of = (file: string | undefined): Lines => (file !== undefined && files.get(file)) || lines;
  const stepJson = ({ preCondition, ...step }: RuleStep): unknown => ({
    ...(located(step, of(step.file)) as object),
    ...(preCondition ? { preCondition: located(preCondition, of(preCondition.file)) } : {}),
  });
  return { ...(located(rest, lines) as object), steps: steps.map(stepJson) };
}

function located(value: unknown, lines: Lines): unknown {
  if (Array.isArray(value)) return value.map(each => located(each, lines));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key !== 'span') return [[key, located(each, lines)]];
      const place = (offset: number) => ({ offset, ...lines.at(offset) });
      return [
        ['start', place(each.start)],
        ['end', place(each.end)],
      ];
    }),
  );
}
