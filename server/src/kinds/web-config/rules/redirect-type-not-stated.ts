import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { valueSpan, withAttribute } from '../places';

/** A redirect without a redirectType, which IIS makes a permanent one. */
export const redirectTypeNotStated = defineRule({
  meta: {
    id: 'web-config/redirect-type-not-stated',
    severity: 'info',
    category: 'connection',
    summary: 'A redirect without redirectType, which IIS makes permanent.',
    messages: {
      permanent:
        'Without redirectType IIS answers 301: browsers keep the redirect for good, and a POST arrives as a GET without its body. Write redirectType="Permanent" if that is meant, else Found (302) or Temporary (307, the POST stays a POST).',
      state: 'Add redirectType="{type}"',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || unit.action?.type !== 'Redirect') return;
    const { element } = unit.action;
    if (element.attribute('redirectType')) return;
    const suggest = ['Permanent', 'Found', 'Temporary'].map(type => ({
      title: 'state' as const,
      data: { type },
      edits: [withAttribute(element, 'redirectType', type)],
    }));
    report('permanent', { at: valueSpan(element, 'type'), suggest });
  },
});
