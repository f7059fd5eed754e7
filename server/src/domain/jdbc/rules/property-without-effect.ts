import { effects } from '../data/effects';
import { removeItem } from '../edit-url';
import { isEffective, itemSpan } from '../effective';
import { driverSource, propertiesGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** A property that the driver knows and, as the rest of the URL stands, never looks at. */
export const propertyWithoutEffect = defineUrlRule({
  meta: {
    id: 'jdbc/property-without-effect',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A property that has no effect beside the others.',
    messages: {
      unused: '{name} has no effect here: the driver reads it only {readOnly}. State what it needs, or remove it.',
      neverFromUrl:
        '{name} has no effect in a URL: the driver lets only a Java program set it, and drops it here without a word. Remove it.',
      remove: 'Remove {name}',
    },
    suggests: true,
    references: [driverSource, propertiesGuide],
  },
  checkUrl(url, report) {
    if (url.error) return;
    for (const item of url.items) {
      if (item.property === undefined) {
        const dropped = item.known;
        // An object is more than without effect, and has a rule of its own.
        if (!dropped || dropped.type === 'object') continue;
        const suggest = [{ title: 'remove' as const, edits: [removeItem(url, item)] }];
        report('neverFromUrl', { at: itemSpan(url, item), data: { name: dropped.name }, suggest });
        continue;
      }
      const effect = effects.get(item.property);
      if (!effect || !isEffective(url, item) || !effect.unused(url)) continue;
      const suggest = [{ title: 'remove' as const, edits: [removeItem(url, item)] }];
      const data = { name: item.property, readOnly: effect.readOnly };
      report('unused', { at: itemSpan(url, item), data, suggest });
    }
  },
});
