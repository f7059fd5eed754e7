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
  const unit = unitAt(model, offset);
  if (!unit || unit.direction === 'map') return undefined;
  const conditions: readonly Condition[] =
    unit.direction === 'precondition' ? unit.list : (unit.conditions?.list ?? []);
  const condition = conditions.find(each => each.element === element);
  const match = unit.direction === 'precondition' ? undefined : unit.match;
  const pattern = condition?.pattern ?? (match?.element === element ? match.pattern : undefined);
  return pattern && textOf(pattern, condition ? 'C' : 'R');
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
