import { defineRule } from '../../../core/rule';
import { decisionOf } from '../../../domain/rewrite/decided';
import type { Conditions, PreCondition } from '../../../domain/rewrite/model';
import { whyAlways } from '../data/decision-messages';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute } from '../places';

const messages = { ...whyAlways, one: 'One of them', all: 'Change to MatchAll' } as const;

/** Conditions of which one always holds where one is enough. */
export const conditionsAlwaysMet = defineRule({
  meta: {
    id: 'web-config/conditions-always-met',
    severity: 'warning',
    category: 'ineffective',
    summary: 'Conditions that are met whatever the request.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const list = unit.direction === 'precondition' ? unit : unit.direction === 'map' ? undefined : unit.conditions;
    const decision = list && decisionOf(list);
    if (!list || (decision && (!decision.always || decision.why === 'all'))) return;
    const isLikely = !decision && asksForAnyNegation(list);
    if (!decision && !isLikely) return;
    const by = decision?.by ?? list.list;
    const why = decision ? (decision.why as keyof typeof whyAlways) : 'likely';
    const edits = [withAttribute(list.element, 'logicalGrouping', 'MatchAll')];
    report(why, {
      at: list.element.attribute('logicalGrouping')?.value?.span ?? list.element.nameSpan,
      related: by.map(({ element }) => ({ span: element.startTag, message: messages.one })),
      severity: isLikely ? 'info' : undefined,
      suggest: why === 'same' ? [] : [{ title: 'all', edits }],
    });
  },
});

/** Whether it is enough that one of several patterns is not found in one and the same value. */
function asksForAnyNegation({ grouping, list }: Conditions | PreCondition): boolean {
  if (grouping !== 'MatchAny' || list.length < 2) return false;
  const [first] = list;
  return list.every(
    ({ input, matchType, pattern }) =>
      matchType === 'Pattern' && pattern.negate && pattern.text && input && input.text === first!.input?.text,
  );
}
