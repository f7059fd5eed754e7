import type { Report } from '../../../core/rule';
import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig, WebConfigUnit } from '../model';
import { renamed } from '../rename';
import { type FaultOf, faultsInUnit, faultsOutside } from '../schema-faults';

const messages = {
  element:
    'The element is called <{known}>: letter case counts in names. IIS does not recognize <{written}> and answers with 500.19 (0x8007000d). Write {known}.',
  attribute:
    'The attribute is called {known}: letter case counts in names. IIS does not recognize "{written}" and answers with 500.19 (0x8007000d). Write {known}.',
  rename: 'Write {known}',
} as const;

type Fault = FaultOf<'element-letter-case'> | FaultOf<'attribute-letter-case'>;

/** An element or attribute whose name is right but for its letter case. */
export const letterCase = defineRule({
  meta: {
    id: 'web-config/letter-case',
    severity: 'warning',
    category: 'startup',
    summary: 'The name of an element or attribute in the wrong letter case.',
    messages,
    fix: true,
    references: [schema],
  },
  reads: identityOf,
  check(model: WebConfig, report, { text }) {
    tell(
      [...faultsOutside(model, 'element-letter-case'), ...faultsOutside(model, 'attribute-letter-case')],
      report,
      text,
    );
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    tell([...faultsInUnit(unit, 'element-letter-case'), ...faultsInUnit(unit, 'attribute-letter-case')], report, text);
  },
});

function tell(faults: readonly Fault[], report: Report<typeof messages>, text: string): void {
  for (const fault of faults) {
    const { name: known } = fault;
    const isElement = fault.code === 'element-letter-case';
    const { name: written, nameSpan } = isElement ? fault.element : fault.attribute;
    const edits = isElement ? renamed(fault.element, known, text) : [{ span: nameSpan, newText: known }];
    const id = isElement ? 'element' : 'attribute';
    report(id, { at: nameSpan, data: { known, written }, fix: { title: 'rename', edits } });
  }
}
