import type { OutboundRule } from '../model';
import { type ConditionTools, runConditions } from './conditions';
import { note } from './data/wording';
import { RuleError } from './error';
import { type Draft, failed, not, passedOver } from './inbound';
import { runPattern } from './match';
import { type Header, headerOf } from './request';
import type { EffectiveConfig, PlacedRule } from './scopes';
import { type RunState, responseHeaderName } from './state';
import type { ConditionsStep, HeaderStep, Note, Outcome, RuleStep } from './timeline';

interface Tools extends ConditionTools {
  readonly preConditions: EffectiveConfig['preConditions'];
  readonly allowedVariables: readonly string[] | undefined;
}

/** Lets a rule of `<outboundRules>` have its turn on the response. Changes the state as the rule does. */
export function runOutbound(
  { rule, file }: PlacedRule<OutboundRule>,
  tools: Tools,
): { step: RuleStep; outcome?: Outcome } {
  const span = { start: rule.element.start, end: rule.element.end };
  const variable = rule.match?.serverVariable?.text ?? '';
  const action = rule.action && {
    type: rule.action.type,
    span: { start: rule.action.element.start, end: rule.action.element.end },
  };
  const step: Draft = {
    phase: 'outbound',
    name: rule.name?.text,
    ...(file === undefined ? {} : { file }),
    span,
    result: 'not',
    ...(action ? { action } : {}),
    ...(variable === '' ? {} : { worksOn: responseHeaderName(variable) ?? variable }),
    stops: false,
    notes: [],
  };
  const { stoppedBy } = tools.state;
  if (!rule.enabled) return { step: { ...step, reason: 'disabled' } };
  if (stoppedBy) return { step: passedOver(step, stoppedBy) };
  try {
    takeTurn(rule, tools, step);
    return { step };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    step.result = error.result;
    step.stops = true;
    step.notes.push(error.note);
    return { step, outcome: failed(error, 'outbound') };
  }
}

function takeTurn(rule: OutboundRule, tools: Tools, step: Draft): void {
  if (!meetsPreCondition(rule, tools, step)) return;
  const { match, action } = rule;
  const variable = match?.serverVariable?.text ?? '';
  if (!match || variable === '') {
    step.result = 'unknown';
    step.reason = 'body';
    step.notes.push(note('bodyRule', undefined, step.span));
    return;
  }
  const { state, matcher, expander } = tools;
  const before = presentValue(variable, state, step.notes);
  const span = { start: match.element.start, end: match.element.end };
  step.match = runPattern(match.pattern, before ?? '', matcher, span, true);
  if (!step.match.holds) return not(step, 'pattern');
  const ruleReferences = { captures: step.match.captures, negated: match.pattern.negate };
  if (rule.conditions) {
    step.conditions = runConditions(rule.conditions, ruleReferences, tools);
    if (!step.conditions.holds) return not(step, 'conditions');
  }
  step.result = 'ran';
  step.stops = rule.stopProcessing;
  if (!action) return;
  const references = { rule: ruleReferences, conditions: step.conditions?.captures };
  const value = action.value && expander.expand(action.value, references, step.notes);
  if (value) step.action = { ...step.action!, value };
  if (action.type !== 'Rewrite') return;
  const after = !action.replace && before ? before : (value?.text ?? '');
  step.header = write(variable, before, after, tools, step.notes);
}

/** Asks the rule's precondition, where it names one. */
function meetsPreCondition(rule: OutboundRule, tools: Tools, step: Draft): boolean {
  const name = rule.preCondition?.text ?? '';
  if (name === '') return true;
  const found = tools.preConditions.find(({ item }) => item.name?.text.toLowerCase() === name.toLowerCase());
  if (!found) {
    step.reason = 'no-precondition';
    step.notes.push(note('noPreCondition', { name }, rule.preCondition!.span));
    return false;
  }
  const { item, file } = found;
  const { grouping, list } = item;
  const conditions: ConditionsStep = runConditions({ grouping, list, trackAllCaptures: false }, undefined, tools);
  step.preCondition = { name: item.name!.text, ...(file === undefined ? {} : { file }), conditions };
  if (!conditions.holds) step.reason = 'precondition';
  return conditions.holds;
}

/** The value that a rule works on; undefined where the header is not there. */
function presentValue(variable: string, state: RunState, notes: Note[]): string | undefined {
  const header = responseHeaderName(variable);
  if (header === undefined || variable.toUpperCase() === 'RESPONSE_STATUS') return state.variable(variable, notes);
  const values = state.response!.headers.filter(({ name }) => name.toLowerCase() === header.toLowerCase());
  if (values.length > 1) notes.push(note('severalValues'));
  return values.length === 0 ? undefined : values.map(({ value }) => value).join(', ');
}

/** Gives a header or variable its new value. */
function write(
  variable: string,
  before: string | undefined,
  after: string,
  { state, allowedVariables }: Tools,
  notes: Note[],
): HeaderStep {
  const name = responseHeaderName(variable);
  if (name === undefined) {
    state.setVariable(variable, after);
    if (!allowedVariables?.some(allowed => allowed.toLowerCase() === variable.toLowerCase()))
      notes.push(note('allowListOutbound', { name: variable }));
    return { name: variable, before, after };
  }
  const response = state.response!;
  const present = headerOf(response.headers, name);
  response.headers = withHeader(response.headers, { name: present?.name ?? name, value: after });
  if (after === '' && before !== undefined) notes.push(note('emptyHeader'));
  return { name: present?.name ?? name, before, after };
}

/** The headers with one of them set: in the place of the first of its name, else at the end. */
function withHeader(headers: readonly Header[], header: Header): Header[] {
  const wanted = header.name.toLowerCase();
  const at = headers.findIndex(({ name }) => name.toLowerCase() === wanted);
  if (at < 0) return [...headers, header];
  return headers.flatMap((each, index) => (index === at ? [header] : each.name.toLowerCase() === wanted ? [] : [each]));
}
