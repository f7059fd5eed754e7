import type { Fact } from '../../core/kind';
import { urlFacts } from '../../domain/jdbc/url-facts';
import type { PoolMap } from './model';

/**
 * The names that the map gives: pools, and by their URLs hosts, instances, ports and databases, each of its pool.
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
    if (url && !url.error) for (const fact of urlFacts(url, 'defines', name?.text.toLowerCase())) result.push(fact);
  }
  return result;
}
