import { setProperty } from '../edit-url';
import { textOf, valueSpan } from '../effective';
import { parseJavaInt } from '../java-number';
import { propertiesGuide } from '../references';
import { defineUrlRule } from '../url-rule';

const properties = ['socketTimeout', 'lockTimeout'] as const;

/** A timeout in milliseconds of less than a second: most likely meant in seconds, as the driver's other timeouts are. */
export const secondsForMilliseconds = defineUrlRule({
  meta: {
    id: 'jdbc/seconds-for-milliseconds',
    severity: 'warning',
    category: 'connection',
    summary: 'A timeout in milliseconds that looks like seconds.',
    messages: {
      short:
        '{name} counts milliseconds, unlike the other timeouts: the driver gives up after {value} ms, less than a second. Write {name}={longer} if {value} s is meant.',
      lengthen: 'Change to {name}={longer}',
    },
    suggests: true,
    references: [propertiesGuide],
  },
  checkUrl(url, report) {
    if (url.error) return;
    for (const name of properties) {
      const text = textOf(url, name);
      const value = text && parseJavaInt(text);
      if (!value || value < 1 || value > 999) continue;
      const longer = value * 1000;
      const edits = [setProperty(url, name, String(longer))];
      const data = { name, value, longer };
      report('short', { at: valueSpan(url, name), data, suggest: [{ title: 'lengthen', edits }] });
    }
  },
});
