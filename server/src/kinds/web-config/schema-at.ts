import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree';
import type { AttributeSchema, ElementSchema } from './data/schema';
import { configuration } from './data/schema-configuration';
import { fragmentSchemas } from './data/schema-tree';

/** What an element may be by its place; undefined outside of what is checked. Letter case does not count. */
export function elementSchemaOf(element: XmlElement): ElementSchema | undefined {
  const { parent } = element;
  if (parent) return childSchema(elementSchemaOf(parent), element.name);
  return named([configuration, ...fragmentSchemas], element.name);
}

/** What an attribute is. */
export function attributeSchemaOf(element: XmlElement, { name }: XmlAttribute): AttributeSchema | undefined {
  const schema = elementSchemaOf(element);
  return schema && named(schema.attributes, name);
}

/** The elements that may stand in another; at the top of a file where there is none. */
export function childSchemas(parent: XmlElement | undefined): readonly ElementSchema[] {
  return parent ? (elementSchemaOf(parent)?.children ?? []) : [configuration];
}

function childSchema(schema: ElementSchema | undefined, name: string): ElementSchema | undefined {
  return schema && named(schema.children, name);
}

function named<Named extends { readonly name: string }>(list: readonly Named[], name: string): Named | undefined {
  const lower = name.toLowerCase();
  return list.find(each => each.name.toLowerCase() === lower);
}
