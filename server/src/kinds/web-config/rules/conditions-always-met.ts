import { defineRule } from '../../../core/rule';
import { decisionOf } from '../../../domain/rewrite/decided';
import { whyAlways } from '../data/decision-messages';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute } from '../places';

const messages = { ...whyAlways, one: 'One of the two', all: 'Change to MatchAll' } as const;

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
    if (!list || !decision?.always || decision.why === 'all') return;
    const { by, why } = decision;
    const edits = [withAttribute(list.element, 'logicalGrouping', 'MatchAll')];
    report(why, {
      at: list.element.attribute('logicalGrouping')?.value?.span ?? list.element.nameSpan,
      related: by.map(({ element }) => ({ span: element.startTag, message: messages.one })),
      suggest: why === 'same' ? [] : [{ title: 'all', edits }],
    });
  },
});
