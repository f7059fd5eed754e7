import { defineRule } from '../../../core/rule';
import { decisionOf } from '../../../domain/rewrite/decided';
import { whyNever } from '../data/decision-messages';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute } from '../places';

const messages = { ...whyNever, one: 'One of the two', any: 'Change to MatchAny' } as const;

/** Conditions that no request meets together. */
export const conditionsNeverMet = defineRule({
  meta: {
    id: 'web-config/conditions-never-met',
    severity: 'warning',
    category: 'ineffective',
    summary: 'Conditions that no request meets.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const list = unit.direction === 'precondition' ? unit : unit.direction === 'map' ? undefined : unit.conditions;
    const decision = list && decisionOf(list);
    if (!list || !decision || decision.always) return;
    const [first, second] = decision.by;
    const edits = [withAttribute(list.element, 'logicalGrouping', 'MatchAny')];
    report(decision.why, {
      at: list.element.attribute('logicalGrouping')?.value?.span ?? list.element.nameSpan,
      related: [first, second].map(({ element }) => ({ span: element.startTag, message: messages.one })),
      suggest: decision.why === 'same' ? [] : [{ title: 'any', edits }],
    });
  },
});
