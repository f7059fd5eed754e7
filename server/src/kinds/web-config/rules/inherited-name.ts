import type { RelatedInformation } from '../../../core/finding';
import type { Report } from '../../../core/rule';
import { defineRule } from '../../../core/rule';
import type { Collection, RewriteScope } from '../../../domain/rewrite/model';
import { customHeaders, error500_19 } from '../data/sources';
import { inheritedSpaces, spaces } from '../data/spaces';
import { type Item, inheritedCollections } from '../facts';
import { inheritedNames } from '../inherited';
import { identityOf } from '../items';
import { pathOf, type WebConfig } from '../model';

const messages = {
  above:
    'The web.config of a folder above holds <{element}> "{name}" too, which this one inherits. IIS cannot have two and answers every request below this folder with 500.19 (0x800700b7). Put <remove name="{name}" /> in front, or give this one another name.',
  location:
    'The file holds <{element}> "{name}" outside of this <location> too, or in one around it, which the location inherits. IIS cannot have two and answers every request below it with 500.19 (0x800700b7). Put <remove name="{name}" /> in front, or give this one another name.',
  installed:
    'IIS as installed sends {name} already, by applicationHost.config. Where that was not changed, it cannot have two and answers every request with 500.19 (0x800700b7). Put <remove name="{name}" /> in front.',
  other: 'The inherited one',
  remove: 'Put <remove name="{name}" /> in front',
} as const;

/** Headers in applicationHost.config as installed. */
const installed: ReadonlySet<string> = new Set(['x-powered-by']);

/** A name that is inherited from a configuration above and given once more. Whether two folders belong to one site only the server knows. */
export const inheritedName = defineRule({
  meta: {
    id: 'web-config/inherited-name',
    severity: 'warning',
    category: 'startup',
    summary: 'A rule, map, header or the like with the name of an inherited one.',
    messages,
    suggests: true,
    references: [error500_19, customHeaders],
  },
  readsFacts: spaces,
  reads: identityOf,
  check(model: WebConfig, report, { others }) {
    if (model.isTransform || model.isServerWide || model.shape !== 'configuration') return;
    for (const space of inheritedSpaces) {
      const above = inheritedNames(others, space);
      for (const scope of model.scopes) {
        const collection = inheritedCollections[space](scope);
        if (!collection || collection.clears) continue;
        const outer = itemsAround(scope, model, inheritedCollections[space]);
        for (const { element, name } of collection.items) {
          const key = name?.text.toLowerCase();
          if (!name || key === undefined || collection.removes.has(key)) continue;
          const place = { element, at: name.span, name: name.text };
          const [item, inherited] = [outer.get(key), above.get(key)];
          if (item) tell('location', place, [{ span: item.name!.span, message: messages.other }], report);
          else if (inherited) {
            const related = [{ uri: inherited.uri, span: inherited.fact.span, message: messages.other }];
            tell('above', place, related, report);
          } else if (space === 'custom-header' && installed.has(key)) tell('installed', place, [], report);
        }
      }
    }
  },
});

/** What a `<location>` for a folder inherits from the file itself and from locations for the folders around it, by lower-case name. */
function itemsAround(
  inner: RewriteScope,
  { scopes }: WebConfig,
  of: (scope: RewriteScope) => Collection<Item> | undefined,
): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const path = pathOf(inner.location);
  if (path === '' || scopes.length < 2) return items;
  const around = scopes.filter(
    ({ location }) => !location || (pathOf(location) !== '' && path.startsWith(`${pathOf(location)}/`)),
  );
  for (const scope of around.sort((a, b) => pathOf(a.location).length - pathOf(b.location).length)) {
    const collection = of(scope);
    if (collection?.clears) items.clear();
    for (const name of collection?.removes ?? []) items.delete(name);
    for (const item of collection?.items ?? []) if (item.name) items.set(item.name.text.toLowerCase(), item);
  }
  return items;
}

interface Place {
  readonly element: Item['element'];
  readonly at: { readonly start: number; readonly end: number };
  readonly name: string;
}

function tell(
  id: 'above' | 'location' | 'installed',
  { element, at, name }: Place,
  related: readonly RelatedInformation[],
  report: Report<typeof messages>,
): void {
  const { start } = element;
  const remove = `<remove name="${escaped(name)}" />`;
  const edits = [{ span: { start, end: start }, newText: remove }];
  report(id, { at, data: { name, element: element.name }, related, suggest: [{ title: 'remove', edits }] });
}

function escaped(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
