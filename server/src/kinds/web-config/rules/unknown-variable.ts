import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { otherVariableNames, serverVariables } from '../../../domain/rewrite/data/server-variables';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import { meantReference } from '../foreign-references';
import { isPartial, type WebConfig } from '../model';
import { suspectsOf } from '../suspects';

/** A server variable that IIS does not have and that nothing in the file sets. */
export const unknownVariable = defineRule({
  meta: {
    id: 'web-config/unknown-variable',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A server variable that IIS does not have, such as a misspelt one.',
    messages: {
      near: 'IIS has no server variable "{name}", and nothing in this file sets one: it is always empty. Write "{right}".',
      unknown:
        'IIS has no server variable "{name}" of its own, and nothing in this file sets one. Unless another module or a parent configuration does, it is always empty. Correct the name, or set it in a rule before.',
      change: 'Change to {right}',
    },
    suggests: true,
    references: [schema],
  },
  check(model: WebConfig, report) {
    let own: Set<string> | undefined;
    for (const { template, part } of suspectsOf(model).variables) {
      const { value, place } = template;
      own ??= ownVariables(model);
      const name = part.name.trim().toUpperCase();
      // A back-reference without its colon is told by another rule.
      if (own.has(name) || meantReference(name)) continue;
      // Braces in a text for the browser may be JSON or CSS.
      if (place === 'status' && !/^\w+$/.test(part.name)) continue;
      const at = value.spanOf(part.start + 1, part.end - 1);
      const right =
        otherVariableNames.get(name) ?? nearMiss(name, [...own, ...serverVariables.keys()], name.length < 8 ? 1 : 2);
      const edits = right ? [replaceIn(value, part.start + 1, part.end - 1, right)] : [];
      if (right) {
        const suggest = [{ title: 'change', data: { right }, edits } as const];
        report('near', { at, data: { name: part.name, right }, suggest });
      } else if (!isPartial(model)) report('unknown', { at, severity: 'info', data: { name: part.name } });
    }
  },
});

/** Variables that rules of the file set or may set, in upper case. */
function ownVariables({ units, scopes }: WebConfig): Set<string> {
  const names = units.flatMap(unit => {
    if (unit.direction === 'inbound') return unit.variables.map(({ name }) => name?.text);
    return unit.direction === 'outbound' ? [unit.match?.serverVariable?.text] : [];
  });
  for (const { allowedServerVariables } of scopes)
    for (const { name } of allowedServerVariables?.written ?? []) names.push(name?.text);
  return new Set(names.flatMap(name => (name ? [name.toUpperCase()] : [])));
}
