import type { Fact } from '../../core/kind';
import { once, type RewriteRule } from '../../domain/rewrite/model';
import { partsOf, templateOf } from '../../domain/rewrite/template';
import type { Decoded } from '../../syntax/decoded';
import { nameSpaces } from './data/spaces';
import type { WebConfig, WebConfigUnit } from './model';
import { nameFact } from './name-fact';
import { templatesOf } from './places';

/**
 * The names that a person looks up and renames: rewrite maps, preconditions, sets of tags and rules, where they are defined, taken out and
 * referred to. Letter case does not count in any of them.
 */
export function names({ scopes, units }: WebConfig): Fact[] {
  const found: Fact[] = [];
  for (const { rewriteMaps, preConditions, customTags, rules, globalRules, outboundRules } of scopes) {
    for (const [space, collection] of [
      [nameSpaces.map, rewriteMaps],
      [nameSpaces.preCondition, preConditions],
      [nameSpaces.tags, customTags],
    ] as const) {
      for (const { name } of collection?.written ?? []) add('defines', space, name, found);
      for (const remove of collection?.element.childrenNamed('remove') ?? [])
        add('refers', space, remove.attribute('name')?.value, found);
    }
    for (const collection of [rules, globalRules, outboundRules]) {
      for (const rule of collection?.written ?? []) found.push(...once(rule, ruleName));
      for (const remove of collection?.element.childrenNamed('remove') ?? [])
        add('refers', nameSpaces.rule, remove.attribute('name')?.value, found);
    }
  }
  for (const unit of units) {
    if (unit.direction === 'outbound') {
      add('refers', nameSpaces.preCondition, unit.preCondition, found);
      add('refers', nameSpaces.tags, unit.match?.customTags, found);
    }
    for (const { value, text, start } of once(unit, mapUses))
      found.push({
        role: 'refers',
        space: nameSpaces.map,
        name: text.toLowerCase(),
        span: value.spanOf(start, start + text.length),
        text,
        alongFolders: true,
        encode: other => value.encode(other),
      });
  }
  return found;
}

function add(role: Fact['role'], space: string, name: Decoded | undefined, into: Fact[]): void {
  if (name && name.text.trim() !== '') into.push(nameFact(role, space, name, { alongFolders: true }));
}

/** The name of a rule, kept with it: there may be thousands. */
function ruleName({ name }: RewriteRule): readonly Fact[] {
  const found: Fact[] = [];
  add('defines', nameSpaces.rule, name, found);
  return found;
}

/** A map's name in a template. */
interface MapUse {
  readonly value: Decoded;
  readonly text: string;
  readonly start: number;
}

/** `{name:…}` that is no function; a provider is asked in the same way, and finds no map of its name. */
function mapUses(unit: WebConfigUnit): MapUse[] {
  const found: MapUse[] = [];
  for (const value of templatesOf(unit)) {
    if (!value.text.includes(':')) continue;
    for (const part of partsOf(templateOf(value).parts))
      if (part.type === 'call' && !part.function) found.push({ value, text: part.name, start: part.start + 1 });
  }
  return found;
}
