import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import type { Span } from '../../core/span';
import { urlHover } from '../../domain/jdbc/url-hover';
import type { XmlElement } from '../../syntax/xml/tree';
import { attributeNamed, elementNamed, type PoolMapName } from './data/elements';
import { poolName, requiredPools } from './data/names';
import * as wording from './data/wording';
import { summaryOf } from './describe';
import type { PoolMap } from './model';

/** What stands at `offset`: an element or attribute, a pool's name, a part of a URL. No secret is shown. */
export function hover(model: PoolMap, offset: number): Hover | undefined {
  const place = model.document.placeAt(offset);
  switch (place.in) {
    case 'tag-name':
      return elementHover(place.element, place.closing);
    case 'attribute-name':
      return known(attributeNamed(place.element.name, place.attribute.name), place.attribute.nameSpan);
    case 'attribute-value': {
      const { name, value } = place.attribute;
      return name.toLowerCase() === 'name' && value ? poolHover(model, place.element, value.span) : undefined;
    }
    case 'text':
    case 'cdata':
      return place.element && textHover(model, place.element, offset);
    default:
      return undefined;
  }
}

function textHover(model: PoolMap, element: XmlElement, offset: number): Hover | undefined {
  const { parent } = element;
  if (!parent || parent.name.toLowerCase() !== poolName || element.content.text === '') return undefined;
  switch (element.name.toLowerCase()) {
    case 'url': {
      const url = model.pools.find(({ urlNode }) => urlNode === element)?.url;
      return url && urlHover(url, offset);
    }
    case 'password':
    case 'user':
      return known(elementNamed(element.name), element.content.span);
    case 'name':
      return poolHover(model, parent, element.content.span);
    default:
      return undefined;
  }
}

function elementHover(element: XmlElement, closing: boolean): Hover | undefined {
  const { nameSpan, endTag } = element;
  if (!closing || !endTag) return known(elementNamed(element.name), nameSpan);
  // An end tag may be written in part only.
  const start = Math.min(endTag.start + '</'.length, endTag.end);
  return known(elementNamed(element.name), { start, end: Math.min(start + element.name.length, endTag.end) });
}

function known(entry: PoolMapName | undefined, span: Span): Hover | undefined {
  return entry && { span, markdown: `**${entry.name}**\n\n${entry.effect}\n\n*${entry.source}*` };
}

/** A pool's name: what the guide says of it, and where it connects to. */
function poolHover({ pools }: PoolMap, element: XmlElement, span: Span): Hover | undefined {
  const pool = pools.find(candidate => candidate.element === element);
  if (!pool?.name) return undefined;
  const { text } = pool.name;
  const required = requiredPools.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const role = required ? [wording.requiredPool(required.carries)] : [];
  return { span, markdown: [`**Pool** ${inlineCode(text)}`, ...role, inlineCode(summaryOf(pool))].join('\n\n') };
}
