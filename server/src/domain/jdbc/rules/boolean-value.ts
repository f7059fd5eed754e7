import { nearMiss } from '../../../core/near-miss';
import { booleanWords, decidesSecurity } from '../data/mistaken-values';
import { setProperty } from '../edit-url';
import { isEffective, isWord, valueSpan } from '../effective';
import { isMisread } from '../misread-value';
import { driverSource, propertiesGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

const values = ['true', 'false'] as const;

/** A yes-or-no property with something else than `true` or `false`; the driver knows no other words. */
export const booleanValue = defineUrlRule({
  meta: {
    id: 'jdbc/boolean-value',
    severity: 'error',
    category: 'connection',
    summary: 'A yes-or-no property whose value is neither true nor false.',
    messages: {
      refused:
        '{name} takes only true or false, not "{value}": the driver refuses to connect with \'The property {name} does not contain a valid boolean value. Only true or false can be used.\'',
      empty:
        "{name} is empty: the driver refuses to connect with 'The property {name} does not contain a valid boolean value. Only true or false can be used.' Write true or false, or remove it.",
      readAsFalse: '{name} takes only true or false: the driver reads "{value}" as false without a word.',
      replace: 'Change to {name}={meant}',
    },
    fix: true,
    suggests: true,
    references: [driverSource, propertiesGuide],
  },
  checkUrl(url, report) {
    for (const item of url.items) {
      if (item.known?.type !== 'boolean' || isBoolean(item.value.text)) continue;
      if (!isEffective(url, item) || isMisread(url, item)) continue;
      const { name } = item.known;
      const value = item.value.text;
      const at = valueSpan(url, name);
      const known = booleanWords.get(value.toLowerCase());
      const meant = known ?? nearMiss(value, values);
      const repair = meant && {
        title: 'replace' as const,
        data: { meant },
        edits: [setProperty(url, name, meant)],
      };
      // Java's Boolean.valueOf reads fips; every other one goes through a check.
      const messageId = name === 'fips' ? 'readAsFalse' : value === '' ? 'empty' : 'refused';
      const certain = known !== undefined && !decidesSecurity.has(name);
      const data = { name, value: shown(value) };
      report(
        messageId,
        certain ? { at, data, fix: repair || undefined } : { at, data, suggest: repair ? [repair] : [] },
      );
    }
  },
});

function isBoolean(value: string): boolean {
  return isWord(value, 'true') || isWord(value, 'false');
}
