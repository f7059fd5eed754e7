import type { Report } from '../../../core/rule';
import { schema } from '../data/sources';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  repeated:
    'This is a second <{element}>, where IIS takes one. It is an error or has no effect. Put what both hold into one.',
  first: 'The first one',
} as const;

/** Two elements where one may stand, such as two actions of a rule. */
export const repeatedElement = defineSchemaRule(
  {
    id: 'web-config/repeated-element',
    severity: 'warning',
    category: 'startup',
    summary: 'Two elements where only one may stand, such as two actions of a rule.',
    messages,
    references: [schema],
  },
  'repeated-element',
  tell,
);

function tell({ element, first }: FaultOf<'repeated-element'>, report: Report<typeof messages>): void {
  const related = [{ span: first.nameSpan, message: messages.first }];
  report('repeated', { at: element.nameSpan, data: { element: element.name }, related });
}
