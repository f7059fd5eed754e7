import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import type { Span } from '../../core/span';
import { responseHeaderNamed } from '../../domain/http-headers/data/response-headers';
import { responseHeaderOf } from '../../domain/http-headers/names';
import type { Decoded } from '../../syntax/decoded';
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree';
import { hoverWording as say } from './data/face-wording';
import { askedOf, summaryOf } from './describe';
import { allPreConditions, type WebConfig } from './model';
import { patternText } from './pattern-text';
import { policyHover } from './policy-hover';
import { attributeSchemaOf, elementSchemaOf } from './schema-at';
import { attributeText, elementText } from './schema-text';
import { unitAt } from './template-at';
import { templateHover, wholeTemplateHover } from './template-hover';
import { attributeValue } from './values';

/** What stands at `offset`: an element or attribute, a word, a pattern, a part of a template, a header. Settings of providers are not shown. */
export function hover(model: WebConfig, offset: number): Hover | undefined {
  const place = model.document.placeAt(offset);
  switch (place.in) {
    case 'tag-name':
      return elementHover(place.element, place.closing);
    case 'attribute-name': {
      const schema = attributeSchemaOf(place.element, place.attribute);
      return schema && { span: place.attribute.nameSpan, markdown: attributeText(schema) };
    }
    case 'attribute-value':
      return place.attribute.value && valueHover(model, place.element, place.attribute, place.attribute.value, offset);
    default:
      return undefined;
  }
}

function elementHover(element: XmlElement, closing: boolean): Hover | undefined {
  const schema = elementSchemaOf(element);
  const { nameSpan, endTag } = element;
  // An end tag may be written in part only.
  const start = closing && endTag ? Math.min(endTag.start + '</'.length, endTag.end) : nameSpan.start;
  const end = closing && endTag ? Math.min(start + element.name.length, endTag.end) : nameSpan.end;
  return schema && { span: { start, end }, markdown: elementText(schema) };
}

function valueHover(
  model: WebConfig,
  element: XmlElement,
  attribute: XmlAttribute,
  value: Decoded,
  offset: number,
): Hover | undefined {
  const schema = attributeSchemaOf(element, attribute);
  if (!schema || schema.secret) return undefined;
  switch (schema.type) {
    case 'pattern': {
      const pattern = patternText(model, element, offset);
      return pattern === undefined ? undefined : { span: value.span, markdown: pattern };
    }
    case 'template':
      return (
        templateHover(model, element, value, offset) ??
        headerValueHover(element, schema.name, value, offset) ??
        wholeTemplateHover(model, element, value, offset)
      );
    case 'enum':
    case 'flags':
      return wordHover(schema.values ?? {}, value, offset);
    case 'string':
      return nameHover(model, element, schema.name, value) ?? headerValueHover(element, schema.name, value, offset);
    default:
      return undefined;
  }
}

/** The word at the cursor and what it does. */
function wordHover(meanings: Readonly<Record<string, string>>, value: Decoded, offset: number): Hover | undefined {
  for (const { 0: written, index } of value.text.matchAll(/[^\s,]+/g)) {
    const span = value.spanOf(index, index + written.length);
    if (offset < span.start || offset > span.end) continue;
    const word = Object.keys(meanings).find(each => each.toLowerCase() === written.toLowerCase());
    return word === undefined ? undefined : { span, markdown: `**${word}** ${meanings[word]}` };
  }
  return undefined;
}

/** A name of the file's own, or of a header. */
function nameHover(model: WebConfig, element: XmlElement, attribute: string, value: Decoded): Hover | undefined {
  const markdown = nameText(model, element, attribute, value);
  return markdown === undefined ? undefined : { span: value.span, markdown };
}

function nameText(
  model: WebConfig,
  element: XmlElement,
  attribute: string,
  { text, span }: Decoded,
): string | undefined {
  const [tag, parent] = [element.name.toLowerCase(), element.parent?.name.toLowerCase()];
  if (attribute === 'serverVariable') return headerText(responseHeaderOf(text));
  if (attribute === 'name' && parent === 'customheaders') return headerText(text);
  if (attribute === 'preCondition') {
    const found = allPreConditions(model).find(({ name }) => name?.text.toLowerCase() === text.toLowerCase());
    return found && say.preCondition(inlineCode(found.name!.text), inlineCode(askedOf(found)));
  }
  if (attribute !== 'name') return undefined;
  const unit = unitAt(model, span.start);
  if (!unit || unit.element !== element) return undefined;
  if (tag === 'rule' && (unit.direction === 'inbound' || unit.direction === 'outbound'))
    return say.rule(inlineCode(text), inlineCode(summaryOf(unit)));
  if (unit.direction === 'precondition') return say.preCondition(inlineCode(text), inlineCode(askedOf(unit)));
  if (unit.direction === 'map') return say.map(inlineCode(text), unit.entries.length, inlineCode(unit.defaultValue));
  return undefined;
}

function headerText(header: string | undefined): string | undefined {
  const known = header && responseHeaderNamed(header);
  if (known) return say.header(known.name, known.summary);
  return header && say.header(header, '');
}

/** A part of a header's value, in custom headers and in the action of an outbound rule. */
function headerValueHover(element: XmlElement, attribute: string, value: Decoded, offset: number): Hover | undefined {
  if (attribute !== 'value') return undefined;
  const match = element.name.toLowerCase() === 'action' ? element.parent?.child('match') : undefined;
  const variable = match && attributeValue(match, 'serverVariable')?.text;
  const isCustom = /^(custom|redirect)headers$/i.test(element.parent?.name ?? '');
  const header = isCustom ? attributeValue(element, 'name')?.text : variable && responseHeaderOf(variable);
  if (!header) return undefined;
  if (/^content-security-policy/i.test(header)) return policyHover(value, offset);
  const markdown = headerText(header);
  const span: Span = value.span;
  return markdown === undefined ? undefined : { span, markdown };
}
