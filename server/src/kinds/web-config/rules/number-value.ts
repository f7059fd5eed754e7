import type { Report } from '../../../core/rule';
import { schema } from '../data/sources';
import { refused } from '../data/wording';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  notNumber: `{attribute} is a whole number, not "{value}". ${refused}. Write digits only.`,
  range: `{attribute} is a number from {from} to {to}, not {value}. ${refused}. Write one of these.`,
} as const;

/** A value that is no number, or none that is allowed; the status of a custom response has a rule of its own. */
export const numberValue = defineSchemaRule(
  {
    id: 'web-config/number-value',
    severity: 'error',
    category: 'startup',
    summary: 'An attribute that takes a number has something else, or a number out of its range.',
    messages,
    references: [schema],
  },
  'value',
  tell,
);

function tell({ problem, value, schema: { name, range } }: FaultOf<'value'>, report: Report<typeof messages>): void {
  const data = { attribute: name, value: value.text };
  if (problem === 'number') report('notNumber', { at: value.span, data });
  else if (problem === 'range' && range && !range.outside)
    report('range', { at: value.span, data: { ...data, from: range.from, to: range.to } });
}
