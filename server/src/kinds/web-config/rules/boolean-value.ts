import type { Report } from '../../../core/rule';
import { schema } from '../data/sources';
import { refused } from '../data/wording';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  notBoolean: `{attribute} is true or false, not "{value}". ${refused}. Write one of the two.`,
  write: 'Write {meant}',
} as const;

/** What people write for true and false elsewhere. */
const meanings: Readonly<Record<string, string>> = {
  '1': 'true',
  yes: 'true',
  on: 'true',
  '0': 'false',
  no: 'false',
  off: 'false',
};

/** A value other than true and false where IIS takes only these. */
export const booleanValue = defineSchemaRule(
  {
    id: 'web-config/boolean-value',
    severity: 'error',
    category: 'startup',
    summary: 'An attribute that is true or false has something else.',
    messages,
    fix: true,
    suggests: true,
    references: [schema],
  },
  'value',
  tell,
);

function tell({ problem, value, schema: { name } }: FaultOf<'value'>, report: Report<typeof messages>): void {
  if (problem !== 'bool') return;
  const repair = (meant: string) => ({
    title: 'write' as const,
    data: { meant },
    edits: [{ span: value.span, newText: meant }],
  });
  const known = value.text.trim().toLowerCase();
  const meant = known === 'true' || known === 'false' ? known : meanings[known];
  report('notBoolean', {
    at: value.span,
    data: { attribute: name, value: value.text },
    ...(meant ? { fix: repair(meant) } : { suggest: [repair('true'), repair('false')] }),
  });
}
