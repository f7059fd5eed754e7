import { replaceIn } from '../../../syntax/decoded';
import { writtenValue } from '../edit-url';
import { parserSource, urlGuide } from '../references';
import { soundItems, splitQuotes } from '../sound-items';
import { defineUrlRule } from '../url-rule';

/** A value in quotes, which mean nothing to the driver. */
export const quotedValue = defineUrlRule({
  meta: {
    id: 'jdbc/quoted-value',
    severity: 'warning',
    category: 'connection',
    summary: 'A value in quotes, which the driver takes as part of the value.',
    messages: {
      kept: 'The value of {property} stands in quotes. They mean nothing to the driver, which takes them as part of the value. Leave them out; a value that holds ";" goes in braces.',
      split:
        'The value of {property} stands in quotes and holds ";". Quotes mean nothing to the driver: it ends the value at the ";" and reads the rest as another property. Put the value in braces instead.',
      remove: 'Leave the quotes out',
      brace: 'Put the value in braces',
    },
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    if (!/["']/.test(url.value.text)) return;
    for (const { property, value, braced } of soundItems(url)) {
      const { text, start, end } = value;
      const quoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
      if (!property || braced || !quoted) continue;
      const edits = [replaceIn(url.value, start, end, writtenValue(text.slice(1, -1)))];
      report('kept', { at: url.value.spanOf(start, end), data: { property }, suggest: [{ title: 'remove', edits }] });
    }
    for (const { item, start, end } of splitQuotes(url)) {
      const edits = [replaceIn(url.value, start, end, writtenValue(url.value.text.slice(start + 1, end - 1)))];
      report('split', {
        at: url.value.spanOf(start, end),
        severity: url.error && start < url.error.start && url.error.start < end ? 'error' : undefined,
        data: { property: item.property ?? 'this property' },
        suggest: [{ title: 'brace', edits }],
      });
    }
  },
});
