import type { Fact } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';
import { clearedSpace, type InheritedSpace } from './data/spaces';

/** A name that a configuration above hands down. */
export interface InheritedName {
  readonly fact: Fact;
  readonly uri: string;
}

/** What the web.config files in the folders above hand down in a space, by lower-case name: from the outermost to the nearest. */
export function inheritedNames(others: OtherFiles | undefined, space: InheritedSpace): Map<string, InheritedName> {
  const names = new Map<string, InheritedName>();
  const above = (others?.of(space, 'above') ?? []).filter(({ uri }) => /\/web\.config$/i.test(uri));
  for (const { facts, uri } of above.sort((a, b) => a.uri.length - b.uri.length)) {
    if (facts.some(fact => fact.space === clearedSpace && fact.name === space)) names.clear();
    for (const { role, name } of inSpace(facts, space)) if (role === 'refers') names.delete(name);
    for (const fact of inSpace(facts, space)) if (fact.role === 'defines') names.set(fact.name, { fact, uri });
  }
  return names;
}

function inSpace(facts: readonly Fact[], space: InheritedSpace): Fact[] {
  return facts.filter(fact => fact.space === space);
}
