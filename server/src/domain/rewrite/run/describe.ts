import type { ConditionStep, ConditionsStep, MatchStep, Outcome, RuleStep } from './timeline';

/* A dry run in words, for every face that shows one. */

const longest = 200;

/** A value between quotes; of a long one the beginning and the end. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 50)}…${text.slice(-49)}` : text;
}

/** A rule's name as a title. */
export function ruleTitle({ name }: Pick<RuleStep, 'name'>): string {
  return name ? `"${name}"` : 'a rule without a name';
}

/** What became of a rule, in two words. */
export const verdicts: Readonly<Record<RuleStep['result'], string>> = {
  ran: 'ran',
  not: 'did not run',
  error: 'failed',
  unknown: 'not known',
};

/** What became of a rule and why: "ran", "did not run: …". */
export function describeResult(step: RuleStep): string {
  const reason = describeReason(step);
  return verdicts[step.result] + (reason ? `: ${reason}` : '');
}

/** Why a rule did nothing, or failed; empty for one that ran. */
export function describeReason(step: RuleStep): string {
  const { result, reason, by, preCondition, match, conditions, notes } = step;
  switch (reason) {
    case 'disabled':
      return 'it is switched off (enabled="false")';
    case 'stopped':
      return `${by ? `"${by}"` : 'a rule before it'} stopped the processing`;
    case 'ended':
      return `${by ? `"${by}"` : 'a rule before it'} ended the request`;
    case 'after-unknown':
      return `it is not known what ${by ? `"${by}"` : 'a rule before it'} does`;
    case 'precondition':
      return `the precondition "${preCondition?.name}" does not hold: ${describeFailure(preCondition?.conditions)}`;
    case 'pattern':
      return match ? describeRuleMatch(match, step) : 'the pattern does not match';
    case 'conditions':
      return describeFailure(conditions);
    default:
      return result === 'ran' ? '' : (notes.at(-1)?.message.replace(/\.$/, '') ?? '');
  }
}

/** A rule's own pattern against the path of the URL, or against the header that the rule works on. */
export function describeRuleMatch(match: MatchStep, { worksOn }: RuleStep): string {
  if (!worksOn) return describeMatch(match);
  return match.input === '' ? `${worksOn} is empty and ${outcomeOf(match)}` : `${worksOn} ${describeMatch(match)}`;
}

/** `"a/b" matches ^a`. @param of where the input comes from, such as ` ({HTTPS})` */
function describeMatch(match: MatchStep, of = ''): string {
  return `${quoted(match.input)}${of} ${outcomeOf(match)}`;
}

function outcomeOf({ pattern, syntax, matched, negate }: MatchStep): string {
  const how = syntax === 'ECMAScript' ? '' : ` (${syntax})`;
  const verb = matched ? 'matches' : 'does not match';
  const but = !negate ? '' : matched ? ', which it must not' : ', as it must not';
  return `${verb} ${pattern === undefined ? 'anything' : shortened(pattern)}${how}${but}`;
}

/** Why a list of conditions does not hold. */
function describeFailure(conditions: ConditionsStep | undefined): string {
  if (!conditions) return 'its conditions do not hold';
  const { grouping, list } = conditions;
  if (grouping === 'MatchAny' && list.length > 1) return 'none of its conditions holds';
  const at = list.findIndex(({ evaluated, holds }) => evaluated && !holds);
  const which = list.length === 1 ? '' : `condition ${at + 1}: `;
  return at < 0 ? 'its conditions do not hold' : which + describeCondition(list[at]!);
}

/** `"off" ({HTTPS}) does not match ^on$`. */
export function describeCondition({ evaluated, matchType, input, match, negate, holds }: ConditionStep): string {
  if (!evaluated) return 'not looked at';
  const of = input && input.template !== input.text ? ` (${input.template})` : '';
  if (match) return describeMatch(match, of);
  const found = holds !== negate;
  const what = matchType === 'IsFile' ? 'a file' : 'a folder';
  const but = !negate ? '' : found ? ', which it must not be' : ', as it must not be';
  return `${input ? quoted(input.text) : 'what is asked for'}${of} ${found ? 'is' : 'is not'} ${what} (assumed)${but}`;
}

/** "all of its 2 conditions hold", "its condition does not hold". */
export function describeConditions({ grouping, list, holds }: ConditionsStep): string {
  if (list.length === 1) return `its condition ${holds ? 'holds' : 'does not hold'}`;
  if (grouping === 'MatchAny') return `${holds ? 'one' : 'none'} of its ${list.length} conditions holds`;
  return `${holds ? 'all' : 'not all'} of its ${list.length} conditions hold`;
}

/** How it ends, as a sentence without its full stop. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return outcome.rewritten
        ? `The request goes on as ${outcome.url}`
        : 'No rule changes or answers the request: it goes on unchanged';
    case 'redirect':
      return `Redirect ${outcome.status} to ${outcome.location}`;
    case 'response': {
      const { status, subStatus, statusReason, statusDescription } = outcome;
      const number = `${status}${subStatus > 0 ? `.${subStatus}` : ''}`;
      return `Answer ${[number, statusReason, statusDescription && `(${statusDescription})`].filter(Boolean).join(' ')}`;
    }
    case 'aborted':
      return 'IIS closes the connection without an answer';
    case 'error':
      return `Error ${outcome.status}.${outcome.subStatus}. ${outcome.message}`;
    case 'unknown':
      return `Not known. ${outcome.message}`;
  }
}
