import { replaceIn } from '../../../syntax/decoded';
import type { PropertyValue } from '../data/properties';
import { setProperty } from '../edit-url';
import { isEffective, isWord, valueSpan } from '../effective';
import { logOnOf } from '../log-on';
import { propertiesGuide } from '../references';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

/** A property or value that the driver still takes and its documentation has given up. */
export const deprecatedProperty = defineUrlRule({
  meta: {
    id: 'jdbc/deprecated-property',
    severity: 'hint',
    category: 'hygiene',
    summary: 'A property or value that the driver has given up.',
    messages: {
      property: '{name} is deprecated: the driver still takes it, and a later version may not. Use {instead}.',
      value: '{name}={value} is deprecated: the driver still takes it, and a later version may not. Use {instead}.',
      rename: 'Change to user and password',
      replace: 'Change to {instead}',
    },
    suggests: true,
    references: [propertiesGuide],
  },
  checkUrl(url, report, _context, unit) {
    if (url.error) return;
    for (const item of url.items) {
      const { known } = item;
      if (!known) continue;
      if (known.deprecated) {
        if (!isEffective(url, item)) continue;
        const { user, password } = logOnOf(url, unit);
        const suggest = user || password ? [] : [{ title: 'rename' as const, edits: principalRenamed(url) }];
        const at = url.value.spanOf(item.name.start, item.name.end);
        report('property', { at, data: { name: known.name, instead: known.deprecated }, suggest });
      } else if (known.values) {
        const value = deprecatedValue(known.values, item.value.text);
        if (!value || !isEffective(url, item)) continue;
        const { name } = known;
        const instead = value.deprecated!;
        const suggest = known.values.some(entry => entry.name === instead)
          ? [{ title: 'replace' as const, edits: [setProperty(url, name, instead)] }]
          : [];
        report('value', { at: valueSpan(url, name), data: { name, value: value.name, instead }, suggest });
      }
    }
  },
});

function deprecatedValue(values: readonly PropertyValue[], text: string): PropertyValue | undefined {
  for (const value of values) if (value.deprecated && isWord(text, value.name)) return value;
  return undefined;
}

/** `AADSecurePrincipalId` and `AADSecurePrincipalSecret` under the names that the driver has for them now. */
function principalRenamed(url: JdbcUrl) {
  return url.items.flatMap(item => {
    const name = item.property && item.known!.deprecated;
    return name ? [replaceIn(url.value, item.name.start, item.name.end, name)] : [];
  });
}
