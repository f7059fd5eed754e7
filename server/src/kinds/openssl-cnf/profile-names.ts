import { baseType, requestedNames } from './alternative-names';
import { addName, removeName } from './change-names';
import type { NameShape } from './data/profiles';
import { isCovered, isHost } from './listed-hosts';
import type { OpensslCnf } from './model';
import type { ProfileFault } from './profile-faults';
import { requestPlace } from './request';
import { unusedNameSections } from './rules/unused-names';
import { isUncertain } from './unread';
import { addToExtensions } from './wiring';

const shapeWords: Readonly<Record<NameShape, string>> = {
  address: "the server's IP address",
  short: 'its short name',
  full: 'its full name with the domain',
};

const inWords = (shapes: readonly NameShape[]): string =>
  shapes
    .map(shape => shapeWords[shape])
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
    .replace(/^its/, "the server's");

/** Names that a guide asks for and that subjectAltName does not hold. */
export function missingNames(model: OpensslCnf, shapes: readonly NameShape[]): ProfileFault[] {
  const found = requestedNames(model);
  if (!found) return noNames(model, shapes);
  if (!found.isWhole) return [];
  const there = new Set<NameShape>();
  for (const { type, text = '' } of found.names) {
    if (baseType(type) === 'IP') there.add('address');
    if (baseType(type) === 'DNS' && !text.includes('*')) there.add(text.includes('.') ? 'full' : 'short');
  }
  const common = commonName(model);
  // That the name in CN is missing is told by another rule.
  if (common && isHost(common) && !common.includes('*') && !isCovered(common, found.names)) there.add('full');
  const missing = shapes.filter(shape => !there.has(shape));
  if (missing.length === 0) return [];
  const short = missing.join() === 'short' && common && isHost(common) ? common.split('.', 1)[0] : undefined;
  const repair = short && {
    title: 'add' as const,
    wanted: short,
    edits: [addName(model.file.text, found, 'DNS', short)],
  };
  return [{ id: 'names', at: found.entry.nameSpan, data: { shapes: inWords(missing) }, ...(repair ? { repair } : {}) }];
}

const commonName = ({ csr }: OpensslCnf): string | undefined =>
  csr.subject.filter(({ name }) => name === 'CN').at(-1)?.value;

/** What another rule tells is not told again: a section that nothing names, a subjectAltName in the wrong place. */
function noNames(model: OpensslCnf, shapes: readonly NameShape[]): ProfileFault[] {
  const { sections } = model.file;
  const isElsewhere = [...sections.values()].some(({ entries }) => entries.has('subjectAltName'));
  if (isElsewhere || unusedNameSections(model.file).length > 0) return [];
  const common = commonName(model);
  const name = common && isHost(common) ? common : undefined;
  const known = [
    ...(name ? [`DNS:${name}`] : []),
    ...(name && shapes.includes('short') ? [`DNS:${name.split('.', 1)[0]}`] : []),
  ];
  const wanted = `subjectAltName = ${known.join(', ')}`;
  const wiring = known.length > 0 ? addToExtensions(model, [wanted]) : undefined;
  const repair = wiring ? { repair: { title: 'create' as const, wanted, edits: wiring.edits } } : {};
  return [{ id: 'noNames', at: requestPlace(model)!, data: { shapes: inWords(shapes) }, ...repair }];
}

/** Names up to which each is compared with each. */
const comparedNames = 200;

/** Servers beyond the two nodes, and names that are none of a server: `www.`, the domain. */
export function tooManyServers(model: OpensslCnf, most: number): ProfileFault[] {
  const found = (requestedNames(model)?.names ?? []).filter(({ type, text }) => baseType(type) === 'DNS' && text);
  const full = found.filter(({ text }) => text!.includes('.') && !isUncertain(text!)).slice(0, comparedNames);
  const faults: ProfileFault[] = [];
  const servers = new Set<string>();
  const serverOf = serversBehind(full.map(({ text }) => text!.toLowerCase()));
  for (const each of full) {
    const { at } = each;
    const name = each.text!.toLowerCase();
    const edit = removeName(model.file.text, each);
    const repair = edit ? { repair: { title: 'removeName' as const, wanted: name, edits: [edit] } } : {};
    const server = serverOf.get(name);
    if (server !== undefined) faults.push({ id: 'domain', at, data: { name, server }, ...repair });
    else if (!servers.has(name) && servers.size >= most)
      faults.push({ id: 'servers', at, data: { count: servers.size + 1, most }, ...repair });
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
