import { replaceIn } from '../../../syntax/decoded';
import { writtenValue } from '../edit-url';
import { isTyped } from '../misread-value';
import { isQuoted, opensQuote, splitQuotes } from '../quotes';
import { parserSource, urlGuide } from '../references';
import { soundItems } from '../sound-items';
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
    if (!url.items.some(opensQuote)) return;
    for (const item of soundItems(url)) {
      const { property } = item;
      if (!property || !isQuoted(item)) continue;
      const { text, start, end } = item.value;
      const edits = [replaceIn(url.value, start, end, writtenValue(text.slice(1, -1)))];
      const severity = isTyped(item) ? 'error' : undefined;
      const at = url.value.spanOf(start, end);
      report('kept', { at, severity, data: { property }, suggest: [{ title: 'remove', edits }] });
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
