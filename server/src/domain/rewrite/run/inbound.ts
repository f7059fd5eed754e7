import type { InboundAction, InboundRule, RedirectType, VariableSetting } from '../model';
import { encodeUnsafe, formatAddress, isAbsolute, joinQuery, relativePath, resolveAddress } from './address';
import { type ConditionTools, runConditions } from './conditions';
import { note } from './data/wording';
import { RuleError } from './error';
import type { References } from './expand';
import { runPattern } from './match';
import type { PlacedRule } from './scopes';
import type { RunState } from './state';
import type { ActionStep, Note, Outcome, Phase, RuleStep, VariableStep } from './timeline';

/** One rule's turn, and how the request ends where the rule ends it. */
export interface InboundTurn {
  readonly step: RuleStep;
  readonly outcome?: Outcome;
}

interface Tools extends ConditionTools {
  /** Names that the file allows to be set; undefined where it says nothing about it. */
  readonly allowedVariables: readonly string[] | undefined;
}

/** Status of the answer where a rule fails, by its phase. Source: IIS error codes (KB 943891). */
const failures = { global: [500, 51], distributed: [500, 50], outbound: [500, 52] } as const;

/** How a request ends where a rule cannot be carried out. */
export function failed({ result, note: { message } }: RuleError, phase: Phase): Outcome {
  const [status, subStatus] = failures[phase];
  return result === 'error' ? { kind: 'error', status, subStatus, message } : { kind: 'unknown', message };
}

/** A step while it is made. */
export type Draft = { -readonly [Key in keyof RuleStep]: RuleStep[Key] } & { notes: Note[] };

/** Lets a rule of `<rules>` or `<globalRules>` have its turn, on the URL as it is then. Changes the state as the rule does. */
export function runInbound({ rule, folder, file }: PlacedRule<InboundRule>, tools: Tools): InboundTurn {
  const phase = rule.global ? 'global' : 'distributed';
  const span = { start: rule.element.start, end: rule.element.end };
  const action = rule.action && { type: rule.action.type, span: spanOf(rule.action.element) };
  const step: Draft = {
    phase,
    name: rule.name?.text,
    ...(file === undefined ? {} : { file }),
    span,
    result: 'not',
    ...(action ? { action } : {}),
    stops: false,
    notes: [],
  };
  const { stoppedBy } = tools.state;
  if (!rule.enabled) return { step: { ...step, reason: 'disabled' } };
  if (stoppedBy) return { step: passedOver(step, stoppedBy) };
  try {
    const outcome = takeTurn(rule, folder, tools, step);
    return outcome ? { step, outcome } : { step };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    step.result = error.result;
    step.stops = true;
    step.notes.push(error.note);
    return { step, outcome: failed(error, phase) };
  }
}

function takeTurn(rule: InboundRule, folder: string, tools: Tools, step: Draft): Outcome | undefined {
  const { state } = tools;
  const input = relativePath(state.path, rule.global ? '' : folder) ?? state.path.slice(1);
  const { match } = rule;
  if (match) {
    if (!match.pattern.text) step.notes.push(note('noPattern', undefined, spanOf(match.element)));
    step.match = runPattern(match.pattern, input, tools.matcher, spanOf(match.element));
    if (!step.match.holds) return not(step, 'pattern');
  }
  if (state.isElsewhere) step.notes.push(note('afterElsewhere'));
  const references: References['rule'] = {
    captures: match ? step.match!.captures : [input],
    negated: match?.pattern.negate ?? false,
  };
  if (rule.conditions) {
    step.conditions = runConditions(rule.conditions, references, tools);
    if (!step.conditions.holds) return not(step, 'conditions');
  }
  const all: References = { rule: references, conditions: step.conditions?.captures };
  if (rule.variables.length > 0)
    step.variables = rule.variables.flatMap(each => setVariable(each, rule, all, tools, step.notes));
  step.result = 'ran';
  const outcome = rule.action && act(rule.action, rule.global ? '' : folder, all, tools, step);
  step.stops = outcome !== undefined || rule.stopProcessing;
  return outcome;
}

