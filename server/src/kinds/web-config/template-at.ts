import {
  type Captures,
  conditionCaptures,
  noRuleCaptures,
  preConditionCaptures,
  ruleCaptures,
} from '../../domain/rewrite/captures';
import type { Condition } from '../../domain/rewrite/model';
import type { XmlElement } from '../../syntax/xml/tree';
import type { WebConfig, WebConfigUnit } from './model';

/** What back-references can stand for in the templates of an element. */
export interface TemplateCaptures {
  /** Of `{R:n}`. */
  readonly rule: Captures | undefined;
  /** Of `{C:n}`. */
  readonly condition: Captures | undefined;
}

/** The unit that a place is in. */
export function unitAt({ units }: WebConfig, offset: number): WebConfigUnit | undefined {
  return units.find(({ start, end }) => start < offset && offset <= end);
}

/** What back-references stand for in the templates of an element of a unit. */
export function capturesAt(unit: WebConfigUnit, element: XmlElement): TemplateCaptures {
  switch (unit.direction) {
    case 'map':
      return { rule: undefined, condition: undefined };
    case 'precondition':
      return { rule: noRuleCaptures, condition: preConditionCaptures(unit, indexIn(unit.list, element)) };
    default: {
      const index = indexIn(unit.conditions?.list ?? [], element);
      return { rule: ruleCaptures(unit), condition: conditionCaptures(unit.conditions, index) };
    }
  }
}

/** The place of a condition in its list; the length of the list for any other element. */
function indexIn(list: readonly Condition[], element: XmlElement): number {
  const index = list.findIndex(condition => condition.element === element);
  return index < 0 ? list.length : index;
}
