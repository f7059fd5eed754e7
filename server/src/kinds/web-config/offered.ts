import type { XmlElement } from '../../syntax/xml/tree';
import { actionAttributes } from './data/action-attributes';
import type { AttributeSchema, ElementSchema } from './data/schema';
import type { WebConfig } from './model';
import { attributeValue } from './values';

/* What is not worth offering although it is in the schema: what would be a fault, or without effect, at this very place. */

/** Whether an element may be offered in `parent` at `offset`. @param typed the element that is being typed there */
export function mayOffer(
  schema: ElementSchema,
  { model, parent, offset, typed }: { model: WebConfig; parent: XmlElement; offset: number; typed?: XmlElement },
): boolean {
  if (schema.level && model.shape === 'configuration' && !model.isServerWide && !model.isTransform) return false;
  const others = parent.children.filter(child => child !== typed);
  if (schema.name === 'clear')
    return !others.some(({ start, name }) => start < offset && !/^(clear|remove)$/i.test(name));
  return schema.many === true || !others.some(({ name }) => name.toLowerCase() === schema.name.toLowerCase());
}

/** Whether an attribute has an effect beside those that an element has already. */
export function hasEffect({ name }: AttributeSchema, element: XmlElement): boolean {
  const written = (attribute: string): string => attributeValue(element, attribute)?.text.toLowerCase() ?? '';
  switch (element.name.toLowerCase()) {
    case 'action': {
      const types = actionAttributes[name];
      const type = written('type');
      return !types || type === '' || types.some(each => each.toLowerCase() === type);
    }
    case 'add':
      return !(/^(pattern|ignorecase)$/i.test(name) && /^is(file|directory)$/.test(written('matchType')));
    case 'match':
      if (name === 'serverVariable') return written('filterByTags') === '';
      return !/^(filterByTags|customTags|occurrences)$/.test(name) || written('serverVariable') === '';
    default:
      return true;
  }
}
