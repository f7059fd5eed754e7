import { defineRule, type Repair } from '../../../core/rule';
import { groupCount } from '../../../domain/rewrite/pattern';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { capturesFor, failureOf, partsIn, placedTemplates } from '../patterns';
import { withAttribute } from '../places';

const messages = {
  lost: '{text} refers to the last condition that was met, which captures less; only an earlier one has that group. The request ends with {status}, or nothing is put in. Put the condition that captures last, or set trackAllCaptures="true".',
  track: 'Add trackAllCaptures="true"',
} as const;

/** `{C:1}` for a group of an earlier condition, without tracking. */
export const captureOfEarlierCondition = defineRule({
  meta: {
    id: 'web-config/capture-of-earlier-condition',
    severity: 'warning',
    category: 'connection',
    summary: 'A back-reference to a group that only an earlier condition has, while captures are not tracked.',
    messages,
    suggests: true,
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction === 'map') return;
    const list = unit.direction === 'precondition' ? unit.list : unit.conditions?.list;
    if (!list || list.length < 2) return;
    for (const template of placedTemplates(unit)) {
      const { value } = template;
      if (!/\{C:/i.test(value.text)) continue;
      const captures = capturesFor(unit, template, 'condition');
      if (captures?.limit !== 'last-condition') continue;
      for (const part of partsIn(template, 'reference')) {
        if (part.of !== 'condition') continue;
        if (part.number <= captures.certain || part.number > captures.possible) continue;
        report('lost', {
          at: value.spanOf(part.start, part.end),
          data: { text: `{C:${part.number}}`, status: failureOf(unit) },
          suggest: tracking(unit),
        });
      }
    }
  },
});

/** Where one condition alone has groups, tracking leaves their numbers as they are. */
function tracking(unit: WebConfigUnit): Repair<typeof messages>[] {
  if (unit.direction !== 'inbound' && unit.direction !== 'outbound') return [];
  const { conditions } = unit;
  const capturing = conditions?.list.filter(({ pattern }) => !pattern.negate && groupCount(pattern) > 0) ?? [];
  if (!conditions || capturing.length !== 1) return [];
  return [{ title: 'track', edits: [withAttribute(conditions.element, 'trackAllCaptures', 'true')] }];
}
