import { emptyConfig } from '../../core/config';
import type { AnyKind } from '../../core/kind';
import { analyze } from '../../core/lint';
import { Registry } from '../../core/registry';

const pool = (name: string): string =>
  `<connpool name="${name}"><MinConnections>5</MinConnections><MaxConnections>50</MaxConnections><User>user</User><Url>jdbc:sqlserver://${name}.example.com:1433;integratedSecurity=false;encrypt=true;databaseName=${name};loginTimeout=60</Url></connpool>`;

/** A small file without faults of each kind that has work to do. */
const texts: Readonly<Record<string, string>> = {
  'egpl_ds_connpool_map.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<conn_pool_list>\n${Array.from({ length: 24 }, (_, index) => pool(`p${index}`)).join('\n')}\n</conn_pool_list>\n`,
};

/**
 * Checks files that are not there, so that the first one that is opened is checked by code that has run before. Takes a
 * few milliseconds, in which the editor has nothing to ask yet.
 */
export function warmUp(kinds: readonly AnyKind[]): void {
  const registry = new Registry(kinds);
  for (const [name, text] of Object.entries(texts)) {
    const kind = registry.byName(name);
    if (kind) analyze({ kind, text, config: emptyConfig });
  }
}
