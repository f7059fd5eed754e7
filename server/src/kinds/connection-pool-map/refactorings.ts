import type { Refactoring } from '../../core/kind';
import { overlaps, type Span, type TextEdit } from '../../core/span';
import { removeItem, setProperty } from '../../domain/jdbc/edit-url';
import { isGiven } from '../../domain/jdbc/effective';
import type { JdbcUrl, UrlItem } from '../../domain/jdbc/url';
import { type Conversion, conversionEffect, conversionIds, convertPool } from './convert';
import { addMultiSubnetFailover, conversionTitle, poolConversionTitle, removalTitle } from './data/wording';
import type { Pool, PoolMap } from './model';

/**
 * Changes that no finding asks for: of all pools, and of the pool and the URL item at `at`.
 * Titles name pools, properties and numbers, never a value.
 */
export function refactorings(model: PoolMap, at?: Span): readonly Refactoring[] {
  const { text } = model.document;
  const whole = [convertAll(model.pools, 'windows', text), convertAll(model.pools, 'sql', text)];
  const pool = at && model.pools.filter(({ start, end }) => start <= at.start && at.end <= end).at(-1);
  const local = pool ? [...urlRefactorings(pool, at), toggle(pool, text)] : [];
  return [...local, ...whole].filter(refactoring => refactoring !== undefined);
}

/** All pools in one list of edits, made when they are asked for; undefined where there is nothing to change. */
function convertAll(pools: readonly Pool[], to: Conversion, text: string): Refactoring | undefined {
  const left = { refused: 0, other: 0 };
  const converted: Pool[] = [];
  for (const pool of pools) {
    const effect = conversionEffect(pool, to, text);
    if (effect === 'edits') converted.push(pool);
    else if (effect !== 'none') left[effect]++;
  }
  if (converted.length === 0) return undefined;
  return {
    id: conversionIds[to],
    title: conversionTitle(converted.length, pools.length, left, to),
    get edits() {
      return converted.flatMap(pool => convertPool(pool, to, text) as TextEdit[]);
    },
  };
}

/** The other authentication for one pool. */
function toggle(pool: Pool, text: string): Refactoring | undefined {
  const to = pool.authentication === 'windows' ? 'sql' : 'windows';
  const edits = convertPool(pool, to, text);
  if (typeof edits === 'string' || edits.length === 0) return undefined;
  return { id: 'toggle-integrated-security', title: poolConversionTitle(pool.name?.text, to), edits };
}

/** What can be done to the URL at the cursor. */
function urlRefactorings(pool: Pool, at: Span): Refactoring[] {
  const { url } = pool;
  if (!url || url.error || !overlaps(url.value.span, at)) return [];
  const result: Refactoring[] = [];
  const item = url.items.find(candidate => touchesItem(url, candidate, at));
  if (item)
    result.push({
      id: 'remove-property',
      title: removalTitle(item.property ?? item.name.text),
      edits: [removeItem(url, item)],
    });
  if (!url.properties.has('multiSubnetFailover') && !isGiven(url, 'failoverPartner'))
    result.push({
      id: 'add-multi-subnet-failover',
      title: addMultiSubnetFailover,
      edits: [setProperty(url, 'multiSubnetFailover', 'true')],
    });
  return result;
}

function touchesItem(url: JdbcUrl, { start, end }: UrlItem, at: Span): boolean {
  return overlaps(url.value.spanOf(start, end), at);
}
