import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import { secretNames } from './data/secrets';
import type { OpensslCnf } from './model';
import { resolvedVariables } from './names';

/** Entries whose value is a password, or holds one through a variable. */
export function hiddenEntries(model: OpensslCnf): ReadonlySet<ConfEntry> {
  const sources = new Map(resolvedVariables(model).map(({ variable, entry }) => [variable, entry]));
  const hidden = new Set<ConfEntry>();
  for (const entry of model.file.statements) {
    if (entry.kind !== 'entry') continue;
    const holds = entry.variables.some(variable => {
      const source = sources.get(variable);
      return source !== undefined && hidden.has(source);
    });
    if (holds || secretNames.test(entry.name)) hidden.add(entry);
  }
  return hidden;
}
