import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import type { XmlElement } from '../../syntax/xml/tree';
import type { AttributeSchema, ElementSchema } from './data/schema';
import type { WebConfig } from './model';
import { hasEffect, mayOffer } from './offered';
import { attributeSchemaOf, childSchemas, elementSchemaOf } from './schema-at';
import { attributeText, elementText } from './schema-text';
import { type Snippet, snippets } from './snippets';
import { valueCompletions } from './value-completion';

/** What may be typed at `offset`. Snippets that the editor's manifest contributes too have the kind `snippet`. */
export function completions(model: WebConfig, offset: number): readonly Completion[] {
  const { document } = model;
  const place = document.placeAt(offset);
  switch (place.in) {
    case 'text':
      return childCompletions(model, place.element, wordSpan(document.text, offset));
    case 'tag-name': {
      const { element, closing } = place;
      if (closing) return closingName(element, document.text, offset);
      return childCompletions(model, element.parent, tagSpan(element, document.text, offset), element);
    }
    case 'tag':
      return attributeCompletions(place.element, { start: offset, end: offset }, document.text);
    case 'attribute-name':
      return attributeCompletions(place.element, place.attribute.nameSpan, document.text);
    case 'attribute-value': {
      const schema = attributeSchemaOf(place.element, place.attribute);
      const { value } = place.attribute;
      return schema && value ? valueCompletions({ model, element: place.element, schema, value, offset }) : [];
    }
    default:
      return [];
  }
}

/** Elements that may stand in `parent` and do not yet, snippets, and the end tag of `parent`. */
function childCompletions(
  model: WebConfig,
  parent: XmlElement | undefined,
  replace: Span,
  typed?: XmlElement,
): Completion[] {
  const { text, root } = model.document;
  if (!parent && root && root !== typed) return [];
  const result: Completion[] = [];
  for (const schema of childSchemas(parent))
    if (!parent || mayOffer(schema, { model, parent, offset: replace.start, typed }))
      result.push(elementCompletion(schema, replace));
  const name = parent && elementSchemaOf(parent)?.name;
  for (const snippet of snippets) if (snippet.place === name) result.push(snippetCompletion(snippet, replace));
  if (parent && parent.name !== '' && !parent.endTag && !parent.selfClosing) result.push(endTag(parent, replace, text));
  return result;
}

/** Attributes that an element is mostly written with, besides the required ones. */
const usual: ReadonlySet<string> = new Set(['url', 'pattern', 'input', 'value', 'type', 'name', 'key']);

function elementCompletion(schema: ElementSchema, replace: Span): Completion {
  const { name, attributes, children, description } = schema;
  const written = attributes.filter(each => each.required || (usual.has(each.name) && name !== 'provider'));
  const list = written.map((each, index) => ` ${each.name}="$${index + 1}"`).join('');
  const insert = children.length > 0 ? `<${name}${list}>\n\t$0\n</${name}>` : `<${name}${list} />$0`;
  const again = written[0]?.values !== undefined;
  return {
    label: name,
    kind: 'element',
    detail: description,
    replace,
    insert,
    snippet: true,
    documentation: () => elementText(schema),
    ...(again ? { again } : {}),
  };
}

function snippetCompletion({ prefix, title, body, description }: Snippet, replace: Span): Completion {
  return {
    label: prefix,
    kind: 'snippet',
    detail: title,
    replace,
    insert: body,
    snippet: true,
    sort: `z${prefix}`,
    documentation: () => description,
  };
}

/** The end tag goes behind the text that is there, and takes in only a tag that was begun. */
function endTag({ name }: XmlElement, word: Span, text: string): Completion {
  const label = `</${name}>`;
  const replace = text[word.start] === '<' ? word : { start: word.end, end: word.end };
  return { label, kind: 'element', replace, insert: text[replace.end] === '>' ? label.slice(0, -1) : label, sort: 'y' };
}

/** Behind `</`: the name of the element that is open. */
function closingName({ name }: XmlElement, text: string, offset: number): Completion[] {
  if (name === '') return [];
  const replace = nameAround(text, offset);
  return [{ label: name, kind: 'element', replace, insert: text[replace.end] === '>' ? name : `${name}>` }];
}

function attributeCompletions(element: XmlElement, replace: Span, text: string): Completion[] {
  const has = (name: string): boolean => {
    const found = element.attribute(name);
    return found !== undefined && found.nameSpan.start !== replace.start;
  };
  const hasValue = text[replace.end] === '=';
  const space = replace.start === replace.end && /["']/.test(text[replace.start - 1] ?? '') ? ' ' : '';
  return (elementSchemaOf(element)?.attributes ?? [])
    .filter(schema => !has(schema.name) && hasEffect(schema, element))
    .map(schema => ({
      label: schema.name,
      kind: 'attribute',
      detail: schema.description,
      replace,
      insert: hasValue ? schema.name : `${space}${schema.name}="$1"`,
      snippet: !hasValue,
      sort: `${schema.required ? 'a' : 'b'}${schema.name}`,
      documentation: () => attributeText(schema),
      again: !hasValue && hasChoice(schema),
    }));
}

function hasChoice({ type }: AttributeSchema): boolean {
  return type === 'bool' || type === 'enum' || type === 'flags' || type === 'template';
}

/** A tag that is being typed, from its `<` to the end of its name. */
function tagSpan(element: XmlElement, text: string, offset: number): Span {
  return { start: element.start, end: Math.max(element.nameSpan.end, nameAround(text, offset).end) };
}

/** The letters before the cursor, with a `<` or `</` in front of them. */
function wordSpan(text: string, offset: number): Span {
  let { start } = nameAround(text, offset);
  if (text[start - 1] === '/' && text[start - 2] === '<') start -= 2;
  else if (text[start - 1] === '<') start -= 1;
  return { start, end: offset };
}

function nameAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w.-]/.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && /[\w.-]/.test(text[end]!)) end++;
  return { start, end };
}
