import { nearMiss } from '../../../core/near-miss';
import type { OtherFiles } from '../../../core/other-files';
import { defineRule } from '../../../core/rule';
import type { Collection, RewriteScope } from '../../../domain/rewrite/model';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import { schema2 } from '../data/sources';
import { type InheritedSpace, spaces } from '../data/spaces';
import { inheritedNames } from '../inherited';
import { isPartial, type WebConfig } from '../model';

interface Named {
  readonly name: Decoded | undefined;
}

/** A precondition or set of tags that the file does not have. */
export const unknownReference = defineRule({
  meta: {
    id: 'web-config/unknown-reference',
    severity: 'warning',
    category: 'startup',
    summary: 'A precondition or set of tags that is not defined.',
    messages: {
      preCondition:
        'There is no <preCondition> "{name}" in this file. Unless a parent configuration has it, IIS answers every response with an error (500.50 or 500.52).{meant}',
      customTags:
        'There is no <tags> set "{name}" in this file. Unless a parent configuration has it, IIS answers every response with an error (500.50 or 500.52).{meant}',
      change: 'Change to "{name}"',
    },
    suggests: true,
    references: [schema2],
  },
  readsFacts: spaces,
  check(model: WebConfig, report, { others }) {
    if (isPartial(model)) return;
    for (const scope of model.scopes) {
      const outer = model.scopes.find(({ location }) => location === undefined);
      if (!scope.outboundRules) continue;
      const preConditions = namesOf([scope, outer], each => each?.preConditions, above('precondition', others));
      const tags = namesOf([scope, outer], each => each?.customTags, above('tag-set', others));
      for (const { preCondition, match } of scope.outboundRules.items) {
        tell('preCondition', preCondition, preConditions);
        tell('customTags', match?.customTags, tags);
      }
    }
    function tell(
      id: 'preCondition' | 'customTags',
      value: Decoded | undefined,
      known: ReadonlyMap<string, string>,
    ): void {
      const name = value?.text;
      if (!value || !name || known.has(name.toLowerCase())) return;
      const near = nearMiss(name, known.values());
      const edits = near ? [replaceIn(value, 0, name.length, near)] : [];
      report(id, {
        at: value.span,
        data: { name, meant: near ? ` Did you mean "${near}"?` : '' },
        suggest: near ? [{ title: 'change', data: { name: near }, edits }] : [],
      });
    }
  },
});

/** Names that configurations above hand down, as far as they are known. */
function above(space: InheritedSpace, others: OtherFiles | undefined): string[] {
  return [...inheritedNames(others, space).values()].map(({ text }) => text);
}

/** The names that a reference may have, by themselves in lower case. */
function namesOf(
  scopes: readonly (RewriteScope | undefined)[],
  of: (scope: RewriteScope | undefined) => Collection<Named> | undefined,
  inherited: readonly string[],
): Map<string, string> {
  const own = scopes.flatMap(scope => of(scope)?.items ?? []).flatMap(({ name }) => (name ? [name.text] : []));
  return new Map([...own, ...inherited].map(name => [name.toLowerCase(), name]));
}
