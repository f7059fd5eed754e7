import { inlineCode, markdownTable } from '../../core/markdown';
import { describedIn, schemaWording as say } from './data/face-wording';
import type { AttributeSchema, ElementSchema } from './data/schema';

/** What an element is, as Markdown. */
export function elementText({ name, description, attributes, level, many }: ElementSchema): string {
  const parts = [`**<${name}>** ${description}`];
  if (level === 'server') parts.push(say.serverOnly);
  if (level === 'unlocked') parts.push(say.unlocked);
  if (!many && attributes.length === 0) return [...parts, describedIn].join('\n\n');
  const rows = attributes.map(each => [inlineCode(each.name), shortText(each)] as const);
  if (rows.length > 0) parts.push(markdownTable(say.attributeTable, rows));
  return [...parts, describedIn].join('\n\n');
}

function shortText({ description, default: otherwise, required }: AttributeSchema): string {
  if (required) return `${description} ${say.required}`;
  return otherwise === undefined || otherwise === ''
    ? description
    : `${description} ${say.otherwise(inlineCode(otherwise))}`;
}

/** What an attribute is, as Markdown. */
export function attributeText(schema: AttributeSchema): string {
  const { name, description, values, range, since, required } = schema;
  const parts = [`**${name}** ${description}`];
  if (required) parts.push(say.required);
  if (schema.default) parts.push(say.otherwise(inlineCode(schema.default)));
  if (range) parts.push(say.range(range.from, range.to, range.outside === true));
  if (since) parts.push(say.since(since));
  if (values)
    parts.push(
      markdownTable(
        say.valueTable,
        Object.entries(values).map(([word, meaning]) => [inlineCode(word), meaning]),
      ),
    );
  return [...parts, describedIn].join('\n\n');
}
