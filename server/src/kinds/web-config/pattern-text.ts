import { inlineCode } from '../../core/markdown';
import { describePattern } from '../../domain/rewrite/describe-pattern';
import type { Condition, Pattern } from '../../domain/rewrite/model';
import { parsePattern } from '../../domain/rewrite/pattern';
import type { XmlElement } from '../../syntax/xml/tree';
import { patternWording as say } from './data/face-wording';
import type { WebConfig } from './model';
import { groupsOf } from './pattern-groups';
import { unitAt } from './template-at';

/** The pattern of an element in words, with what its groups are called; undefined where there is none. */
export function patternText(model: WebConfig, element: XmlElement, offset: number): string | undefined {
  const found = patternOf(model, element, offset);
  return found && textOf(found.pattern, found.letter);
}

/** The pattern of an element, and the letter of the back-references to its groups. */
export function patternOf(
  model: WebConfig,
  element: XmlElement,
  offset: number,
): { readonly pattern: Pattern; readonly letter: 'R' | 'C' } | undefined {
  const unit = unitAt(model, offset);
  if (!unit || unit.direction === 'map') return undefined;
  const conditions: readonly Condition[] =
    unit.direction === 'precondition' ? unit.list : (unit.conditions?.list ?? []);
  const condition = conditions.find(each => each.element === element);
  if (condition) return { pattern: condition.pattern, letter: 'C' };
  const match = unit.direction === 'precondition' ? undefined : unit.match;
  return match?.element === element ? { pattern: match.pattern, letter: 'R' } : undefined;
}

function textOf(pattern: Pattern, letter: 'R' | 'C'): string {
  const regex = parsePattern(pattern);
  const words = describePattern(regex);
  const groups = pattern.negate ? [] : groupsOf(regex);
  const lines = [
    say.head(pattern.syntax, pattern.ignoreCase, pattern.negate),
    words,
    ...(groups.length > 0
      ? [groups.map((group, index) => `- ${say.group(`{${letter}:${index + 1}}`, inlineCode(group))}`).join('\n')]
      : []),
  ];
  return lines.join('\n\n');
}
