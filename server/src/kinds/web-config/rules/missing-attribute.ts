import type { Report } from '../../../core/rule';
import { schema, schema2 } from '../data/sources';
import { refused } from '../data/wording';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  missing: `<{element}> needs the attribute {attribute}. ${refused}. Add {attribute}="…".`,
  add: 'Add {attribute}',
} as const;

/** An element without an attribute that it has to have. */
export const missingAttribute = defineSchemaRule(
  {
    id: 'web-config/missing-attribute',
    severity: 'error',
    category: 'startup',
    summary: 'An element without an attribute that it has to have.',
    messages,
    suggests: true,
    references: [schema, schema2],
  },
  'missing-attribute',
  tell,
);

function tell({ element, attribute }: FaultOf<'missing-attribute'>, report: Report<typeof messages>): void {
  const { end } = element.nameSpan;
  const edits = [{ span: { start: end, end }, newText: ` ${attribute.name}=""` }];
  report('missing', {
    at: element.nameSpan,
    data: { element: element.name, attribute: attribute.name },
    suggest: [{ title: 'add', edits }],
  });
}
