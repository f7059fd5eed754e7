import type { Fact } from '../../core/kind';
import { secretRanges } from '../../domain/jdbc/mask-url';
import type { JdbcUrl } from '../../domain/jdbc/url';
import { urlFacts } from '../../domain/jdbc/url-facts';
import type { PoolMap } from './model';

/**
 * The names that the map gives: pools, their URLs, and by these hosts, instances, ports and databases, each of its pool.
 * What stands in a URL that the driver refuses names nothing.
 */
export function facts({ pools }: PoolMap): readonly Fact[] {
  const result: Fact[] = [];
  for (const { name, url } of pools) {
    if (name) {
      const { text, span } = name;
      const encode = (other: string): string => name.encode(other);
      result.push({ role: 'defines', space: 'pool', name: text.toLowerCase(), span, text, encode });
    }
    if (!url || url.error) continue;
    const of = name?.text.toLowerCase();
    for (const fact of urlFacts(url, 'defines', of)) result.push(fact);
    if (of !== undefined && secretRanges(url).length === 0) result.push(wholeUrl(url, of));
  }
  return result;
}

/** The URL of a pool as a whole, for files that repeat it; not where it holds a password, which goes nowhere. */
function wholeUrl({ value }: JdbcUrl, of: string): Fact {
  const { text, span } = value;
  return {
    role: 'defines',
    space: 'url',
    name: text,
    span,
    text,
    encode: other => value.encode(other),
    of,
    forRulesOnly: true,
  };
}
