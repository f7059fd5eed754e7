import type { Span } from '../../core/span';
import { generalNameTypes } from '../../domain/csr/data/extensions';
import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import { type SectionRole, sectionOptions } from './data/section-options';
import type { OpensslCnf } from './model';

/** A place that names a section. */
export interface SectionUse {
  readonly name: string;
  /** The name alone, as written. */
  readonly span: Span;
  readonly entry: ConfEntry;
  /** What the section is for; undefined where the place does not tell: `section::name`. */
  readonly role: SectionRole | undefined;
}

/** Every place that names a section, in the order of the text. Names that are put together from variables are left out. */
export function sectionUses({ file }: OpensslCnf): SectionUse[] {
  const modules = moduleSections(file.sections);
  const uses: SectionUse[] = [];
  for (const entry of file.statements) {
    if (entry.kind !== 'entry') continue;
    const { section, sectionSpan, variables } = entry;
    if (sectionSpan) uses.push({ name: section, span: sectionSpan, entry, role: undefined });
    for (const { section: of, sectionSpan: at } of variables)
      if (of !== undefined && of !== 'ENV' && at) uses.push({ name: of, span: at, entry, role: undefined });
    const named = namedSection(entry, modules.has(section) ? file.sections : undefined);
    if (!named) continue;
    const name = entry.value.text.slice(named.start, named.end);
    const span = entry.value.spanOf(named.start, named.end);
    if (file.text.slice(span.start, span.end) === name) uses.push({ name, span, entry, role: named.role });
  }
  return uses;
}

interface Named extends Span {
  readonly role: SectionRole;
}

/** The part of a value that names a section. */
function namedSection(
  { name, value: { text } }: ConfEntry,
  modules: ReadonlyMap<string, { readonly headers: readonly unknown[] }> | undefined,
): Named | undefined {
  const option = sectionOptions.get(name);
  if (option && text !== '') return { start: 0, end: text.length, role: option };
  const behind = /^(?:critical,[ \t]*)?@/.exec(text)?.[0].length;
  if (behind !== undefined && text.length > behind) {
    const role = /^(?:subject|issuer)AltName$/.test(name) ? 'alternative-names' : 'other';
    return { start: behind, end: text.length, role };
  }
  if (/^dirName(?:\.|$)/.test(name) && text !== '') return { start: 0, end: text.length, role: 'names' };
  const inline = /AltName$/.test(name) ? /(?:^|,)[ \t]*dirName:([^,]*[^,\s])/.exec(text) : null;
  if (inline) {
    const end = inline.index + inline[0].length;
    return { start: end - inline[1]!.length, end, role: 'names' };
  }
  return modules?.get(text)?.headers.length ? { start: 0, end: text.length, role: 'other' } : undefined;
}

type Sections = OpensslCnf['file']['sections'];

/** Sections that configure OpenSSL's own modules: those that can be reached from `openssl_conf`. */
function moduleSections(sections: Sections): Set<string> {
  const found = new Set<string>();
  const waiting = [sections.get('default')?.entries.get('openssl_conf')?.value.text];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const section = sections.get(name);
    if (found.has(name) || !section || section.headers.length === 0) continue;
    found.add(name);
    for (const { value } of section.entries.values()) waiting.push(value.text);
  }
  return found;
}

/** What a section is for, by what names it, else by its content or its name; undefined where neither tells. */
export function roleOf(model: OpensslCnf, name: string): SectionRole | undefined {
  return sectionRoles(model)(name);
}

type Roles = (name: string) => SectionRole | undefined;

const rolesOf = new WeakMap<OpensslCnf, Roles>();

/** The same for many sections, each of which is looked at once. */
export function sectionRoles(model: OpensslCnf): Roles {
  let roles = rolesOf.get(model);
  if (!roles) {
    roles = readRoles(model);
    rolesOf.set(model, roles);
  }
  return roles;
}

function readRoles(model: OpensslCnf): Roles {
  const named = new Map<string, SectionRole>();
  for (const { name, role } of sectionUses(model)) if (role && !named.has(name)) named.set(name, role);
  const roles = new Map<string, SectionRole | undefined>([...named, ['req', 'request']]);
  return name => {
    if (!roles.has(name)) roles.set(name, likelyRole(model, name));
    return roles.get(name);
  };
}

function likelyRole({ file }: OpensslCnf, name: string): SectionRole | undefined {
  if (name === 'default') return undefined;
  const keys = [...(file.sections.get(name)?.entries.keys() ?? [])];
  if (keys.some(key => isNameType(key))) return 'alternative-names';
  if (keys.some(key => /^(?:subjectAltName|basicConstraints|keyUsage|extendedKeyUsage)$/.test(key)))
    return 'extensions';
  if (keys.some(key => /^(?:\d+\.)?(?:CN|commonName|O|organizationName)$/.test(key))) return 'names';
  if (/alt|^san/i.test(name)) return 'alternative-names';
  if (/^v3|ext|usr_cert/i.test(name)) return 'extensions';
  return /dn$|distinguished|subject/i.test(name) ? 'names' : undefined;
}

function isNameType(key: string): boolean {
  return generalNameTypes.some(type => key === type || key.startsWith(`${type}.`));
}
