import { defineRule, type Report, type Rule, type RuleContext, type RuleMeta } from '../../core/rule';
import type { ElementSchema } from './data/schema';
import { identityOf } from './items';
import type { WebConfig, WebConfigUnit } from './model';
import { type FaultOf, faultsInUnit, faultsOutside, type SchemaFault, schemaOf } from './schema-faults';

/** Tells a fault. @param within what the rule, precondition or map is that it stands in; undefined outside of those */
export type Tell<Code extends SchemaFault['code'], Messages extends Record<string, string>> = (
  fault: FaultOf<Code>,
  report: Report<Messages>,
  context: RuleContext,
  within: ElementSchema | undefined,
) => void;

/** A rule that tells faults which the schema finds, wherever in the file they are. */
export function defineSchemaRule<const Messages extends Record<string, string>, Code extends SchemaFault['code']>(
  meta: RuleMeta<Messages>,
  code: Code,
  tell: Tell<Code, Messages>,
): Rule<WebConfig, WebConfigUnit> {
  return defineRule({
    meta,
    reads: identityOf,
    check(model: WebConfig, report, context) {
      for (const fault of faultsOutside(model, code)) tell(fault, report, context, undefined);
    },
    checkUnit(unit: WebConfigUnit, report, context) {
      for (const fault of faultsInUnit(unit, code)) tell(fault, report, context, schemaOf(unit));
    },
  });
}
