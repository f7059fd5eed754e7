import type { RelatedInformation } from '../../../core/finding';
import { defineRule, type Report } from '../../../core/rule';
import { customHeaders, error500_19 } from '../data/sources';
import { inheritedSpaces, spaces } from '../data/spaces';
import { type Item, inheritedCollections } from '../facts';
import { type InheritedName, inheritedBy, inheritedNames } from '../inherited';
import { identityOf } from '../items';
import type { WebConfig } from '../model';

const messages = {
  above:
    'The web.config of a folder above holds <{element}> "{name}" too, which this one inherits. IIS cannot have two and answers every request below this folder with 500.19 (0x800700b7). Put <remove name="{name}" /> in front, or give this one another name.',
  file: 'The file holds <{element}> "{name}" outside of this <location> too, or in one around it, which the location inherits. IIS cannot have two and answers every request below it with 500.19 (0x800700b7). Put <remove name="{name}" /> in front, or give this one another name.',
  server:
    'The applicationHost.config of this server holds <{element}> "{name}" too, which this file inherits. IIS cannot have two and answers every request with 500.19 (0x800700b7). Put <remove name="{name}" /> in front, or give this one another name.',
  installed:
    'IIS as installed sends {name} already, by applicationHost.config. Where that was not changed, it cannot have two and answers every request with 500.19 (0x800700b7). Put <remove name="{name}" /> in front.',
  other: 'The inherited one',
  remove: 'Put <remove name="{name}" /> in front',
} as const;

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
      let names: ReturnType<typeof inheritedNames> | undefined;
      for (const scope of model.scopes) {
        const collection = inheritedCollections[space](scope);
        if (!collection || collection.clears) continue;
        names ??= inheritedNames(others, space);
        const inherited = inheritedBy(scope, model, space, names);
        for (const { element, name } of inherited.size > 0 ? collection.items : []) {
          const key = name?.text.toLowerCase();
          if (!name || key === undefined || collection.removes.has(key)) continue;
          const found = inherited.get(key);
          if (found) tell(found, { element, at: name.span, name: name.text }, report);
        }
      }
    }
  },
});

interface Place {
  readonly element: Item['element'];
  readonly at: { readonly start: number; readonly end: number };
  readonly name: string;
}

function tell(inherited: InheritedName, { element, at, name }: Place, report: Report<typeof messages>): void {
  const { start } = element;
  const remove = `<remove name="${escaped(name)}" />`;
  const edits = [{ span: { start, end: start }, newText: remove }];
  report(inherited.from, {
    at,
    data: { name, element: element.name },
    related: placeOf(inherited),
    suggest: [{ title: 'remove', edits }],
  });
}

function placeOf(inherited: InheritedName): RelatedInformation[] {
  const message = messages.other;
  if (inherited.from === 'installed') return [];
  if (inherited.from === 'file') return [{ span: inherited.item.name!.span, message }];
  return [{ uri: inherited.uri, span: inherited.fact.span, message }];
}

function escaped(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