type StoppedBy = NonNullable<RunState['stoppedBy']>;

/** The step of a rule that is not come to. */
export function passedOver(step: Draft, { name, how }: StoppedBy): RuleStep {
  return { ...step, result: how === 'after-unknown' ? 'unknown' : 'not', reason: how, by: name };
}

/** How a rule keeps those behind it from their turn, if it does. */
export function stopsLater({ stops, result }: RuleStep, outcome: Outcome | undefined): StoppedBy['how'] | undefined {
  if (!stops) return undefined;
  return result === 'unknown' ? 'after-unknown' : outcome ? 'ended' : 'stopped';
}

/** Notes why a rule does nothing. */
export function not(step: Draft, reason: 'pattern' | 'conditions'): undefined {
  step.reason = reason;
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** Carries out `<set>`. */
function setVariable(
  { element, name, value, replace }: VariableSetting,
  rule: InboundRule,
  references: References,
  { state, expander, allowedVariables }: Tools,
  notes: Note[],
): VariableStep[] {
  if (!name) return [];
  const expanded = value
    ? expander.expand(value, references, notes)
    : { template: '', text: '', span: spanOf(element) };
  const isAllowed = allowedVariables?.some(allowed => allowed.toLowerCase() === name.text.toLowerCase());
  if (!rule.global && !isAllowed) notes.push(note('allowList', { name: name.text }, name.span));
  const kept = !replace && state.variable(name.text, []) !== '';
  if (!kept) state.setVariable(name.text, expanded.text);
  return [{ name: name.text, value: expanded, kept, span: spanOf(element) }];
}

const statusOf: Readonly<Record<RedirectType, number>> = { Permanent: 301, Found: 302, SeeOther: 303, Temporary: 307 };

function act(
  action: InboundAction,
  folder: string,
  references: References,
  tools: Tools,
  step: Draft,
): Outcome | undefined {
  const expand = (template: InboundAction['url']) =>
    template && tools.expander.expand(template, references, step.notes);
  const base: ActionStep = { type: action.type, span: spanOf(action.element) };
  switch (action.type) {
    case 'None':
      return undefined;
    case 'AbortRequest':
      return { kind: 'aborted' };
    case 'CustomResponse': {
      const { statusCode: status, subStatusCode: subStatus } = action;
      const [statusReason, statusDescription] = [expand(action.statusReason), expand(action.statusDescription)].map(
        each => each?.text ?? '',
      );
      return {
        kind: 'response',
        status,
        subStatus,
        statusReason: statusReason!,
        statusDescription: statusDescription!,
      };
    }
    default: {
      const value = expand(action.url);
      if (value) step.action = { ...base, value };
      return goTo(action, value?.text ?? '', folder, tools, step);
    }
  }
}

/** Rewrites or redirects to a substitution. */
function goTo(
  action: InboundAction,
  substitution: string,
  folder: string,
  { state }: Tools,
  step: Draft,
): Outcome | undefined {
  const { url } = state;
  const target = action.appendQueryString ? joinQuery(substitution, url.query) : substitution;
  const address = resolveAddress(target, url, folder);
  if (action.type === 'Redirect') {
    const hash = target.includes('#') ? target.slice(target.indexOf('#')) : '';
    const location = encodeUnsafe(formatAddress(address)) + encodeUnsafe(hash);
    return { kind: 'redirect', status: statusOf[action.redirectType], location };
  }
  if (isAbsolute(substitution)) step.notes.push(note('rewriteElsewhere', undefined, step.action!.span));
  state.url = address;
  state.rewritten = true;
  state.isElsewhere = isAbsolute(substitution);
  step.urlAfter = formatAddress(address);
  return undefined;
}
