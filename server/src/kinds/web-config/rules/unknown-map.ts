import { nearMiss } from '../../../core/near-miss';
import type { OtherFiles } from '../../../core/other-files';
import { defineRule } from '../../../core/rule';
import { templateFunctions } from '../../../domain/rewrite/data/functions';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { replaceIn } from '../../../syntax/decoded';
import { rewriteMaps, schema } from '../data/sources';
import type { InheritedSpace } from '../data/spaces';
import { filesAbove, inheritedNames, serverFiles } from '../inherited';
import { isPartial, isWholeRewrite, type WebConfig } from '../model';
import { failureOf } from '../patterns';
import { suspectsOf } from '../suspects';

const mapSpaces = ['rewrite-map', 'rewrite-provider'] as const satisfies readonly InheritedSpace[];

/** `{name:…}` with a name that is no map, provider or function. */
export const unknownMap = defineRule({
  meta: {
    id: 'web-config/unknown-map',
    severity: 'warning',
    category: 'connection',
    summary: 'A rewrite map, provider or function that is not defined.',
    messages: {
      near: 'There is no rewrite map, provider or function "{name}" in this file. Unless a parent configuration has it, the request ends with {status}. Write "{right}".',
      unknown:
        'There is no rewrite map, provider or function "{name}" in this file. Unless a parent configuration has it, the request ends with {status}. Add the <rewriteMap>, or correct the name.',
      variable:
        '"{name}" is a server variable; with a colon behind it in the braces IIS looks for a rewrite map of that name, and the request ends with {status}. Write {right}.',
      behind: 'Put it behind the braces',
      dotNet:
        'There is no rewrite map or function "{name}" in this file, and ASP.NET Core, which reads files with this root, does not start with it. Add the <rewriteMap>, or correct the name.',
      change: 'Change to {right}',
    },
    suggests: true,
    references: [rewriteMaps, schema],
  },
  readsFacts: mapSpaces,
  check(model: WebConfig, report, { others }) {
    const { calls } = suspectsOf(model);
    if (calls.length === 0 || isPartial(model) || inheritsUnknown(others)) return;
    let known: Map<string, string> | undefined;
    for (const { unit, template, part } of calls) {
      const { value, place } = template;
      known ??= knownNames(model, others);
      if (known.has(part.name.toLowerCase()) || (place === 'status' && !/^[\w .-]+$/.test(part.name))) continue;
      const nameEnd = part.start + 1 + part.name.length;
      const at = value.spanOf(part.start + 1, nameEnd);
      const data = { name: part.name, status: failureOf(unit) };
      if (serverVariable(part.name)) {
        const written = `{${part.name}}:${value.text.slice(nameEnd + 1, part.end - 1)}`;
        const edits = [replaceIn(value, part.start, part.end, written)];
        report('variable', { at, data: { ...data, right: written }, suggest: [{ title: 'behind', edits }] });
        continue;
      }
      const right = nearMiss(part.name, [...known.values(), ...templateFunctions.map(({ name }) => name)]);
      if (right) {
        const edits = [replaceIn(value, part.start + 1, nameEnd, right)];
        report('near', { at, data: { ...data, right }, suggest: [{ title: 'change', edits }] });
      } else report(isWholeRewrite(model) ? 'dotNet' : 'unknown', { at, data });
    }
  },
});

/** Whether a configuration that the file inherits from may have more maps than are known of. */
function inheritsUnknown(others: OtherFiles | undefined): boolean {
  const [space] = mapSpaces;
  return [...filesAbove(others, space), ...serverFiles(others, space)].some(file => file.isPartial);
}

/** Names of maps and providers by themselves in lower case. What a `<remove>` drops is there for the scopes around. */
function knownNames({ scopes }: WebConfig, others: OtherFiles | undefined): Map<string, string> {
  const names = new Map<string, string>();
  for (const space of mapSpaces) for (const [name, { text }] of inheritedNames(others, space)) names.set(name, text);
  for (const { rewriteMaps: maps, providers } of scopes)
    for (const { name } of [...(maps?.written ?? []), ...(providers?.written ?? [])])
      if (name) names.set(name.text.toLowerCase(), name.text);
  return names;
}
