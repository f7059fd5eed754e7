import type { Timeline } from '../../domain/rewrite/run/timeline';
import { type DetailView, type RuleView, viewOf } from '../../domain/rewrite/run/view';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** A dry run for people: the request, every rule in turn with what was compared, and how it ends. */
export function timelineText(timeline: Timeline, path: string, lines: Lines, style: Style): string {
  const { request, phases, outcome, headers, variables, notes } = harmlessly(viewOf(timeline));
  const place = harmless(path);
  const blocks = phases.flatMap(({ title, rules }) => [
    [style('file', title)],
    ...rules.map(rule => ruleLines(rule, place, lines, style)),
  ]);
  const end = [
    style(outcome.isFailure ? 'error' : 'strong', outcome.text),
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ...variables.map(({ name, value }) => `  ${name} = "${value}"`),
    ...notes.map(text => style('faint', `  ${text}`)),
  ];
  return `${[[style('strong', request)], ...blocks, end].map(block => block.join('\n')).join('\n\n')}\n`;
}

/** The same with nothing in it that a terminal would obey. */
function harmlessly<T>(value: T): T {
  if (typeof value === 'string') return harmless(value) as T;
  if (Array.isArray(value)) return value.map(harmlessly) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, harmlessly(each)])) as T;
}

const colours = { ran: 'added', not: 'faint', error: 'error', unknown: 'warning' } as const;

function ruleLines(
  { title, span, result, text, details }: RuleView,
  path: string,
  lines: Lines,
  style: Style,
): string[] {
  const { line, column } = lines.at(span.start);
  const place = style('faint', `${path}:${line}:${column}`);
  return [
    `${style('strong', title)} ${place}  ${style(colours[result], text)}`,
    ...details.map(detail => detailLine(detail, style)),
  ];
}

function detailLine({ text, mark, depth }: DetailView, style: Style): string {
  const indent = ['    ', '      ', '          '][depth];
  switch (mark) {
    case 'yes':
      return `${indent}${style('added', 'yes')} ${text}`;
    case 'no':
      return `${indent}${style('removed', 'no ')} ${text}`;
    case 'skipped':
      return `${indent}${style('faint', '-  ')} ${text}`;
    case 'note':
      return `${indent}${style('place', `note: ${text}`)}`;
    default:
      return `${indent}${text}`;
  }
}

/** A dry run for programs: spans as places, offsets from 0, lines and columns from 1. */
export function timelineJson(timeline: Timeline, lines: Lines): object {
  return located(timeline, lines) as object;
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
