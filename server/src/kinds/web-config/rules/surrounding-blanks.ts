import type { Report } from '../../../core/rule';
import { schema } from '../data/sources';
import { refused } from '../data/wording';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  blanks: `{attribute} begins or ends with a blank, which IIS does not allow here. ${refused}. Take the blanks out.`,
  trim: 'Take the blanks out',
} as const;

/** Blanks around a value that must not have any. */
export const surroundingBlanks = defineSchemaRule(
  {
    id: 'web-config/surrounding-blanks',
    severity: 'error',
    category: 'startup',
    summary: 'Blanks around a value that must not have any.',
    messages,
    fix: true,
    references: [schema],
  },
  'value',
  tell,
);

function tell({ problem, value, schema: { name } }: FaultOf<'value'>, report: Report<typeof messages>): void {
  if (problem !== 'blanks') return;
  const { text } = value;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const edits = [value.spanOf(end, text.length), value.spanOf(0, start)]
    .filter(span => span.start < span.end)
    .map(span => ({ span, newText: '' }));
  report('blanks', { at: value.span, data: { attribute: name }, fix: { title: 'trim', edits } });
}
