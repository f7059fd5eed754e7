import type { Fact } from '../../core/kind';
import type { ConfEntry, VariableReference } from '../../syntax/openssl-conf/tree';
import { requestOptions } from './data/options';
import type { OpensslCnf } from './model';
import { sectionRoles, sectionUses } from './sections';

/** The names of a file that a person looks up and renames in it: of its sections, and of entries that serve as variables. */
export function ownNames(model: OpensslCnf): Fact[] {
  return [...sectionNames(model), ...variableNames(model)];
}

const asWritten = (name: string): string => name;

function sectionNames(model: OpensslCnf): Fact[] {
  const { file } = model;
  const found: Fact[] = [];
  for (const statement of file.statements) {
    if (statement.kind !== 'header') continue;
    const { section: name, nameSpan: span } = statement;
    if (name === '' || file.text.slice(span.start, span.end) !== name) continue;
    found.push({ role: 'defines', space: sectionSpace(name), name, span, text: name, encode: asWritten });
  }
  for (const { name, span } of sectionUses(model))
    found.push({ role: 'refers', space: sectionSpace(name), name, span, text: name, encode: asWritten });
  return found;
}

/** A reference with where OpenSSL finds its value. */
export interface ResolvedVariable {
  readonly variable: VariableReference;
  readonly section: string;
  /** The last entry of that name in front of the reference, which counts. */
  readonly entry: ConfEntry | undefined;
}

/** Where every reference leads: to an entry in front of it, in its section or else in the default one. */
export function resolvedVariables({ file }: OpensslCnf): ResolvedVariable[] {
  const defined = new Map<string, ConfEntry>();
  const found: ResolvedVariable[] = [];
  for (const entry of file.statements) {
    if (entry.kind !== 'entry') continue;
    for (const variable of entry.variables) {
      const own = variable.section ?? entry.section;
      const byDefault = defined.get(identity('default', variable.name));
      const there = defined.get(identity(own, variable.name));
      found.push({ variable, section: there || !byDefault ? own : 'default', entry: there ?? byDefault });
    }
    defined.set(identity(entry.section, entry.name), entry);
  }
  return found;
}

const identity = (section: string, name: string): string => `${section}::${name}`;

/** Sections that OpenSSL looks for by name. */
const sectionSpace = (name: string): string =>
  name === 'req' || name === 'default' || name === 'ca' ? 'openssl-known-name' : 'openssl-section';

/** Tells the names that OpenSSL gives a meaning, options and fields, from those of the file's own. */
function variableSpaces(model: OpensslCnf): (section: string, name: string) => string {
  const roles = sectionRoles(model);
  return (section, name) => {
    const role = roles(section);
    const isOption = (role === 'request' || section === 'default') && requestOptions.has(name);
    return isOption || (role !== undefined && role !== 'request' && role !== 'other')
      ? 'openssl-known-name'
      : 'openssl-variable';
  };
}

function variableNames(model: OpensslCnf): Fact[] {
  const found: Fact[] = [];
  const spaceOf = variableSpaces(model);
  const used = new Set<string>();
  for (const { variable, section, entry } of resolvedVariables(model)) {
    const { name: text, nameSpan: span } = variable;
    if (text === '' || (section === 'ENV' && !entry)) continue;
    const name = identity(section, text);
    used.add(name);
    found.push({ role: 'refers', space: spaceOf(section, text), name, span, text, encode: asWritten });
  }
  for (const entry of model.file.statements) {
    if (entry.kind !== 'entry') continue;
    const name = identity(entry.section, entry.name);
    const { name: text, nameSpan: span } = entry;
    if (!used.has(name)) continue;
    found.push({ role: 'defines', space: spaceOf(entry.section, text), name, span, text, encode: asWritten });
  }
  return found;
}
