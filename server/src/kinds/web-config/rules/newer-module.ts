import type { Report } from '../../../core/rule';
import { module21 } from '../data/sources';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  newer:
    '{attribute} came with URL Rewrite {version}. With an older module IIS answers every request with 500.19 (0x8007000d). See that the server has {version}, or take the attribute out.',
} as const;

/** An attribute that only newer versions of the module know. */
export const newerModule = defineSchemaRule(
  {
    id: 'web-config/newer-module',
    severity: 'hint',
    category: 'startup',
    summary: 'An attribute that only URL Rewrite 2.1 and later know.',
    messages,
    references: [module21],
  },
  'since',
  tell,
);

function tell({ attribute, schema: { name, since = '2.1' } }: FaultOf<'since'>, report: Report<typeof messages>): void {
  report('newer', { at: attribute.nameSpan, data: { attribute: name, version: since } });
}
