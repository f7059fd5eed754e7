import type { Report, RuleContext } from '../../../core/rule';
import { error500_19 } from '../data/sources';
import { refusedTwice } from '../data/wording';
import { removed } from '../rename';
import type { FaultOf } from '../schema-faults';
import { itemKeyOf, nameIn } from '../schema-keys';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  duplicate: `This <{element}> says the same as the one before it. ${refusedTwice}. Take one of the two out.`,
  first: 'The first one',
  remove: 'Take the second out',
} as const;

/** Two equal conditions, or tags of a set, where the values together are the key. */
export const duplicateCondition = defineSchemaRule(
  {
    id: 'web-config/duplicate-condition',
    severity: 'error',
    category: 'startup',
    summary: 'Two equal conditions of an outbound or global rule or a precondition, or two equal tags.',
    messages,
    fix: true,
    references: [error500_19],
  },
  'duplicate-key',
  tell,
);

function tell(
  { element, first, of, collection }: FaultOf<'duplicate-key'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
): void {
  const key = itemKeyOf(collection)!;
  if (key.attributes.some(attribute => attribute.key === 'unique')) return;
  report('duplicate', {
    at: nameIn(element, key)?.span ?? element.nameSpan,
    data: { element: of.name },
    related: [{ span: first.nameSpan, message: messages.first }],
    fix: { title: 'remove', edits: [removed(element, text)] },
  });
}
