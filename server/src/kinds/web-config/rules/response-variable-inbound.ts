import { defineRule } from '../../../core/rule';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { templatesOf, variablesIn } from '../places';

/** A response header in a rule for requests, where there is no response yet. */
export const responseVariableInbound = defineRule({
  meta: {
    id: 'web-config/response-variable-inbound',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A response header read by a rule that runs before there is a response.',
    messages: {
      empty:
        'This rule runs before there is a response, so {variable} is empty. Move the test to an outbound rule or a precondition.',
    },
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound') return;
    for (const value of templatesOf(unit))
      for (const { name, start, end } of variablesIn(value))
        if (/^RESPONSE_/i.test(name)) report('empty', { at: value.spanOf(start, end), data: { variable: name } });
  },
});
