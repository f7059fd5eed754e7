import { inlineCode } from '../../../core/markdown';
import { formerProperty, type JdbcProperty, otherSpelling, type PropertyValue } from './properties';

/** What hovers and completions say about URLs and properties, in Markdown unless told otherwise. */

const typeNames: Readonly<Record<JdbcProperty['type'], string>> = {
  boolean: 'true or false',
  int: 'whole number',
  string: 'text',
  enum: 'one of a list',
  object: 'Java object',
  buffer: 'size',
};

const unitNames = { s: 'seconds', ms: 'milliseconds', bytes: 'bytes' } as const;

/** Plain text: type, unit and default, for lists. */
export function propertyDetail(property: JdbcProperty): string {
  const unit = property.unit ? ` (${unitNames[property.unit]})` : '';
  return `${typeNames[property.type]}${unit}${property.default === '' ? '' : `, default ${property.default}`}`;
}

/** Plain text: the first release and whether it is the default, for lists. */
export function valueDetail(property: JdbcProperty, value: PropertyValue): string | undefined {
  const parts = [
    ...(value.name.toLowerCase() === property.default.toLowerCase() ? ['default'] : []),
    ...(value.since ? [`since driver ${value.since}`] : []),
    ...(value.deprecated ? [`outdated: use ${value.deprecated}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** All that is worth knowing about a property. */
export function propertyText(property: JdbcProperty): string {
  const { name, type, default: defaultValue, since, unit, range, maxLength, synonyms, deprecated, note } = property;
  const facts = [
    typeNames[type] + (unit ? ` (${unitNames[unit]})` : ''),
    ...(defaultValue === '' ? [] : [`default ${inlineCode(defaultValue)}`]),
    ...(since ? [`since driver ${since}`] : []),
  ];
  const limits = [
    ...(property.values ? [`Values: ${property.values.map(valueText).join(', ')}`] : []),
    ...(range ? [rangeText(range)] : []),
    ...(maxLength ? [`At most ${maxLength} characters`] : []),
    ...(synonyms.length > 0 ? [`Also written ${synonyms.map(inlineCode).join(', ')}`] : []),
  ];
  return [
    `**${name}** · ${facts.join(' · ')}`,
    property.effect,
    limits.join('  \n'),
    ...(note ? [note] : []),
    ...(deprecated ? [`Outdated: use ${deprecated}.`] : []),
    ...(property.inUrl === 'read' ? [] : [notInUrl[property.inUrl]]),
  ]
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
}

const notInUrl = {
  fails: 'Not for a URL: its value cannot be a text, and the connection fails.',
  dropped: 'Not for a URL: the driver drops it there without a word.',
} as const;

function valueText({ name, since, deprecated }: PropertyValue): string {
  const notes = [...(since ? [`since ${since}`] : []), ...(deprecated ? ['outdated'] : [])];
  return inlineCode(name) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
}

function rangeText({ min, max, also = [] }: NonNullable<JdbcProperty['range']>): string {
  const top = max >= 2_147_483_647 ? `${min} or more` : `${min} to ${max}`;
  return `Range: ${top}${also.length > 0 ? `, also ${also.join(', ')}` : ''}`;
}

/** About a name that the driver does not know. */
export function unknownPropertyText(name: string, near: string | undefined): string {
  const first = `**${name.replace(/[\\`*_[\]<>|]/g, '\\$&')}** is no property of the driver: it drops the item without a word, and the value has no effect.`;
  const other = otherSpelling(name);
  const former = formerProperty(name);
  if (other) return `${first}\n\n${other.of} call it so; here it is ${inlineCode(other.property)}.`;
  if (former) return `${first}\n\nOnly driver ${former.versions} read it.`;
  return near ? `${first}\n\nDid you mean ${inlineCode(near)}?` : first;
}

export function effectiveText(value: string): string {
  return `The driver reads: ${inlineCode(value)}`;
}

export function overriddenText(value: string): string {
  return `A later item sets it again; the driver reads ${inlineCode(value)}.`;
}

export function refusedText(error: string): string {
  return `The driver refuses this URL: “${error}”`;
}

/** About the piece of the host part that the cursor is on. */
export function hostText(host: string): string {
  return `**Server** ${inlineCode(host)}\n\nThe driver looks this name up in DNS and connects to its address. ECE gives servers by their DNS names, never by address; with Always On, by the listener’s full name.`;
}

export function instanceText(instance: string, port: string | undefined): string {
  const found =
    port === undefined
      ? 'The driver asks SQL Server Browser (UDP 1434) for its port.'
      : `Port ${inlineCode(port)} decides; the instance is not looked up.`;
  return `**Instance** ${inlineCode(instance)}\n\n${found}`;
}

export function portText(port: string): string {
  return `**Port** ${inlineCode(port)}\n\nThe TCP port that the driver connects to. SQL Server’s own is 1433; listeners often use 1444.`;
}

export function hostOverriddenText(by: string): string {
  return `Not used: ${inlineCode(by)} in the list behind it overrides it.`;
}

export const summaryTitle = 'What the driver reads';
export const summaryHead = ['Property', 'Value'] as const;

export function droppedText(names: readonly string[]): string {
  return `Dropped without a word: ${names.map(inlineCode).join(', ')}`;
}

/** Plain text: where a proposed value comes from. */
export const usedElsewhere = 'used by another pool';
