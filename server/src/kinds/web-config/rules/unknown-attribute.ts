import type { Report, RuleContext } from '../../../core/rule';
import type { ElementSchema } from '../data/schema';
import { schema, schema2 } from '../data/sources';
import { oneOf, refused } from '../data/wording';
import { removedAttribute } from '../rename';
import { type FaultOf, meantAttribute } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  unknown: `<{element}> has no attribute "{attribute}". ${refused}. It takes {known}.`,
  meant: `<{element}> has no attribute "{attribute}". ${refused}. Write {meant}.`,
  elsewhere: `"{attribute}" is no attribute of <{element}>, but of <{owner}>. ${refused}. Move it there.`,
  none: `<{element}> takes no attribute. ${refused}. Take "{attribute}" out.`,
  rename: 'Write {meant}',
  remove: 'Take {attribute} out',
} as const;

/** An attribute that the schema does not have. */
export const unknownAttribute = defineSchemaRule(
  {
    id: 'web-config/unknown-attribute',
    severity: 'error',
    category: 'startup',
    summary: 'An attribute that the element does not have.',
    messages,
    fix: true,
    suggests: true,
    references: [schema, schema2],
  },
  'unknown-attribute',
  tell,
);

function tell(
  { attribute, of, element }: FaultOf<'unknown-attribute'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
  within = of,
): void {
  const { name, nameSpan: at } = attribute;
  const data = { element: of.name, attribute: name };
  const remove = { title: 'remove' as const, edits: [removedAttribute(attribute.span, text)] };
  const owner = ownerOf(name, within, of);
  const meant = meantAttribute(name, of);
  const isMistake = meant?.mistakes?.includes(name);
  if (meant && (isMistake || !owner)) {
    const isFree = !element.attribute(meant.name);
    const rename = { title: 'rename' as const, edits: [{ span: at, newText: meant.name }] };
    const isSure = isFree && (isMistake || meant.required);
    const repairs = isSure ? { fix: rename } : { suggest: isFree ? [rename, remove] : [remove] };
    report('meant', { at, data: { ...data, meant: meant.name }, ...repairs });
  } else if (owner) report('elsewhere', { at, data: { ...data, owner: owner.name }, suggest: [remove] });
  else if (of.attributes.length === 0) report('none', { at, data, suggest: [remove] });
  else
    report('unknown', {
      at,
      data: { ...data, known: oneOf(of.attributes.map(known => known.name)) },
      suggest: [remove],
    });
}

/** The element of a rule whose attribute it is, where there is just one. */
function ownerOf(name: string, within: ElementSchema, besides: ElementSchema): ElementSchema | undefined {
  const owners = new Set<ElementSchema>();
  const waiting = [within];
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    if (schema !== besides && schema.attributes.some(known => known.name === name)) owners.add(schema);
    waiting.push(...schema.children);
  }
  return owners.size === 1 ? [...owners][0] : undefined;
}
