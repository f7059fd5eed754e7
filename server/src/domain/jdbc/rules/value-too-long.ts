import { propertyNamed } from '../data/properties';
import { propertySpan } from '../effective';
import { driverSource } from '../references';
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
    if (url.value.text.length <= shortest) return;
    for (const [name, { text }] of url.properties) {
      if (text.length <= shortest) continue;
      const max = propertyNamed(name)?.maxLength;
      if (max !== undefined && text.length > max) report('long', { at: propertySpan(url, name), data: { name, max } });
    }
  },
});

/** No limit is below this, so shorter values need no look at the table. */
const shortest = 128;
