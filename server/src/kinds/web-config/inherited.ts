import type { Fact } from '../../core/kind';
import type { OtherFile, OtherFiles } from '../../core/other-files';
import type { Collection, RewriteScope } from '../../domain/rewrite/model';
import { installedNames } from './data/installed';
import { clearedSpace, type InheritedSpace } from './data/spaces';
import { type Item, inheritedCollections } from './facts';
import { pathOf, type WebConfig } from './model';

/** A name that a configuration inherits. */
export type InheritedName =
  /** From a web.config in a folder above, or from the configuration of the server. */
  | { readonly from: 'above' | 'server'; readonly text: string; readonly fact: Fact; readonly uri: string }
  /** From the configuration of a server as it is installed; that of this one is not known. */
  | { readonly from: 'installed'; readonly text: string }
  /** From what the same file says around a `<location>`. */
  | { readonly from: 'file'; readonly text: string; readonly item: Item };

/**
 * What the web.config files in the folders above hand down in a space, and the server's own configuration where just one is known, by
 * lower-case name: from the outermost to the nearest.
 */
export function inheritedNames(others: OtherFiles | undefined, space: InheritedSpace): Map<string, InheritedName> {
  const names = new Map<string, InheritedName>();
  const servers = serverFiles(others, space);
  if (servers.length === 1) addNames('server', servers[0]!, space, names);
  else if (servers.length === 0)
    for (const text of installedNames[space] ?? []) names.set(text.toLowerCase(), { from: 'installed', text });
  for (const file of filesAbove(others, space)) addNames('above', file, space, names);
  return names;
}

/** The web.config files in the folders above, the outermost first. */
export function filesAbove(others: OtherFiles | undefined, space: string): OtherFile[] {
  const above = (others?.of(space, 'above') ?? []).filter(({ uri }) => /\/web\.config$/i.test(uri));
  return above.sort((a, b) => a.uri.length - b.uri.length);
}

/** The configurations of servers among all other files. */
export function serverFiles(others: OtherFiles | undefined, space: string): OtherFile[] {
  return (others?.of(space) ?? []).filter(({ uri }) => /\/applicationhost\.config$/i.test(uri));
}

function addNames(
  from: 'above' | 'server',
  { facts, uri }: OtherFile,
  space: InheritedSpace,
  into: Map<string, InheritedName>,
): void {
  if (facts.some(fact => fact.space === clearedSpace && fact.name === space)) into.clear();
  for (const { role, name } of inSpace(facts, space)) if (role === 'refers') into.delete(name);
  for (const fact of inSpace(facts, space))
    if (fact.role === 'defines') into.set(fact.name, { from, text: fact.text, fact, uri });
}

function inSpace(facts: readonly Fact[], space: InheritedSpace): Fact[] {
  return facts.filter(fact => fact.space === space);
}

/**
 * What a scope inherits: a `<location>` for a folder also from the file itself and from locations for the folders around it.
 * @param names what the file inherits
 */
export function inheritedBy(
  inner: RewriteScope,
  { scopes }: WebConfig,
  space: InheritedSpace,
  names: ReadonlyMap<string, InheritedName>,
): ReadonlyMap<string, InheritedName> {
  const path = pathOf(inner.location);
  if (path === '' || scopes.length < 2) return names;
  const all = new Map(names);
  const around = scopes.filter(
    ({ location }) => !location || (pathOf(location) !== '' && path.startsWith(`${pathOf(location)}/`)),
  );
  for (const scope of around.sort((a, b) => pathOf(a.location).length - pathOf(b.location).length))
    addItems(inheritedCollections[space](scope), all);
  return all;
}

function addItems(collection: Collection<Item> | undefined, into: Map<string, InheritedName>): void {
  if (!collection) return;
  if (collection.clears) into.clear();
  for (const name of collection.removes) into.delete(name);
  for (const item of collection.items) {
    const text = item.name?.text;
    if (text !== undefined) into.set(text.toLowerCase(), { from: 'file', text, item });
  }
}
