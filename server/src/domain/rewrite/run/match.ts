import type { Span } from '../../../core/span';
import { parsePatternText } from '../../../syntax/regex';
import { isSound } from '../../../syntax/regex/problems';
import type { Pattern } from '../model';
import { parsePattern } from '../pattern';
import { note } from './data/wording';
import { RuleError } from './error';
import type { Matcher } from './matcher';
import type { MatchStep } from './timeline';

/**
 * Runs a pattern of a rule, condition or precondition; a missing one matches everything.
 * @param element where to point to when no pattern is written
 * @param anywhere for ExactMatch: whether the text may stand anywhere in the input
 * @throws RuleError where IIS cannot read the pattern or it takes too long
 */
export function runPattern(
  pattern: Pattern,
  input: string,
  matcher: Matcher,
  element: Span,
  anywhere = false,
): MatchStep {
  const { text, syntax, ignoreCase, negate } = pattern;
  const base = { pattern: text?.text, syntax, ignoreCase, negate, input, span: text?.span ?? element };
  if (!text) return { ...base, matched: true, holds: !negate, ...(negate ? {} : { captures: [input] }) };
  const regex = anywhere && syntax === 'ExactMatch' ? parsePatternText(text.text, syntax, true) : parsePattern(pattern);
  if (!isSound(regex)) throw new RuleError('error', note('notValidPattern', { pattern: text.text }, text.span));
  const result = matcher(regex, ignoreCase, input);
  if (result.kind === 'too-long') throw new RuleError('unknown', note('tooLong', { pattern: text.text }, text.span));
  if (result.kind === 'spent') throw new RuleError('unknown', note('spent', undefined, text.span));
  const matched = result.kind === 'match';
  const captures = matched && !negate ? { captures: result.groups.map(group => group ?? '') } : {};
  return { ...base, matched, holds: matched !== negate, ...captures };
}
