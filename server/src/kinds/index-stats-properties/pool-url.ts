import type { OtherFiles } from '../../core/other-files';
import { type PropertiesModel, settingOf } from '../../domain/java-properties/model';
import { placesOfPool } from '../../domain/java-properties/pools';
import { isOff, isOn, namesAuthentication } from '../../domain/jdbc/effective';
import { parseJdbcUrl } from '../../domain/jdbc/parse-url';
import type { JdbcUrl } from '../../domain/jdbc/url';
import { plainDecoded } from '../../syntax/decoded';

/** The repair that takes over the whole URL of a pool in one file; none where it holds a password, or the file has several pools of the name. */
export function takePoolUrl({ value }: JdbcUrl, uri: string, pool: string, others: OtherFiles) {
  const found = placesOfPool(others, 'url', pool).filter(place => place.uri === uri);
  if (found.length !== 1) return [];
  const edits = [{ span: value.span, newText: value.encode(found[0]!.fact.text) }];
  return [{ title: 'takeUrl' as const, data: { pool }, edits }];
}

type Authentication = 'Windows authentication' | 'a SQL login';

/** How a URL logs on; undefined where it names another method, or what is neither yes nor no. */
function authenticationOf(url: JdbcUrl): Authentication | undefined {
  if (url.error || namesAuthentication(url)) return undefined;
  if (isOn(url, 'integratedSecurity')) return 'Windows authentication';
  return isOff(url, 'integratedSecurity') ? 'a SQL login' : undefined;
}

/**
 * How a URL logs on and how its pool does, where all that is said of the pool says otherwise.
 * @param pooled the URLs of the pool, as text
 */
export function authenticationDifference(
  url: JdbcUrl,
  pooled: readonly string[],
): { readonly own: Authentication; readonly pool: Authentication } | undefined {
  const own = authenticationOf(url);
  const [pool, ...more] = new Set(pooled.map(text => authenticationOf(parseJdbcUrl(plainDecoded(text)))));
  return own && pool && more.length === 0 && own !== pool ? { own, pool } : undefined;
}

/** Whether user and password are filled in just where the URL takes them. */
export function goesWithLogin(
  model: PropertiesModel,
  url: JdbcUrl,
  { user, password }: { readonly user: string; readonly password: string },
): boolean {
  const isFilled = [user, password].some(key => settingOf(model, key)?.value.text);
  return isFilled !== isOn(url, 'integratedSecurity');
}
