import { nearMiss } from '../../../core/near-miss';
import type { Repair, Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { lookAlikeShape, lookAlikes } from '../../invisible-characters';
import { booleanWords, decidesSecurity } from '../data/mistaken-values';
import { otherValues } from '../data/other-spellings';
import { formerProperty, type JdbcProperty, namesInUrls, otherSpelling, propertyNamed } from '../data/properties';
import { securityProperties } from '../data/security-properties';
import { writtenValue } from '../edit-url';
import { hasBrokenBlanks } from '../item-name';
import { propertiesGuide, propertyListSource } from '../references';
import { shown } from '../secrets';
import { mayContinueSecret, soundItems } from '../sound-items';
import type { JdbcUrl, UrlItem } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  near: 'The driver has no property "{name}" and ignores it without a word. Write "{property}".',
  other: 'The driver has no property "{name}", the word of {of}, and ignores it without a word. Write "{property}".',
  former: 'Only versions {versions} of the driver know "{name}"; every other ignores it without a word. Leave it out.',
  unknown: 'The driver has no property "{name}" and ignores it without a word. Leave it out, or correct its name.',
  afterSecret:
    'The driver has no property of this name and ignores it without a word. If it belongs to the {secret} in front of it, put the {secret} in braces: a ";" ends it otherwise.',
  rename: 'Write {property}',
} as const;

/** A property that the driver does not know: nothing else ever tells. */
export const unknownProperty = defineUrlRule({
  meta: {
    id: 'jdbc/unknown-property',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A property that the driver does not know and ignores, such as a misspelt one.',
    messages,
    fix: true,
    suggests: true,
    references: [propertyListSource, propertiesGuide],
  },
  checkUrl(url, report) {
    if (url.plain) return;
    let taken: Set<string | undefined> | undefined;
    for (const item of soundItems(url)) {
      const { text } = item.name;
      if (item.known || !text || hasBrokenBlanks(text) || isKnownButForLookAlikes(text)) continue;
      taken ??= new Set([...url.properties.keys(), ...url.items.map(({ property }) => property)]);
      reportUnknown(url, item, taken, report);
    }
  },
});

/** Whether all that is wrong with a name are characters that look like others or cannot be seen: each is reported as such. */
function isKnownButForLookAlikes(name: string): boolean {
  if (!lookAlikeShape.test(name)) return false;
  return (
    propertyNamed(
      [...name]
        .map(each => lookAlikes.get(each)?.plain ?? each)
        .join('')
        .trim(),
    ) !== undefined
  );
}

function reportUnknown(
  url: JdbcUrl,
  item: UrlItem,
  taken: Set<string | undefined>,
  report: Report<typeof messages>,
): void {
  const at = url.value.spanOf(item.name.start, item.name.end);
  const former = formerProperty(item.name.text);
  if (former) return report('former', { at, severity: 'info', data: { name: former.name, versions: former.versions } });
  const other = otherSpelling(item.name.text);
  const property = propertyNamed(other?.property ?? nearMiss(item.name.text, namesInUrls()) ?? '');
  const before = mayContinueSecret(url, item.start);
  if (!property) {
    if (before) return report('afterSecret', { at, data: { secret: before.name.text } });
    return report('unknown', { at, data: { name: shown(item.name.text) } });
  }
  const data = { name: shown(item.name.text), property: property.name };
  const repair = { title: 'rename', edits: edits(url, item, property, other !== undefined) } as const;
  const safe =
    !taken.has(property.name) &&
    !securityProperties.includes(property) &&
    !decidesSecurity.has(property.name) &&
    !otherValues.has(item.name.text.toLowerCase());
  taken.add(property.name);
  const repairs: { fix?: Repair<typeof messages>; suggest?: Repair<typeof messages>[] } = safe
    ? { fix: repair }
    : { suggest: [repair] };
  if (other) report('other', { at, data: { ...data, of: other.of }, ...repairs });
  else report('near', { at, data, ...repairs });
}

/** The right name, and for words that other drivers take for true and false those of this one. */
function edits(url: JdbcUrl, { name, value }: UrlItem, property: JdbcProperty, translate: boolean) {
  const renamed = replaceIn(url.value, name.start, name.end, property.name);
  const word = translate && property.type === 'boolean' ? booleanWords.get(value.text.toLowerCase()) : undefined;
  return word ? [renamed, replaceIn(url.value, value.start, value.end, writtenValue(word))] : [renamed];
}
