import { largestReference } from '../captures';
import type { Condition, LogicalGrouping } from '../model';
import { note } from './data/wording';
import { type Expander, type References, trackedCaptures } from './expand';
import { runPattern } from './match';
import type { Matcher } from './matcher';
import type { RunState } from './state';
import type { ConditionStep, ConditionsStep, Expanded, Note } from './timeline';

/** A list of conditions with how it is read. */
export interface ConditionList {
  readonly grouping: LogicalGrouping;
  readonly trackAllCaptures: boolean;
  readonly list: readonly Condition[];
}

/** What conditions are evaluated with. */
export interface ConditionTools {
  readonly state: RunState;
  readonly matcher: Matcher;
  readonly expander: Expander;
}

/**
 * Evaluates conditions in their order, as far as the outcome is open: MatchAll ends at the first that does not hold, MatchAny at the
 * first that does. Without conditions they hold.
 * @param rule what `{R:n}` stands for
 * @throws RuleError where IIS raises an error
 */
export function runConditions(
  { grouping, trackAllCaptures, list }: ConditionList,
  rule: References['rule'],
  tools: ConditionTools,
): ConditionsStep {
  const any = grouping === 'MatchAny' && list.length > 0;
  const steps: ConditionStep[] = [];
  let matches: (readonly string[])[] = [];
  let holds = !any;
  let settled = false;
  for (const condition of list) {
    const step = settled
      ? notEvaluated(condition)
      : runCondition(condition, { rule, conditions: capturesOf(matches, trackAllCaptures) }, tools);
    steps.push(step);
    if (settled) continue;
    if (step.holds && step.match?.captures) matches = [...matches, step.match.captures];
    if (step.holds === any) {
      holds = any;
      settled = true;
    }
  }
  const captures = holds ? capturesOf(matches, trackAllCaptures) : undefined;
  return { grouping, trackAllCaptures, list: steps, holds, ...(captures ? { captures } : {}) };
}

/** What `{C:n}` stands for: the groups of the last condition that captured, or those of all one after the other. */
function capturesOf(matches: readonly (readonly string[])[], trackAll: boolean): readonly string[] | undefined {
  return trackAll && matches.length > 0 ? trackedCaptures(matches) : matches.at(-1)?.slice(0, largestReference + 1);
}

function notEvaluated({ element, matchType, pattern }: Condition): ConditionStep {
  const { start, end } = element;
  return { span: { start, end }, evaluated: false, matchType, negate: pattern.negate, holds: false, notes: [] };
}

function runCondition(condition: Condition, references: References, tools: ConditionTools): ConditionStep {
  const { element, matchType, pattern } = condition;
  const span = { start: element.start, end: element.end };
  const notes: Note[] = [];
  const assumed: Note[] = [];
  const input = condition.input && tools.expander.expand(condition.input, references, assumed);
  const base = { span, evaluated: true, matchType, negate: pattern.negate, ...(input ? { input } : {}) };
  if (matchType !== 'Pattern') {
    const found = isOnDisk(matchType, input, tools.state, notes);
    // Which path is tested does not matter to the answer, so how it was made up is not told.
    notes.push(...assumed.filter(({ code }) => code !== 'physicalPath'));
    return { ...base, holds: found !== pattern.negate, notes };
  }
  notes.push(...assumed);
  if (!pattern.text) notes.push(note('noPattern', undefined, span));
  const match = runPattern(pattern, input?.text ?? '', tools.matcher, span);
  return { ...base, match, holds: match.holds, notes };
}

/** What a test of the disk finds: as assumed, else nothing. Without an input it is about the requested file. */
function isOnDisk(
  matchType: 'IsFile' | 'IsDirectory',
  input: Expanded | undefined,
  { request, physicalPath }: Pick<RunState, 'request' | 'physicalPath'>,
  notes: Note[],
): boolean {
  const assumed = matchType === 'IsFile' ? request.isFile : request.isDirectory;
  const path = input?.text ?? physicalPath;
  const code = matchType === 'IsFile' ? 'fileAssumed' : 'directoryAssumed';
  notes.push(note(code, { path, answer: assumed ? 'yes' : 'no' }));
  return assumed ?? false;
}
