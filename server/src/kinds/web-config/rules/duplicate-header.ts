import type { Report, RuleContext } from '../../../core/rule';
import { customHeaders, error500_19 } from '../data/sources';
import { refusedTwice } from '../data/wording';
import { removed } from '../rename';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  duplicate: `The header "{name}" stands in <{collection}> twice (letter case does not count). ${refusedTwice}. Keep one of the two.`,
  first: 'The first one',
  same: 'Take the second out, which says the same',
  second: 'Take this one out',
} as const;

/** A header that stands twice in one list. */
export const duplicateHeader = defineSchemaRule(
  {
    id: 'web-config/duplicate-header',
    severity: 'error',
    category: 'startup',
    summary: 'A header that stands twice among the custom headers.',
    messages,
    fix: true,
    suggests: true,
    references: [customHeaders, error500_19],
  },
  'duplicate-key',
  tell,
);

function tell(
  { element, first, collection }: FaultOf<'duplicate-key'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
): void {
  if (!collection.name.endsWith('Headers')) return;
  const name = element.attribute('name')!.value!;
  const isSame = element.attribute('value')?.value?.text === first.attribute('value')?.value?.text;
  const edits = [removed(element, text)];
  report('duplicate', {
    at: name.span,
    data: { name: name.text, collection: collection.name },
    related: [{ span: first.attribute('name')!.value!.span, message: messages.first }],
    ...(isSame ? { fix: { title: 'same', edits } } : { suggest: [{ title: 'second', edits }] }),
  });
}
