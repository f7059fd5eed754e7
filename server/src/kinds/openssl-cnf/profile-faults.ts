import type { Span } from '../../core/span';
import { isIpv4 } from '../../domain/host-name';
import { baseType, requestedNames } from './alternative-names';
import { countryCodes, type ExpectedField, type NameShape, type Requirement } from './data/profiles';
import type { OpensslCnf } from './model';
import { optionEntry, requestPlace, valuePlace } from './request';

/** What of a guide's demands a request does not meet: which, where, and what the message needs. */
export type ProfileFault = { readonly at: Span } & (
  | { readonly id: 'names'; readonly data: { readonly shapes: string } }
  | { readonly id: 'noNames'; readonly data: { readonly shapes: string } }
  | { readonly id: 'servers'; readonly data: { readonly count: number; readonly most: number } }
  | { readonly id: 'domain'; readonly data: { readonly name: string; readonly server: string } }
  | { readonly id: 'digest'; readonly data: { readonly digest: string; readonly wanted: string } }
  | { readonly id: 'key'; readonly data: { readonly bits: number; readonly wanted: number } }
  | { readonly id: 'critical'; readonly data: { readonly name: string; readonly others: string } }
  | { readonly id: 'subject'; readonly data: { readonly subject: string; readonly wanted: string } }
  | { readonly id: 'field'; readonly data: { readonly field: string } }
  | { readonly id: 'abbreviated'; readonly data: { readonly field: string; readonly value: string } }
  | { readonly id: 'country'; readonly data: { readonly value: string } }
  | { readonly id: 'commonName'; readonly data: { readonly value: string } }
);

/** What a request that OpenSSL makes does not meet of one demand. */
export function faultsOf(model: OpensslCnf, requirement: Requirement): ProfileFault[] {
  switch (requirement.demands) {
    case 'names':
      return missingNames(model, requirement.shapes);
    case 'servers':
      return tooManyServers(model, requirement.most);
    case 'digest':
      return otherDigest(model, requirement.digest);
    case 'key':
      return otherKey(model, requirement.bits);
    case 'critical':
      return otherCritical(model, requirement.only);
    case 'subject':
      return otherSubject(model, requirement.fields);
    case 'fields':
      return missingFields(model, requirement.fields);
    case 'written-out':
      return abbreviations(model, requirement.fields);
    case 'country':
      return fieldsNamed(model, 'C').flatMap(({ value, from }) =>
        countryCodes.has(value) ? [] : [{ id: 'country' as const, at: from.value.span, data: { value } }],
      );
    case 'common-name':
      return fieldsNamed(model, 'CN').flatMap(({ value, from }) =>
        value.includes('.') && !isIpv4(value)
          ? []
          : [{ id: 'commonName' as const, at: from.value.span, data: { value } }],
      );
  }
}

const fieldsNamed = ({ csr }: OpensslCnf, field: string) => csr.subject.filter(({ name }) => name === field);

/** What stands for the request where something is missing: its header. */
function place(model: OpensslCnf): Span {
  return requestPlace(model)!;
}

const shapeWords: Readonly<Record<NameShape, string>> = {
  address: 'its IP address',
  short: 'its short name',
  full: 'its full name with the domain',
};

function missingNames(model: OpensslCnf, shapes: readonly NameShape[]): ProfileFault[] {
  const names = requestedNames(model);
  const there = new Set<NameShape>();
  for (const { type, text = '' } of names?.names ?? []) {
    if (baseType(type) === 'IP') there.add('address');
    if (baseType(type) === 'DNS') there.add(text.includes('.') ? 'full' : 'short');
  }
  const missing = shapes.filter(shape => !there.has(shape));
  if (missing.length === 0) return [];
  const words = missing.map(shape => shapeWords[shape]).join(', ');
  return [{ id: names ? 'names' : 'noNames', at: names?.entry.nameSpan ?? place(model), data: { shapes: words } }];
}

/** Names up to which each is compared with each. */
const comparedNames = 200;

