import type { Report, RuleContext } from '../../../core/rule';
import type { Decoded } from '../../../syntax/decoded';
import type { XmlElement } from '../../../syntax/xml/tree';
import { mapEntry } from '../data/schema-tree';
import { error500_19 } from '../data/sources';
import { refusedTwice } from '../data/wording';
import { removed } from '../rename';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  duplicate: `There is already a <{element}> with the {attribute} "{name}" (letter case does not count). ${refusedTwice}. Give this one another {attribute}, or take one of the two out.`,
  first: 'The first one',
  same: 'Take the second out, which says the same',
  rename: 'Call it "{free}"',
} as const;

/** Two items of one name: rules, maps, preconditions and so on; headers, map entries and conditions have rules of their own. */
export const duplicateName = defineSchemaRule(
  {
    id: 'web-config/duplicate-name',
    severity: 'error',
    category: 'startup',
    summary: 'Two rules, maps, preconditions or the like with one name.',
    messages,
    fix: true,
    suggests: true,
    references: [error500_19],
  },
  'duplicate-key',
  tell,
);

function tell(
  { element, first, of, collection }: FaultOf<'duplicate-key'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
): void {
  const key = of.attributes.find(attribute => attribute.key === 'unique');
  if (!key || of === mapEntry || collection.name.endsWith('Headers')) return;
  const value = element.attribute(key.name)!.value!;
  const edits = isSame(element, first, text) ? [removed(element, text)] : undefined;
  report('duplicate', {
    at: value.span,
    data: { element: of.name, attribute: key.name, name: value.text },
    related: [{ span: first.attribute(key.name)!.value!.span, message: messages.first }],
    ...(edits
      ? { fix: { title: 'same', edits } }
      : { suggest: of.name === 'rule' && collectionSize(element) < 1000 ? [renaming(element, value)] : [] }),
  });
}

function collectionSize({ parent }: XmlElement): number {
  return parent?.children.length ?? 0;
}

/** A name of its own for a rule; other things are referred to by theirs. */
function renaming({ parent }: XmlElement, value: Decoded) {
  const taken = new Set(parent?.children.map(child => child.attribute('name')?.value?.text.toLowerCase()));
  let number = 2;
  while (taken.has(`${value.text} ${number}`.toLowerCase())) number++;
  const free = `${value.text} ${number}`;
  return { title: 'rename' as const, data: { free }, edits: [{ span: value.span, newText: value.encode(free) }] };
}

/** Whether two elements are written with the same characters. */
function isSame(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  return a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}
