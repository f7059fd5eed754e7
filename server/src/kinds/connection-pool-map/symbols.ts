import type { OutlineSymbol } from '../../core/kind';
import { type Span, touches } from '../../core/span';
import { withoutSecret } from '../../domain/jdbc/secrets';
import type { JdbcUrl } from '../../domain/jdbc/url';
import { offsetIn } from '../../syntax/decoded';
import { elementFolds, elementSelections } from '../../syntax/xml/ranges';
import type { XmlElement } from '../../syntax/xml/tree';
import { noName, pools as poolCount } from './data/wording';
import { summaryOf } from './describe';
import type { Pool, PoolMap } from './model';

/** The outline: the list, its pools with where they connect to, their nodes. Passwords show as `***`. */
export function symbols({ list, pools }: PoolMap): readonly OutlineSymbol[] {
  const poolSymbols = pools.map(poolSymbol);
  if (!list) return poolSymbols;
  const inside = poolSymbols.filter(({ span }) => list.start <= span.start && span.end <= list.end);
  const outside = poolSymbols.filter(({ span }) => span.start < list.start || list.end < span.end);
  return [
    {
      name: list.name,
      detail: poolCount(pools.length),
      kind: 'list',
      span: { start: list.start, end: list.end },
      selection: list.nameSpan,
      children: inside,
    },
    ...outside,
  ];
}

function poolSymbol(pool: Pool): OutlineSymbol {
  const { element, name } = pool;
  return {
    name: name?.text ?? noName,
    detail: summaryOf(pool),
    kind: 'pool',
    span: { start: element.start, end: element.end },
    selection: name?.span ?? element.nameSpan,
    children: element.children.filter(child => child.name !== '').map(child => nodeSymbol(pool, child)),
  };
}

function nodeSymbol(pool: Pool, node: XmlElement): OutlineSymbol {
  return {
    name: node.name,
    detail: detailOf(pool, node),
    kind: 'property',
    span: { start: node.start, end: node.end },
    selection: node.nameSpan,
    children: node === pool.urlNode && pool.url ? urlSymbols(pool.url) : undefined,
  };
}

function detailOf(pool: Pool, node: XmlElement): string | undefined {
  if (node === pool.userNode) return node.content.text.trim() || undefined;
  return node.name.toLowerCase() === 'password' && node.content.text.trim() ? '***' : undefined;
}

/** The server and the database of a URL. */
function urlSymbols({ value, server, properties }: JdbcUrl): OutlineSymbol[] {
  const result: OutlineSymbol[] = [];
  if (server) {
    const span = value.spanOf(server.start, server.end);
    result.push({ name: withoutSecret(server.text), kind: 'host', span, selection: span });
  }
  const database = properties.get('databaseName');
  if (database?.text) {
    const span = value.spanOf(database.from.start, database.from.end);
    result.push({ name: database.text, kind: 'database', span, selection: span });
  }
  return result;
}

/** The list, the pools, elements with children and comments; those on a single line are left to the caller to drop. */
export function folds({ document }: PoolMap): readonly Span[] {
  return elementFolds(document);
}

/** What an expanding selection grows through from `offset`, innermost first: value, item, URL; value, attribute, tag; content, element. */
export function selections({ document, pools }: PoolMap, offset: number): readonly Span[] {
  const innermost = document.elementAt(offset);
  const pool = innermost && pools.find(({ urlNode }) => urlNode === innermost);
  return elementSelections(document, offset, pool?.url ? urlSteps(pool.url, offset) : []);
}

function urlSteps({ value, items, server, instance, port }: JdbcUrl, offset: number): Span[] {
  if (!touches(value.span, offset)) return [];
  const at = offsetIn(value, offset);
  const steps: Span[] = [];
  const item = items.find(candidate => touches(candidate, at));
  for (const part of item ? [item.value, item.name] : [server, instance, port]) {
    if (part && touches(part, at)) {
      steps.push(value.spanOf(part.start, part.end));
      break;
    }
  }
  if (item) steps.push(value.spanOf(item.start, item.end));
  steps.push(value.spanOf(0, value.text.length));
  return steps;
}