/** Servers beyond the two nodes, and names that are none of a server: `www.`, the domain. */
function tooManyServers(model: OpensslCnf, most: number): ProfileFault[] {
  const found = (requestedNames(model)?.names ?? []).filter(({ type, text }) => baseType(type) === 'DNS' && text);
  const full = found
    .map(({ text, at }) => ({ name: text!.toLowerCase(), at }))
    .filter(({ name }) => name.includes('.'))
    .slice(0, comparedNames);
  const faults: ProfileFault[] = [];
  const servers = new Set<string>();
  const serverOf = serversBehind(full.map(({ name }) => name));
  for (const { name, at } of full) {
    const server = serverOf.get(name);
    if (server !== undefined) faults.push({ id: 'domain', at, data: { name, server } });
    else if (!servers.has(name) && servers.size >= most)
      faults.push({ id: 'servers', at, data: { count: servers.size + 1, most } });
    if (server === undefined) servers.add(name);
  }
  return faults;
}

/** What is no name of a server of its own, `www.` in front of one or a domain that one is in, with the first such server. */
function serversBehind(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, server: string) => {
    if (!found.has(key)) found.set(key, server);
  };
  for (const name of names) {
    add(`www.${name}`, name);
    if (name.startsWith('www.') || name.length > 253) continue;
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) add(name.slice(dot + 1), name);
  }
  return found;
}

/** A digest that is weak is told by another rule. */
function otherDigest(model: OpensslCnf, wanted: string): ProfileFault[] {
  const entry = optionEntry(model, 'default_md');
  const { digest } = model.csr;
  if (!entry || digest === wanted || !/^sha(?:\d{3}|3-\d{3})/.test(digest)) return [];
  return [{ id: 'digest', at: valuePlace(entry), data: { digest, wanted } }];
}

/** A key that is too small is told by another rule. */
function otherKey(model: OpensslCnf, sizes: readonly number[]): ProfileFault[] {
  const entry = optionEntry(model, 'default_bits');
  const { bits } = model.csr.key;
  if (!entry || sizes.includes(bits) || bits < sizes[0]!) return [];
  return [{ id: 'key', at: valuePlace(entry), data: { bits, wanted: sizes[0]! } }];
}

function otherCritical({ csr }: OpensslCnf, only: readonly string[]): ProfileFault[] {
  return csr.extensions
    .filter(({ critical, name }) => critical && !only.includes(name))
    .map(({ name, from: { value } }) => ({
      id: 'critical',
      at: value.spanOf(0, 'critical,'.length),
      data: { name, others: only.join(' and ') },
    }));
}

function otherSubject(model: OpensslCnf, wanted: readonly ExpectedField[]): ProfileFault[] {
  const { subject } = model.csr;
  const differs = (index: number): boolean => {
    const { name, value } = subject[index] ?? {};
    const expected = wanted[index];
    if (!expected || name !== expected.field) return true;
    return expected.value !== undefined && expected.value.toLowerCase() !== value?.toLowerCase();
  };
  const count = Math.max(subject.length, wanted.length);
  const first = Array.from({ length: count }, (_, index) => index).find(differs);
  if (first === undefined) return [];
  const option = optionEntry(model, 'distinguished_name');
  const at = subject[first]?.from.span ?? (option ? valuePlace(option) : place(model));
  const text = subject.map(({ name, value }) => `${name}=${value}`).join(', ');
  const written = wanted.map(({ field, value }) => `${field}=${value ?? 'the name of the server'}`).join(', ');
  return [{ id: 'subject', at, data: { subject: text, wanted: written } }];
}

function missingFields(model: OpensslCnf, fields: readonly string[]): ProfileFault[] {
  const option = optionEntry(model, 'distinguished_name');
  const at = option ? valuePlace(option) : place(model);
  return fields
    .filter(field => fieldsNamed(model, field).length === 0)
    .map(field => ({ id: 'field', at, data: { field } }));
}

/** `CA`, `Calif.`, `NYC`: at most three capitals, or a dot at the end. */
function abbreviations(model: OpensslCnf, fields: readonly string[]): ProfileFault[] {
  return fields.flatMap(field =>
    fieldsNamed(model, field)
      .filter(({ value }) => /^[A-Z]{1,3}$|^\S+\.$/.test(value))
      .map(({ value, from }) => ({ id: 'abbreviated' as const, at: from.value.span, data: { field, value } })),
  );
}
