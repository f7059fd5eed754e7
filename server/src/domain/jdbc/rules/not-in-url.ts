import { removeItem } from '../edit-url';
import { itemSpan } from '../effective';
import { driverSource } from '../references';
import { defineUrlRule } from '../url-rule';

/** A property whose value is a Java object, which no URL can hold. */
export const notInUrl = defineUrlRule({
  meta: {
    id: 'jdbc/not-in-url',
    severity: 'error',
    category: 'connection',
    summary: 'A property that only a Java program can set, not a URL.',
    messages: {
      fails:
        '{name} takes a Java object, and a URL can only hold text: the driver fails with a ClassCastException. Remove it.',
      dropped:
        '{name} takes a Java object, and a URL can only hold text: the driver drops it without a word and logs on without it. Remove it.',
      remove: 'Remove {name}',
    },
    suggests: true,
    references: [driverSource],
  },
  checkUrl(url, report) {
    for (const item of url.items) {
      if (item.known?.type !== 'object') continue;
      if (url.error && item.end > url.error.start) return;
      const { name, inUrl } = item.known;
      const suggest = url.error ? [] : [{ title: 'remove' as const, edits: [removeItem(url, item)] }];
      const details = { at: itemSpan(url, item), data: { name }, suggest };
      if (inUrl === 'fails') report('fails', details);
      else report('dropped', { ...details, severity: 'warning' });
    }
  },
});
