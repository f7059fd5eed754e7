import { isSecretName } from '../../domain/jdbc/secrets';
import type { JdbcUrl } from '../../domain/jdbc/url';

/**
 * Tells which characters of a URL may belong to a password and must not be shown; offsets into its text. In a URL that the driver
 * refuses nobody knows where a value ends: everything behind the name of a secret counts.
 */
export function secretPart({ items, error, value }: JdbcUrl): (offset: number) => boolean {
  const secrets = items.filter(item => isSecretName(item.name.text)).map(item => item.value);
  const first = error ? value.text.search(/pass|pwd|secret|token|key/i) : -1;
  return offset => (first >= 0 && first <= offset) || secrets.some(({ start, end }) => start <= offset && offset < end);
}
