import {
  type Captures,
  conditionCaptures,
  noRuleCaptures,
  preConditionCaptures,
  ruleCaptures,
} from '../../domain/rewrite/captures';
import { type Condition, once, type Pattern } from '../../domain/rewrite/model';
import { parsePattern } from '../../domain/rewrite/pattern';
import { partsOf, type TemplatePart, type TemplateReference, templateOf } from '../../domain/rewrite/template';
import type { Decoded } from '../../syntax/decoded';
import type { ParsedRegex } from '../../syntax/regex/ast';
import type { XmlElement } from '../../syntax/xml/tree';
import type { WebConfigUnit } from './model';

/** A pattern that is written, and where. */
export interface PlacedPattern {
  readonly pattern: Pattern;
  readonly value: Decoded;
  readonly regex: ParsedRegex;
  /** `url`: the path of the request; `response`: a header, tag or body. */
  readonly place: 'url' | 'response' | 'condition';
  readonly condition: Condition | undefined;
}

/** How many faults of one value are told: where there are more, one repair changes most of them. */
export const mostFaults = 20;

/** What has a pattern, with the element that it is written in. */
type Patterned = Pick<Condition, 'pattern' | 'element'>;

/** The patterns of a rule or precondition that are written and compared with something, in the order of the text; read once. */
export function patternsOf(unit: WebConfigUnit): readonly PlacedPattern[] {
  return once(unit, findPatterns);
}

function findPatterns(unit: WebConfigUnit): readonly PlacedPattern[] {
  const found: PlacedPattern[] = [];
  const add = (of: Patterned | undefined, place: PlacedPattern['place'], condition?: Condition) => {
    const pattern = of?.pattern;
    if (pattern?.text && isWhole(pattern.text, of!.element))
      found.push({ pattern, value: pattern.text, regex: parsePattern(pattern), place, condition });
  };
  if (unit.direction === 'map') return found;
  if (unit.direction === 'inbound') add(unit.match, 'url');
  if (unit.direction === 'outbound') add(unit.match, 'response');
  const list = unit.direction === 'precondition' ? unit.list : (unit.conditions?.list ?? []);
  for (const condition of list) if (condition.matchType === 'Pattern') add(condition, 'condition', condition);
  return found;
}

/** Whether a value has its closing quote, without which its end is not known. */
function isWhole(value: Decoded, { attributes }: XmlElement): boolean {
  const { end } = value.span;
  return attributes.some(({ value: own, span }) => own === value && span.end > end);
}

/** A template, and what it is for. */
export interface PlacedTemplate {
  readonly value: Decoded;
  /** `url`: of an action; `value`: of a header, tag or body; `status`: a reason or description. */
  readonly place: 'input' | 'variable' | 'url' | 'value' | 'status';
  /** Of an input: how many conditions stand before its own. */
  readonly before: number | undefined;
}

/** The templates of a rule or precondition, in the order in which they are read; looked up once. */
export function placedTemplates(unit: WebConfigUnit): readonly PlacedTemplate[] {
  return once(unit, findTemplates);
}

function findTemplates(unit: WebConfigUnit): readonly PlacedTemplate[] {
  const found: PlacedTemplate[] = [];
  const add = (value: Decoded | undefined, place: PlacedTemplate['place'], before?: number) => {
    if (value) found.push({ value, place, before });
  };
  if (unit.direction === 'map') return found;
  const list = unit.direction === 'precondition' ? unit.list : (unit.conditions?.list ?? []);
  for (const [index, { input }] of list.entries()) add(input, 'input', index);
  if (unit.direction === 'outbound') add(unit.action?.value, 'value');
  if (unit.direction === 'inbound') {
    for (const { value } of unit.variables) add(value, 'variable');
    add(unit.action?.url, 'url');
    add(unit.action?.statusReason, 'status');
    add(unit.action?.statusDescription, 'status');
  }
  return found;
}

/** More parts of one template are not looked at; nobody writes as many. */
const mostParts = 200;

/** The parts of one sort in a template, those within calls included. */
export function partsIn<Type extends TemplatePart['type']>(
  { value }: PlacedTemplate,
  type: Type,
): Extract<TemplatePart, { type: Type }>[] {
  const found: Extract<TemplatePart, { type: Type }>[] = [];
  if (!value.text.includes('{')) return found;
  for (const part of partsOf(templateOf(value).parts)) {
    if (part.type === type) found.push(part as Extract<TemplatePart, { type: Type }>);
    if (found.length === mostParts) break;
  }
  return found;
}

/** What a back-reference of one sort can stand for in a template; undefined where a pattern it depends on cannot be read. */
export function capturesFor(
  unit: WebConfigUnit,
  { before }: PlacedTemplate,
  of: TemplateReference['of'],
): Captures | undefined {
  if (unit.direction === 'map') return undefined;
  if (unit.direction === 'precondition')
    return of === 'rule' ? noRuleCaptures : preConditionCaptures(unit, before ?? 0);
  return of === 'rule' ? ruleCaptures(unit) : conditionCaptures(unit.conditions, before);
}

/**
 * Whether ASP.NET Core may read the rule instead of IIS: it takes files rooted at `<rewrite>`, and matches with the regular expressions
 * of .NET. Source: dotnet/aspnetcore, src/Middleware/Rewrite.
 */
export function mayBeDotNet(unit: WebConfigUnit): boolean {
  let root = unit.element;
  while (root.parent) root = root.parent;
  return root.name === 'rewrite';
}

/** What IIS answers where a rule or precondition cannot be worked with. */
export function failureOf(unit: WebConfigUnit): string {
  if (unit.direction === 'inbound') return unit.global ? '500.51' : '500.50';
  return '500.50 or 500.52';
}
