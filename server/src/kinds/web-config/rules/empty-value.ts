import type { Report } from '../../../core/rule';
import { schema } from '../data/sources';
import { refused } from '../data/wording';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  empty: `{attribute} is empty, which IIS does not allow. ${refused}. Write a value.`,
  emptyUrl: `The url is empty, which IIS does not allow. ${refused}. To match every URL write ".*", to match the root alone "^$".`,
  any: 'Write .*, for every URL',
  root: 'Write ^$, for the root',
} as const;

/** A value that must not be empty. */
export const emptyValue = defineSchemaRule(
  {
    id: 'web-config/empty-value',
    severity: 'error',
    category: 'startup',
    summary: 'An empty attribute that IIS does not allow to be empty.',
    messages,
    suggests: true,
    references: [schema],
  },
  'value',
  tell,
);

function tell({ problem, value, schema: { name } }: FaultOf<'value'>, report: Report<typeof messages>): void {
  if (problem !== 'empty') return;
  const { span: at } = value;
  if (name !== 'url') report('empty', { at, data: { attribute: name } });
  else
    report('emptyUrl', {
      at,
      suggest: [
        { title: 'any', edits: [{ span: at, newText: '.*' }] },
        { title: 'root', edits: [{ span: at, newText: '^$' }] },
      ],
    });
}
