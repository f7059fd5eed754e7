import { type JdbcProperty, propertyNamed } from '../data/properties';
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
      const name = item.property;
      // The port is checked by a rule of its own, wherever it stands.
      if (name === undefined || name === 'portNumber' || !item.value.text || !isEffective(url, item)) continue;
      const property = propertyNamed(name)!;
      const value = item.value.text;
      if (property.type === 'buffer') {
        if (!isResultBuffer(value) && !isMisread(url, item))
          report('buffer', { at: valueSpan(url, name), data: { value: shown(value) } });
      } else if (property.type === 'int') {
        const fault = faultOf(property, value);
        if (fault && !isMisread(url, item))
          report(fault, {
            at: valueSpan(url, name),
            data: { name, value: shown(value), range: rangeOf(property) },
          });
      }
    }
  },
});

function faultOf({ range }: JdbcProperty, value: string): 'notANumber' | 'outOfRange' | undefined {
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
