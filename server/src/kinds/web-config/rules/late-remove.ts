import type { Report, RuleContext } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import type { XmlElement } from '../../../syntax/xml/tree';
import { error500_19 } from '../data/sources';
import { removed } from '../rename';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';

const messages = {
  remove:
    'This <remove> drops the <{item}> above it. IIS reads in order: to make room for it among inherited ones, <remove> has to stand first, else the two are duplicates (500.19, 0x800700b7). Move it to the top, or take the <{item}> out.',
  clear:
    'This <clear> drops all that stands above it. IIS reads in order: to drop only what is inherited, <clear> has to stand first. Move it to the top, or take what it drops out.',
  dropped: 'Dropped by it',
  move: 'Move it to the top',
} as const;

/** A `<remove>` or `<clear>` behind what it drops in the same file. */
export const lateRemove = defineSchemaRule(
  {
    id: 'web-config/late-remove',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A <remove> or <clear> that drops what stands above it in the same file.',
    messages,
    suggests: true,
    references: [error500_19],
  },
  'late-drop',
  tell,
);

function tell(
  { element, dropped, collection }: FaultOf<'late-drop'>,
  report: Report<typeof messages>,
  { text }: RuleContext,
): void {
  report(element.name.toLowerCase() === 'clear' ? 'clear' : 'remove', {
    at: element.nameSpan,
    data: { item: dropped.name },
    related: [{ span: dropped.nameSpan, message: messages.dropped }],
    suggest: [{ title: 'move', edits: movedFirst(element, collection, text) }],
  });
}

/** The edits that make an element the first of its collection. */
function movedFirst(element: XmlElement, collection: XmlElement, text: string): TextEdit[] {
  const { start } = collection.children[0]!;
  let from = start;
  while (from > 0 && ' \t'.includes(text[from - 1]!)) from--;
  const line = text[from - 1] === '\n' ? (text[from - 2] === '\r' ? '\r\n' : '\n') : '';
  const newText = text.slice(element.start, element.end) + line + text.slice(from, start);
  return [{ span: { start, end: start }, newText }, removed(element, text)];
}
