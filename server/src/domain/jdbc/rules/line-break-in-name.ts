import { replaceIn } from '../../../syntax/decoded';
import { propertyNamed } from '../data/properties';
import { hasBrokenBlanks } from '../item-name';
import { parserSource } from '../references';
import { soundItems } from '../sound-items';
import { defineUrlRule } from '../url-rule';

/** A property name torn apart by a line break. */
export const lineBreakInName = defineUrlRule({
  meta: {
    id: 'jdbc/line-break-in-name',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A property name with a line break or a run of blanks in it.',
    messages: {
      torn: 'A line break or run of blanks tears this name apart. It counts as part of the name, so that the driver does not know the property and ignores it without a word. Write "{property}".',
      swallowed:
        'A line break or run of blanks stands in this name. It counts as part of the name, so that the driver does not know the property and ignores it without a word. Write one name, and ";" in front of the next property.',
      join: 'Write {property}',
    },
    fix: true,
    references: [parserSource],
  },
  checkUrl(url, report) {
    if (url.plain) return;
    for (const item of soundItems(url)) {
      const { text, start, end } = item.name;
      if (item.property || !hasBrokenBlanks(text)) continue;
      const at = url.value.spanOf(start, end);
      const property = propertyNamed(text.replace(/\s+/g, ''))?.name;
      if (!property) {
        report('swallowed', { at });
        continue;
      }
      const free = !url.items.some(other => other.property === property);
      const fix = { title: 'join' as const, edits: [replaceIn(url.value, start, end, property)] };
      report('torn', { at, data: { property }, fix: free ? fix : undefined });
    }
  },
});
