import { effectiveServer } from '../../domain/jdbc/effective-server';
import { withoutSecret } from '../../domain/jdbc/secrets';
import type { JdbcUrl } from '../../domain/jdbc/url';
import { authenticationWord, defaultHost, noUrl, refusedUrl } from './data/wording';
import type { Pool } from './model';

/** Where the driver connects to, as `host\instance:port`; parts that are not given are left out. */
export function serverText(url: JdbcUrl): string {
  const { host, instance, port } = effectiveServer(url);
  const text = (host?.text ?? defaultHost) + (instance ? `\\${instance.text}` : '') + (port ? `:${port.text}` : '');
  return withoutSecret(text);
}

/** A pool in one line: `host\instance:port · database · Windows`. */
export function summaryOf({ url, authentication }: Pool): string {
  if (!url || url.value.text.trim() === '') return noUrl;
  if (url.error) return refusedUrl;
  const database = url.properties.get('databaseName')?.text;
  const word = authentication && authenticationWord[authentication];
  return [serverText(url), database, word].filter(part => part).join(' · ');
}
