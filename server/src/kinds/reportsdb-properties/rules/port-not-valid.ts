import { defineRule } from '../../../core/rule';
import type { Setting } from '../../../domain/java-properties/model';
import { soundValue } from '../../../domain/java-properties/sound-value';
import { eceGuide } from '../data/sources';

/** A listener port that is none. */
export const portNotValid = defineRule({
  meta: {
    id: 'reportsdb-properties/port-not-valid',
    severity: 'error',
    category: 'connection',
    summary: 'A listener port that is no number from 1 to 65535.',
    messages: {
      notANumber:
        '"{written}" is no port. The utility cannot connect. Write the number of the listener port, such as 1433 or 1444.',
      outOfRange:
        'The port {written} does not exist: ports go from 1 to 65535. The utility cannot connect. Write the listener port, such as 1433 or 1444.',
    },
    references: [eceGuide],
  },
  checkUnit(setting: Setting, report) {
    const value = soundValue(setting, 'port');
    if (!value || /[^\0-\x7f]/.test(value.text)) return;
    const { text } = value;
    const port = /^\d{1,10}$/.test(text) ? Number(text) : undefined;
    if (port !== undefined && port >= 1 && port <= 65_535) return;
    const id = port === undefined ? 'notANumber' : 'outOfRange';
    report(id, { at: value.span, data: { written: text.slice(0, 40) } });
  },
});
