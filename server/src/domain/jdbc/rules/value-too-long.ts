import { propertyNamed } from '../data/properties';
import { propertySpan } from '../effective';
import { driverSource } from '../references';
import type { JdbcUrl, UrlPart } from '../url';
import { defineUrlRule } from '../url-rule';

/** SQL Server's names end at 128 characters, and the driver counts. */
export const valueTooLong = defineUrlRule({
  meta: {
    id: 'jdbc/value-too-long',
    severity: 'error',
    category: 'connection',
    summary: 'A name or password that is longer than the driver takes.',
    messages: {
      long: "{name} has more than {max} characters: the driver refuses to connect with 'The {name} property exceeds the maximum number of {max} characters.' Shorten it.",
    },
    references: [driverSource],
  },
  checkUrl(url, report) {
    if (!(url.server && isLong(url.server)) && !(url.instance && isLong(url.instance)) && !hasLongItem(url)) return;
    for (const [name, { text }] of url.properties) {
      const max = propertyNamed(name)?.maxLength;
      if (max !== undefined && text.length > max) report('long', { at: propertySpan(url, name), data: { name, max } });
    }
  },
});

function hasLongItem({ items }: JdbcUrl): boolean {
  for (const { value } of items) if (isLong(value)) return true;
  return false;
}

/** Whether a text is longer than the shortest limit: all others need no look at the table. */
function isLong({ text }: UrlPart): boolean {
  return text.length > 128;
}
