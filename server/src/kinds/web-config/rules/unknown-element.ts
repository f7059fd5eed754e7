import { nearMiss } from '../../../core/near-miss';
import type { Repair, Report, RuleContext } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import type { ElementSchema } from '../data/schema';
import { placesOf } from '../data/schema-places';
import { schema, schema2 } from '../data/sources';
import { oneOf, refused } from '../data/wording';
import { removed, renamed } from '../rename';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  unknown: `<{parent}> has no <{element}>. ${refused}. It takes {known}.`,
  nothing: `<{element}> cannot stand in <{parent}>, which holds no elements. ${refused}. Close <{parent}> before it, or take it out.`,
  meant: `<{parent}> has no <{element}>. ${refused}. Did you mean <{meant}>?`,
  elsewhere: `<{element}> cannot stand in <{parent}>; it belongs in {owners}. ${refused}. Move it there.`,
  notInherited: `<{parent}> takes no <{element} />: nothing is inherited into it. ${refused}. Take it out.`,
  rename: 'Write <{meant}>',
  move: 'Move <{element}> behind <{parent}>',
  remove: 'Take <{element}> out',
} as const;

/** An element that the schema does not have at its place. */
export const unknownElement = defineSchemaRule(
  {
    id: 'web-config/unknown-element',
    severity: 'error',
    category: 'startup',
    summary: 'An element that is not known at its place.',
    messages,
    fix: true,
    suggests: true,
    references: [schema, schema2],
  },
  'unknown-element',
  tell,
);

function tell(
  { element, of }: FaultOf<'unknown-element'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
): void {
  const { name, nameSpan: at } = element;
  const data = { element: name, parent: of.name };
  const remove = { title: 'remove' as const, edits: [removed(element, text)] };
  if (name === 'clear' || (name === 'remove' && of.children.length > 0)) {
    report('notInherited', { at, data, fix: remove });
    return;
  }
  const owners = placesOf(name);
  const meant = owners.length > 0 ? undefined : meantElement(name, of);
  if (meant) {
    const rename = { title: 'rename' as const, edits: renamed(element, meant, text) };
    report('meant', { at, data: { ...data, meant }, suggest: [rename] });
  } else if (owners.length > 0 && owners.length < 4)
    report('elsewhere', {
      at,
      data: { ...data, owners: tags(owners) },
      suggest: [...movedOut(element, owners, text), remove],
    });
  else if (of.children.length === 0) report('nothing', { at, data, suggest: [remove] });
  else
    report('unknown', { at, data: { ...data, known: tags(of.children.map(child => child.name)) }, suggest: [remove] });
}

/** The repair that puts an element behind the one that it stands in by mistake, where it belongs into the element around both. */
function movedOut(element: XmlElement, owners: readonly string[], text: string): Repair<typeof messages>[] {
  const { parent } = element;
  if (!parent?.parent || !parent.endTag || !owners.includes(parent.parent.name)) return [];
  if (parent.parent.child(element.name)) return [];
  const place = { start: parent.end, end: parent.end };
  const edits = [removed(element, text), { span: place, newText: text.slice(element.start, element.end) }];
  return [{ title: 'move', edits }];
}

function tags(names: readonly string[]): string {
  return oneOf(names.map(name => `<${name}>`));
}

function meantElement(name: string, { children }: ElementSchema): string | undefined {
  return nearMiss(
    name,
    children.map(child => child.name),
  );
}
