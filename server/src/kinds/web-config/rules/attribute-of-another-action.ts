import { defineRule, type Report } from '../../../core/rule';
import type { OutboundRule } from '../../../domain/rewrite/model';
import { actionAttributes } from '../data/action-attributes';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute, withoutAttribute } from '../places';

const messages = {
  other:
    'An action of the type {type} does not look at {attribute}; it belongs to {types}. Change the type or remove the attribute.',
  noType: 'Without type this action does nothing, whatever {attribute} says. Write type="{first}".',
  remove: 'Remove {attribute}',
  type: 'Add type="{type}"',
} as const;

/** An attribute that the type of the action does not look at, or an action whose type is missing. */
export const attributeOfAnotherAction = defineRule({
  meta: {
    id: 'web-config/attribute-of-another-action',
    severity: 'warning',
    category: 'ineffective',
    summary: 'An attribute that an action of this type does not look at.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction === 'outbound') return tellOutbound(unit, report);
    if (unit.direction !== 'inbound' || !unit.action) return;
    const { element, type } = unit.action;
    const written = element.attribute('type');
    const isTyped = written !== undefined;
    // A type that there is not is told by another rule.
    if (isTyped && written.value?.text.toLowerCase() !== type.toLowerCase()) return;
    for (const [attribute, types] of Object.entries(actionAttributes)) {
      const own = element.attribute(attribute);
      if (!own?.value || own.value.text === '' || types.includes(type)) continue;
      if (!isTyped) {
        const suggest = types.map(each => ({
          title: 'type' as const,
          data: { type: each },
          edits: [withAttribute(element, 'type', each)],
        }));
        report('noType', { at: element.nameSpan, data: { attribute, first: types[0]! }, suggest });
        return;
      }
      // A status that there cannot be is told by another rule.
      if (attribute === 'statusCode' && /^(?:0+|30[0-7])$/.test(own.value.text)) continue;
      const edits = [withoutAttribute(element, own.name, text)];
      report('other', {
        at: own.span,
        severity: attribute === 'statusCode' ? 'warning' : 'info',
        data: { type, attribute, types: types.join(' and ') },
        suggest: [{ title: 'remove', edits }],
      });
    }
  },
});

/** The type of an outbound action has one use, and without it nothing is written. */
function tellOutbound({ action }: OutboundRule, report: Report<typeof messages>): void {
  if (!action || action.element.attribute('type') || action.value === undefined) return;
  const edits = [withAttribute(action.element, 'type', 'Rewrite')];
  report('noType', {
    at: action.element.nameSpan,
    data: { attribute: 'value', first: 'Rewrite' },
    suggest: [{ title: 'type', data: { type: 'Rewrite' }, edits }],
  });
}
