import type { Fact } from '../../core/kind';
import type { Collection, RewriteScope } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { clearedSpace, type InheritedSpace, inheritedSpaces } from './data/spaces';
import { pathOf, type WebConfig } from './model';
import { nameFact } from './name-fact';

/** The collections that a configuration inherits from those above it, by the space that their names are in. */
export const inheritedCollections: Readonly<
  Record<InheritedSpace, (scope: RewriteScope) => Collection<Item> | undefined>
> = {
  'inbound-rule': scope => scope.rules,
  'outbound-rule': scope => scope.outboundRules,
  precondition: scope => scope.preConditions,
  'tag-set': scope => scope.customTags,
  'rewrite-map': scope => scope.rewriteMaps,
  'rewrite-provider': scope => scope.providers,
  'allowed-variable': scope => scope.allowedServerVariables,
  'custom-header': scope => scope.customHeaders,
  'redirect-header': scope => scope.redirectHeaders,
};

export interface Item {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
}

/**
 * What the file hands down to those in folders below it, and what it takes out of what it inherits itself (`refers`). Letter case does not count in these
 * names. What stands in a `<location>` counts where that is the file's own folder and applications below inherit it.
 */
export function facts({ scopes, isTransform, isServerWide, shape }: WebConfig): readonly Fact[] {
  if (shape !== 'configuration') return [];
  const found: Fact[] = [];
  if (isTransform) {
    // A transform of the server's configuration tells which variables it allows, and of the rest a part only.
    for (const { allowedServerVariables } of scopes)
      for (const { name } of allowedServerVariables?.items ?? [])
        if (name) found.push(factOf('defines', 'allowed-variable', name));
    return found;
  }
  for (const scope of scopes) {
    const list = scope.allowedServerVariables;
    if (isServerWide && pathOf(scope.location) !== '' && list) addFacts('allowed-variable', list, found);
    if (pathOf(scope.location) !== '' || scope.isInherited === false) continue;
    for (const space of inheritedSpaces) {
      const collection = inheritedCollections[space](scope);
      if (collection) addFacts(space, collection, found);
    }
  }
  return found;
}

function addFacts(space: InheritedSpace, collection: Collection<Item>, into: Fact[]): void {
  const { element, items, clears, removes } = collection;
  if (clears) {
    const span = element.children.find(({ name }) => name.toLowerCase() === 'clear')?.nameSpan ?? element.nameSpan;
    into.push({
      role: 'defines',
      space: clearedSpace,
      name: space,
      span,
      text: space,
      encode: name => name,
      forRulesOnly: true,
    });
  }
  if (removes.size > 0)
    for (const child of element.childrenNamed('remove')) {
      const name = child.attribute('name')?.value;
      if (name) into.push(factOf('refers', space, name));
    }
  for (const { name } of items) if (name) into.push(factOf('defines', space, name));
}

function factOf(role: Fact['role'], space: InheritedSpace, name: Decoded): Fact {
  return nameFact(role, space, name, { forRulesOnly: true });
}
