import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import { effectiveServer } from '../../domain/jdbc/effective-server';
import { type KnownNames, urlCompletions } from '../../domain/jdbc/url-completion';
import { placeInUrl } from '../../domain/jdbc/url-place';
import {
  attributeCompletions,
  closingNameCompletions,
  endTagCompletion,
  type OfferedAttribute,
  tagSpan,
  wordSpan,
} from '../../domain/xml-completion';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { attributeTable, elementNamed, type PoolMapName } from './data/elements';
import { listName, poolName, poolNodes, requiredPools } from './data/names';
import type { Pool, PoolMap } from './model';
import { type Snippet, snippets } from './snippets';

/** What may be typed at `offset`. Snippets that the editor's manifest contributes too have the kind `snippet`. */
export function completions(model: PoolMap, offset: number): readonly Completion[] {
  const { document } = model;
  const place = document.placeAt(offset);
  switch (place.in) {
    case 'text':
    case 'cdata':
      return textCompletions(model, place.element, offset);
    case 'tag-name':
      return place.closing
        ? closingNameCompletions(place.element, document.text, offset)
        : childCompletions(model, place.element.parent, tagSpan(place.element, document.text, offset));
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
      const { name, value } = place.attribute;
      if (!value || name.toLowerCase() !== 'name' || !isPool(place.element)) return [];
      return poolNameCompletions(model, place.element, value);
    }
    default:
      return [];
  }
}

function isPool(element: XmlElement | undefined): boolean {
  return element?.name.toLowerCase() === poolName;
}

function textCompletions(model: PoolMap, element: XmlElement | undefined, offset: number): Completion[] {
  const { text } = model.document;
  const pool = element && model.pools.find(({ urlNode }) => urlNode === element);
  if (pool?.url) return inUrl(model, pool, offset);
  if (pool === undefined && element?.name.toLowerCase() === 'name' && isPool(element.parent)) {
    return poolNameCompletions(model, element.parent!, element.content);
  }
  return childCompletions(model, element, wordSpan(text, offset));
}

function inUrl(model: PoolMap, pool: Pool, offset: number): Completion[] {
  const url = pool.url!;
  const result = urlCompletions(url, offset, () => knownNames(model.pools, pool));
  const place = placeInUrl(url.value.text, offsetIn(url.value, offset));
  const empty = place.in === 'prefix' && url.value.text.slice(0, place.start).trim() === '' && result.length > 0;
  const span = empty ? url.value.spanOf(place.start, place.end) : undefined;
  return span ? [...result, ...snippetCompletions('url', span)] : result;
}

/** Servers and databases of the other pools, in the order of the file. */
function knownNames(pools: readonly Pool[], own: Pool): KnownNames {
  const servers: KnownNames['servers'][number][] = [];
  const databases = new Set<string>();
  const seen = new Set<string>();
  for (const { url } of pools) {
    if (!url || url.error || url === own.url) continue;
    const { host, instance, port } = effectiveServer(url);
    const key = [host?.text, instance?.text, port?.text].join('\n');
    if (host && !seen.has(key)) servers.push({ host: host.text, instance: instance?.text, port: port?.text });
    seen.add(key);
    const database = url.properties.get('databaseName')?.text;
    if (database) databases.add(database);
  }
  return { servers, databases: [...databases] };
}

/** Elements that may stand in `parent` and do not yet, snippets, and the end tag of `parent`. */
function childCompletions(model: PoolMap, parent: XmlElement | undefined, replace: Span): Completion[] {
  const { text } = model.document;
  const result: Completion[] = [];
  if (!parent && !model.list) result.push(elementCompletion(listName, listBody, replace));
  if (parent && isPool(parent))
    for (const name of poolNodes)
      if (!parent.child(name)) result.push(elementCompletion(name, `<${name} egid="$1">$2</${name}>`, replace));
  if (parent?.name.toLowerCase() === listName) result.push(...snippetCompletions('list', replace));
  if (parent && parent.name !== '' && !parent.endTag && !parent.selfClosing && isElementPlace(parent))
    result.push(endTagCompletion(parent, replace, text));
  return result;
}

/** Whether it is natural to type an element in `parent`, not a text. */
function isElementPlace(parent: XmlElement): boolean {
  return !poolNodes.some(name => name.toLowerCase() === parent.name.toLowerCase()) || parent.children.length === 0;
}

const listBody = `<${listName}>\n\t$0\n</${listName}>`;

function elementCompletion(name: string, insert: string, replace: Span): Completion {
  const known = elementNamed(name)!;
  return {
    label: name,
    kind: 'element',
    detail: known.summary,
    replace,
    insert,
    snippet: true,
    documentation: () => known.effect,
    again: name === 'Url',
  };
}

function snippetCompletions(place: Snippet['place'], replace: Span): Completion[] {
  return snippets
    .filter(snippet => snippet.place === place)
    .map(({ prefix, title, body, description }) => ({
      label: prefix,
      kind: 'snippet',
      detail: title,
      replace,
      insert: body,
      snippet: true,
      sort: `z${prefix}`,
      documentation: () =>
        `${description}\n\n\`\`\`xml\n${body.replace(/\$\{\d+[:|]([^,}|]*)[^}]*\}|\$\d+/g, '$1')}\n\`\`\``,
    }));
}

function attributesOf(element: XmlElement): OfferedAttribute[] {
  return attributeTable
    .filter(({ on }) => on.includes(element.name.toLowerCase()))
    .map(({ name, summary, effect }: PoolMapName) => ({
      name,
      detail: summary,
      documentation: () => effect,
      hasChoice: name === 'name',
    }));
}

/** Names of pools that ECE asks for and that no other pool has yet. */
function poolNameCompletions({ pools }: PoolMap, own: XmlElement, value: Decoded): Completion[] {
  const taken = new Set(pools.filter(({ element }) => element !== own).map(({ name }) => name?.text.toLowerCase()));
  return requiredPools
    .filter(({ name }) => !taken.has(name.toLowerCase()))
    .map(({ name, carries }) => ({
      label: name,
      kind: 'value',
      detail: carries,
      replace: value.span,
      insert: value.encode(name),
    }));
}
