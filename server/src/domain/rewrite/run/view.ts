import type { Span } from '../../../core/span';
import {
  describeCondition,
  describeConditions,
  describeOutcome,
  describeReason,
  describeRuleMatch,
  quoted,
  ruleTitle,
  verdicts,
} from './describe';
import type { Header } from './request';
import type { ActionStep, ConditionsStep, HeaderStep, Note, Phase, RuleStep, Timeline } from './timeline';

/* A dry run laid out for people: the same lines in a terminal and in an editor. */

export interface TimelineView {
  /** Method and URL. */
  readonly request: string;
  /** Phases with rules, in the order in which they come. */
  readonly phases: readonly { readonly title: string; readonly rules: readonly RuleView[] }[];
  readonly outcome: { readonly text: string; readonly isFailure: boolean };
  readonly headers: readonly Header[];
  /** Server variables that rules have set, with braces. */
  readonly variables: readonly Header[];
  readonly notes: readonly string[];
}

export interface RuleView {
  readonly title: string;
  /** As `file` of the step. */
  readonly file?: string;
  readonly span: Span;
  readonly result: RuleStep['result'];
  /** What became of it: "ran", "did not run". */
  readonly verdict: string;
  /** Why, where it did not run or failed. */
  readonly reason: string;
  readonly details: readonly DetailView[];
}

/** A line of what was compared and done. */
export interface DetailView {
  readonly text: string;
  /** Set for conditions and notes. */
  readonly mark?: 'yes' | 'no' | 'skipped' | 'note';
  /** How deep it stands below the rule. */
  readonly depth: 0 | 1 | 2;
  readonly span?: Span;
}

/** Lays out a dry run. */
export function viewOf({ method, url, steps, outcome, headers, variables, notes }: Timeline): TimelineView {
  const phases = (Object.keys(phaseTitles) as Phase[]).flatMap(phase => {
    const rules = steps.filter(step => step.phase === phase).map(ruleView);
    return rules.length > 0 ? [{ title: phaseTitles[phase], rules }] : [];
  });
  return {
    request: `${method} ${url}`,
    phases,
    outcome: {
      text: `${describeOutcome(outcome).replace(/\.$/, '')}.`,
      isFailure: outcome.kind === 'error' || outcome.kind === 'unknown',
    },
    headers,
    variables: Object.entries(variables).map(([name, value]) => ({ name: `{${name}}`, value })),
    notes: notes.map(({ message }) => message),
  };
}

const phaseTitles: Readonly<Record<Phase, string>> = {
  global: 'Global rules',
  distributed: 'Rules',
  outbound: 'Outbound rules',
};

function ruleView(step: RuleStep): RuleView {
  const { span, result, file } = step;
  return {
    title: ruleTitle(step),
    ...(file === undefined ? {} : { file }),
    span,
    result,
    verdict: verdicts[result],
    reason: describeReason(step),
    details: details(step),
  };
}

/** What was compared and done, as far as `describeReason` does not say it. */
function details(step: RuleStep): DetailView[] {
  const { reason, preCondition, match, conditions, variables = [], action, urlAfter, header, stops, result } = step;
  const lines: DetailView[] = [];
  const add = (text: string, span?: Span) => lines.push({ text, depth: 0, ...(span ? { span } : {}) });
  if (preCondition) {
    const { name, conditions: asked } = preCondition;
    const head = asked.holds ? `the precondition "${name}" holds` : describeConditions(asked);
    lines.push(...conditionLines(asked, reason === 'precondition', head));
  }
  if (match && reason !== 'pattern')
    add(describeRuleMatch(match, step) + (result === 'not' ? '' : captured('R', match.captures)), match.span);
  if (conditions) lines.push(...conditionLines(conditions, reason === 'conditions'));
  for (const { name, value, kept, span } of variables)
    add(kept ? `{${name}} keeps the value that it has` : `sets {${name}} to ${quoted(value.text)}`, span);
  const isSilent = variables.length > 0 && !header && !stops && (action?.type ?? 'None') === 'None';
  if (result === 'ran' && !isSilent)
    add(
      (header ? headerText(header, action) : actionText(action)) + (stops ? ', and no rule after it runs' : ''),
      action?.span,
    );
  if (urlAfter && urlAfter !== action?.value?.text) add(`the URL is now ${urlAfter}`);
  const notes = isToldByNote(step) ? step.notes.slice(0, -1) : step.notes;
  return [...lines, ...noteLines(notes, 0)];
}

/** Whether the last note is the reason why the rule did not run. */
function isToldByNote({ result, reason }: RuleStep): boolean {
  return result !== 'ran' && (reason === undefined || reason === 'body' || reason === 'no-precondition');
}

function headerText({ name, before, after }: HeaderStep, action: ActionStep | undefined): string {
  if (before === after) return `leaves ${name} as it is, ${quoted(after)}`;
  return `sets ${name} to ${quoted(after)}${templateOf(action)}${before === undefined ? '' : `; it was ${quoted(before)}`}`;
}

function actionText(action: ActionStep | undefined): string {
  if (!action) return actionWords.None;
  const { type, value } = action;
  return value ? `${actionWords[type]} ${quoted(value.text)}${templateOf(action)}` : actionWords[type];
}

/** What a value was made from, where that is not the value itself. */
function templateOf(action: ActionStep | undefined): string {
  const { value } = action ?? {};
  return !value || value.template === value.text ? '' : ` (${value.template})`;
}

const actionWords = {
  None: 'changes nothing',
  Rewrite: 'rewrites to',
  Redirect: 'redirects to',
  CustomResponse: 'answers the request itself',
  AbortRequest: 'aborts the request',
} as const;

/** @param told whether it is told already which condition does not hold */
function conditionLines(step: ConditionsStep, told: boolean, head = describeConditions(step)): DetailView[] {
  const { list, captures } = step;
  if (list.length === 0) return [];
  if (told && list.length === 1) return noteLines(list[0]!.notes, 0);
  const isNamed = told && step.grouping === 'MatchAll';
  const lines = list.flatMap((condition): DetailView[] => {
    const { evaluated, holds, notes, span } = condition;
    if (isNamed && !holds) return noteLines(notes, 0);
    const mark = !evaluated ? 'skipped' : holds ? 'yes' : 'no';
    return [{ text: describeCondition(condition), mark, depth: 1, span }, ...noteLines(notes, 2)];
  });
  return told ? lines : [{ text: head + captured('C', captures), depth: 0 }, ...lines];
}

/** What back references stand for, where there is more than the whole match. */
function captured(letter: 'R' | 'C', captures: readonly string[] = []): string {
  if (captures.length < 2) return '';
  return `: ${captures.map((text, index) => `{${letter}:${index}} ${quoted(text)}`).join('  ')}`;
}

function noteLines(notes: readonly Note[], depth: 0 | 2): DetailView[] {
  // What is assumed of the disk stands in the condition itself.
  const others = notes.filter(({ code }) => code !== 'fileAssumed' && code !== 'directoryAssumed');
  return others.map(({ message, span }) => ({ text: message, mark: 'note', depth, ...(span ? { span } : {}) }));
}
