import {
  describeCondition,
  describeConditions,
  describeMatch,
  describeOutcome,
  describeResult,
  quoted,
  ruleTitle,
} from '../../domain/rewrite/run/describe';
import type { ConditionsStep, Note, RuleStep, Timeline } from '../../domain/rewrite/run/timeline';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** A dry run for people: the request, every rule in turn with what was compared, and how it ends. */
export function timelineText(of: Timeline, path: string, lines: Lines, style: Style): string {
  const { method, url, steps, outcome, headers, variables, notes } = harmlessly(of);
  const blocks = steps.map((step, index) =>
    stepLines(step, phaseHead(step, steps[index - 1]), harmless(path), lines, style),
  );
  const faulty = outcome.kind === 'error' || outcome.kind === 'unknown';
  const end = [
    style(faulty ? 'error' : 'strong', `${describeOutcome(outcome).replace(/\.$/, '')}.`),
    ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ...Object.entries(variables).map(([name, value]) => `  {${name}} = "${value}"`),
    ...notes.map(({ message }) => style('faint', `  ${message}`)),
  ];
  return `${[[style('strong', `${method} ${url}`)], ...blocks, end].map(block => block.join('\n')).join('\n\n')}\n`;
}

/** The same with nothing in it that a terminal would obey. */
function harmlessly<T>(value: T): T {
  if (typeof value === 'string') return harmless(value) as T;
  if (Array.isArray(value)) return value.map(harmlessly) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [harmless(key), harmlessly(each)])) as T;
}

const phases = { global: 'Global rules', distributed: 'Rules', outbound: 'Outbound rules' } as const;

function phaseHead({ phase }: RuleStep, before: RuleStep | undefined): string | undefined {
  return before?.phase === phase ? undefined : phases[phase];
}

function stepLines(step: RuleStep, head: string | undefined, path: string, lines: Lines, style: Style): string[] {
  const { line, column } = lines.at(step.span.start);
  const colour = { ran: 'added', not: 'faint', error: 'error', unknown: 'warning' } as const;
  const title = `${style('strong', ruleTitle(step))} ${style('faint', `${path}:${line}:${column}`)}`;
  return [
    ...(head ? [style('file', head), ''] : []),
    `${title}  ${style(colour[step.result], describeResult(step))}`,
    ...details(step, style).map(text => `    ${text}`),
  ];
}

/** What was compared and done, as far as the first line does not say it. */
function details(step: RuleStep, style: Style): string[] {
  const { reason, preCondition, match, conditions, variables = [], urlAfter, header, stops, result } = step;
  const lines: string[] = [];
  if (preCondition) {
    const { name, conditions: list } = preCondition;
    if (list.holds) lines.push(`the precondition "${name}" holds`);
    lines.push(...conditionLines(list, reason === 'precondition', style));
  }
  if (match && reason !== 'pattern') lines.push(describeMatch(match) + captures('R', match.captures));
  if (conditions) lines.push(...conditionLines(conditions, reason === 'conditions', style));
  for (const { name, value, kept } of variables)
    lines.push(kept ? `{${name}} keeps the value that it has` : `sets {${name}} to ${quoted(value.text)}`);
  if (result === 'ran') lines.push(`${actionText(step)}${stops ? ', and no rule after it runs' : ''}`);
  if (urlAfter) lines.push(`the URL is now ${urlAfter}`);
  if (header)
    lines.push(
      `${header.name}: ${header.before === undefined ? 'nothing' : quoted(header.before)} becomes ${quoted(header.after)}`,
    );
  return [...lines, ...noteLines(step.notes, style)];
}

function actionText({ action }: RuleStep): string {
  if (!action) return actionWords.None;
  const { type, value } = action;
  if (!value) return actionWords[type];
  return `${actionWords[type]} ${quoted(value.text)}${value.template === value.text ? '' : ` (${value.template})`}`;
}

const actionWords = {
  None: 'does nothing',
  Rewrite: 'rewrites to',
  Redirect: 'redirects to',
  CustomResponse: 'answers by itself',
  AbortRequest: 'aborts the request',
} as const;

/** @param told whether the rule's first line says already which condition does not hold */
function conditionLines(step: ConditionsStep, told: boolean, style: Style): string[] {
  const { list, captures: all } = step;
  const only = told && list.length === 1;
  const lines = list.flatMap(condition => {
    const { evaluated, holds, notes } = condition;
    const mark = !evaluated ? style('faint', '-  ') : holds ? style('added', 'yes') : style('removed', 'no ');
    const line = `  ${mark} ${describeCondition(condition)}`;
    return [...(only ? [] : [line]), ...noteLines(notes, style).map(text => (only ? text : `      ${text}`))];
  });
  if (only || list.length === 0) return lines;
  return [describeConditions(step) + captures('C', all), ...lines];
}

/** What back references stand for, where there is more than the whole match. */
function captures(letter: 'R' | 'C', all: readonly string[] = []): string {
  if (all.length < 2) return '';
  return `: ${all.map((text, index) => `{${letter}:${index}} ${quoted(text)}`).join('  ')}`;
}

function noteLines(notes: readonly Note[], style: Style): string[] {
  return notes.map(({ message }) => style('place', `note: ${message}`));
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
