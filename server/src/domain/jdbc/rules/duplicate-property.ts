import type { Repair } from '../../../core/rule';
import { removeItem } from '../edit-url';
import { isWord, itemSpan } from '../effective';
import { parserSource, propertiesGuide } from '../references';
import { mask, shown } from '../secrets';
import { soundItems } from '../sound-items';
import type { JdbcUrl, UrlItem } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  overridden:
    '{property} is given more than once. The driver takes the last one, {winner}, without a word and ignores this one. Keep one of them.',
  same: '{property} is given more than once with the same value. The driver takes the last one. Leave this one out.',
  wins: 'This one takes effect',
  removeThis: 'Remove this one, which has no effect',
  removeOthers: 'Remove the others, so that this one takes effect',
} as const;

/** One property given twice, under one name or two. */
export const duplicateProperty = defineUrlRule({
  meta: {
    id: 'jdbc/duplicate-property',
    severity: 'warning',
    category: 'consistency',
    summary: 'A property given twice, under its own name or a synonym: the later one wins.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, propertiesGuide],
  },
  checkUrl(url, report) {
    if (url.plain) return;
    for (const [property, group] of repeated(soundItems(url))) {
      const winner = group[group.length - 1]!;
      const related = [{ span: itemSpan(url, winner), message: messages.wins }];
      for (const item of group.slice(0, -1)) {
        const at = itemSpan(url, item);
        const remove: Repair<typeof messages> = { title: 'removeThis', edits: [removeItem(url, item)] };
        if (sameValue(item, winner)) {
          report('same', { at, severity: 'info', data: { property }, related, fix: remove });
          continue;
        }
        const suggest = group.length > fewEnough ? [remove] : [remove, removeOthers(url, group, item)];
        report('overridden', { at, data: { property, winner: masked(url, winner) }, related, suggest });
      }
    }
  },
});

/** Up to how many items of one property each of them can be chosen as the one to stay. */
const fewEnough = 10;

function removeOthers(url: JdbcUrl, group: readonly UrlItem[], item: UrlItem): Repair<typeof messages> {
  const others = group.filter(other => other !== item);
  return { title: 'removeOthers', edits: others.map(other => removeItem(url, other)) };
}

/** The properties that more than one item sets, with these items in the order of the URL. */
function repeated(items: readonly UrlItem[]): Map<string, UrlItem[]> {
  const groups = new Map<string, UrlItem[]>();
  const seen = new Map<string, UrlItem>();
  for (const item of items) {
    if (!item.property) continue;
    const group = groups.get(item.property);
    const first = seen.get(item.property);
    if (group) group.push(item);
    else if (first) groups.set(item.property, [first, item]);
    else seen.set(item.property, item);
  }
  return groups;
}

/** Whether two items of one property mean the same. */
function sameValue(a: UrlItem, b: UrlItem): boolean {
  const type = a.known!.type;
  return type === 'boolean' || type === 'enum' ? isWord(a.value.text, b.value.text) : a.value.text === b.value.text;
}

/** The item as a message may show it. */
function masked(url: JdbcUrl, { name, value, known }: UrlItem): string {
  if (known!.secret) return `${name.text}=${mask}`;
  return shown(`${name.text}=${url.value.text.slice(value.start, value.end)}`);
}
