import type { JdbcProperty } from '../data/properties';
import { isEffective, valueSpan } from '../effective';
import { parseJavaInt } from '../java-number';
import { isMisread } from '../misread-value';
import { driverSource, propertiesGuide } from '../references';
import { isResultBuffer } from '../result-buffer';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A number that the driver cannot read or does not take. An empty value counts as none. */
export const numberValue = defineUrlRule({
  meta: {
    id: 'jdbc/number-value',
    severity: 'error',
    category: 'connection',
    summary: 'A property that takes a number has something else, or a number out of its range.',
    messages: {
      notANumber: '{name} takes a whole number, not "{value}": the driver refuses to connect. Write {range}.',
      outOfRange: '{name}={value} is out of range: the driver refuses to connect. Write {range}.',
      buffer:
        'maxResultBuffer cannot be "{value}": the driver refuses to connect with \'Invalid syntax: {value} in maxResultBuffer parameter.\' Write a number of bytes (1000000), a number with K, M, G or T (300M), or a share of the heap (10p).',
    },
    references: [driverSource, propertiesGuide],
  },
  checkUrl(url, report) {
    for (const item of url.items) {
      const fault = item.known && faultOf(item.known, item.value.text);
      if (!fault || !isEffective(url, item) || isMisread(url, item)) continue;
      const { name } = item.known;
      const at = valueSpan(url, name);
      const value = shown(item.value.text);
      if (fault === 'buffer') report(fault, { at, data: { value } });
      else report(fault, { at, data: { name, value, range: rangeOf(item.known) } });
    }
  },
});

function faultOf(
  { name, type, range }: JdbcProperty,
  value: string,
): 'notANumber' | 'outOfRange' | 'buffer' | undefined {
  if (type === 'buffer') return isResultBuffer(value) ? undefined : 'buffer';
  // The port is checked by a rule of its own, wherever it stands.
  if (type !== 'int' || value === '' || name === 'portNumber') return undefined;
  const number = parseJavaInt(value);
  if (number === undefined) return 'notANumber';
  if (!range || (number >= range.min && number <= range.max) || range.also?.includes(number)) return undefined;
  return 'outOfRange';
}

function rangeOf({ range, unit }: JdbcProperty): string {
  if (!range || range.min < -1) return 'a whole number';
  const upTo = range.max > 1_000_000 ? `a number from ${range.min} on` : `a number from ${range.min} to ${range.max}`;
  const also = range.also ? `, or ${range.also.join(' or ')}` : '';
  const of = unit === 's' ? ', in seconds' : unit === 'ms' ? ', in milliseconds' : '';
  return `${upTo}${also}${of}`;
}
