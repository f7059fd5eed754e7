import type { Config } from '../../core/config';
import type { Completion } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';
import type { Span } from '../../core/span';
import {
  attributeCompletions,
  closingNameCompletions,
  endTagCompletion,
  type OfferedAttribute,
  tagSpan,
  wordSpan,
} from '../../domain/xml-completion';
import type { XmlElement } from '../../syntax/xml/tree';
import type { AttributeSchema, ElementSchema } from './data/schema';
import type { WebConfig } from './model';
import { hasEffect, mayOffer } from './offered';
import { attributeSchemaOf, childSchemas, elementSchemaOf } from './schema-at';
import { attributeText, elementText } from './schema-text';
import { type Snippet, snippets } from './snippets';
import { valueCompletions } from './value-completion';

/** What may be typed at `offset`. Snippets that the editor's manifest contributes too have the kind `snippet`. */
export function completions(
  model: WebConfig,
  offset: number,
  _config?: Config,
  others?: OtherFiles,
): readonly Completion[] {
  const { document } = model;
  const place = document.placeAt(offset);
  switch (place.in) {
    case 'text':
      return childCompletions(model, place.element, wordSpan(document.text, offset));
    case 'tag-name': {
      const { element, closing } = place;
      if (closing) return closingNameCompletions(element, document.text, offset);
      return childCompletions(model, element.parent, tagSpan(element, document.text, offset), element);
    }
    case 'tag':
      return attributeCompletions(
        place.element,
        attributesOf(place.element),
        { start: offset, end: offset },
        document.text,
      );
    case 'attribute-name':
      return attributeCompletions(place.element, attributesOf(place.element), place.attribute.nameSpan, document.text);
    case 'attribute-value': {
      const schema = attributeSchemaOf(place.element, place.attribute);
      const { value } = place.attribute;
      return schema && value ? valueCompletions({ model, element: place.element, schema, value, offset, others }) : [];
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
  if (parent && parent.name !== '' && !parent.endTag && !parent.selfClosing)
    result.push(endTagCompletion(parent, replace, text));
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

function attributesOf(element: XmlElement): OfferedAttribute[] {
  return (elementSchemaOf(element)?.attributes ?? [])
    .filter(schema => hasEffect(schema, element))
    .map(schema => ({
      name: schema.name,
      detail: schema.description,
      documentation: () => attributeText(schema),
      sort: `${schema.required ? 'a' : 'b'}${schema.name}`,
      hasChoice: hasChoice(schema),
    }));
}

function hasChoice({ type }: AttributeSchema): boolean {
  return type === 'bool' || type === 'enum' || type === 'flags' || type === 'template';
}
