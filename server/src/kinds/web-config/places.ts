import type { Span, TextEdit } from '../../core/span';
import {
  type Condition,
  type Conditions,
  type InboundRule,
  once,
  type PreCondition,
  type RewriteRule,
} from '../../domain/rewrite/model';
import { partsOf, type TemplateVariable, templateOf } from '../../domain/rewrite/template';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import type { WebConfigUnit } from './model';

/** Where an item is pointed at: its name, else the name of its element. */
export function nameSpan({
  element,
  name,
}: {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
}): Span {
  return name && name.text !== '' ? name.span : element.nameSpan;
}

/** Where an attribute's value stands; the attribute where it is empty, the element's name where it is missing. */
export function valueSpan(element: XmlElement, name: string): Span {
  const attribute = element.attribute(name);
  if (!attribute) return element.nameSpan;
  return attribute.value && attribute.value.text !== '' ? attribute.value.span : attribute.span;
}

/** The edit that gives an element an attribute, behind those that it has. */
export function withAttribute(element: XmlElement, name: string, value: string): TextEdit {
  const present = element.attribute(name);
  if (present) return { span: present.span, newText: `${name}="${value}"` };
  const at = element.attributes.at(-1)?.span.end ?? element.nameSpan.end;
  return { span: { start: at, end: at }, newText: ` ${name}="${value}"` };
}

/** The edit that takes an attribute out, with the blanks before it. @param text the whole file */
export function withoutAttribute(element: XmlElement, name: string, text: string): TextEdit {
  const { start, end } = element.attribute(name)!.span;
  let from = start;
  while (/\s/.test(text[from - 1] ?? '')) from--;
  return { span: { start: from, end }, newText: '' };
}

/** Every value of a rule or precondition that is a template, in the order in which they are read; looked up once. */
export function templatesOf(unit: WebConfigUnit): readonly Decoded[] {
  return once(unit, findTemplates);
}

function findTemplates(unit: WebConfigUnit): readonly Decoded[] {
  switch (unit.direction) {
    case 'map':
      return [];
    case 'precondition':
      return inputsOf(unit);
    case 'outbound':
      return [...inputsOf(unit.conditions), unit.action?.value].filter(value => value !== undefined);
    default: {
      const { url, statusReason, statusDescription } = unit.action ?? {};
      const set = unit.variables.map(({ value }) => value);
      return [...inputsOf(unit.conditions), ...set, url, statusReason, statusDescription].filter(
        value => value !== undefined,
      );
    }
  }
}

function inputsOf(conditions: Conditions | PreCondition | undefined): Decoded[] {
  return conditions?.list.flatMap(({ input }) => (input ? [input] : [])) ?? [];
}

/** The server variables that a template names. */
export function variablesIn(value: Decoded): TemplateVariable[] {
  if (!value.text.includes('{')) return [];
  return partsOf(templateOf(value).parts).filter(part => part.type === 'variable');
}

/** The one server variable that a template consists of, in upper case, as in `{HTTP_HOST}`. */
export function soleVariable(value: Decoded | undefined): string | undefined {
  const [part, ...rest] = value ? templateOf(value).parts : [];
  return part?.type === 'variable' && rest.length === 0 ? part.name.trim().toUpperCase() : undefined;
}

/** Whether a rule refuses the requests that it takes. */
export function turnsAway({ action }: InboundRule): boolean {
  return (
    action?.type === 'AbortRequest' ||
    (action?.type === 'CustomResponse' && [401, 403, 404].includes(action.statusCode))
  );
}

/** The conditions of a rule that compare with a pattern. */
export function patternConditions({ conditions }: RewriteRule): Condition[] {
  return conditions?.list.filter(({ matchType }) => matchType === 'Pattern') ?? [];
}
