import { nearMiss } from '../../../core/near-miss';
import { decidesSecurity, enumWords } from '../data/mistaken-values';
import type { JdbcProperty } from '../data/properties';
import { setProperty } from '../edit-url';
import { isEffective, isOn, isWord, valueSpan } from '../effective';
import { isMisread } from '../misread-value';
import { driverSource, propertiesGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A value that is none of those which the property takes. */
export const enumValue = defineUrlRule({
  meta: {
    id: 'jdbc/enum-value',
    severity: 'error',
    category: 'connection',
    summary: 'A value that is none of those which the property takes.',
    messages: {
      refused: '{name} does not take "{value}": the driver refuses to connect. It takes {values}.',
      near: '{name} does not take "{value}": the driver refuses to connect. Did you mean "{meant}"? It takes {values}.',
      empty: '{name} is empty: the driver refuses to connect. It takes {values}; or remove it for {default}.',
      replace: 'Change to {name}={meant}',
    },
    fix: true,
    suggests: true,
    references: [driverSource, propertiesGuide],
  },
  checkUrl(url, report) {
    for (const item of url.items) {
      const property = item.known;
      if (property?.type !== 'enum' || takes(property, item.value.text)) continue;
      if (!isEffective(url, item) || isMisread(url, item)) continue;
      const { name } = property;
      // The driver looks at the scheme only with integrated security.
      if (name === 'authenticationScheme' && !isOn(url, 'integratedSecurity')) continue;
      const value = item.value.text;
      const at = valueSpan(url, name);
      const values = listed(property);
      if (value === '') {
        if (property.default) report('empty', { at, data: { name, values, default: property.default } });
        continue;
      }
      const meant = meantBy(property, value);
      if (!meant) {
        report('refused', { at, data: { name, value: shown(value), values } });
        continue;
      }
      const repair = { title: 'replace' as const, edits: [setProperty(url, name, meant)] };
      const data = { name, value: shown(value), meant, values };
      report('near', decidesSecurity.has(name) ? { at, data, suggest: [repair] } : { at, data, fix: repair });
    }
  },
});

function takes(property: JdbcProperty, value: string): boolean {
  for (const { name } of property.values!) if (isWord(value, name)) return true;
  return false;
}

function meantBy(property: JdbcProperty, value: string): string | undefined {
  const known = enumWords[property.name]?.[value.toLowerCase()];
  return (
    known ??
    nearMiss(
      value,
      property.values!.map(({ name }) => name),
    )
  );
}

/** The values that are not deprecated, as a person lists them. */
function listed(property: JdbcProperty): string {
  const names = property.values!.filter(({ deprecated }) => !deprecated).map(({ name }) => name);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}` : names.join('');
}
