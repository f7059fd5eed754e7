import { objectLines } from './data/objects';

/** An object identifier and what OpenSSL calls it; without names where it does not know it. */
export interface NamedObject {
  readonly oid: string;
  readonly shortName: string | undefined;
  readonly longName: string | undefined;
}

interface Tables {
  readonly byShortName: ReadonlyMap<string, NamedObject>;
  readonly byLongName: ReadonlyMap<string, NamedObject>;
  readonly byOid: ReadonlyMap<string, NamedObject>;
}

let tables: Tables | undefined;

/** Read from the data when first asked for. */
function known(): Tables {
  if (tables) return tables;
  const byShortName = new Map<string, NamedObject>();
  const byLongName = new Map<string, NamedObject>();
  const byOid = new Map<string, NamedObject>();
  for (const line of objectLines.trim().split('\n')) {
    const [shortName = '', longName = '', oid = ''] = line.split('|');
    const object = { oid, shortName, longName: longName || shortName };
    byShortName.set(shortName, object);
    byLongName.set(object.longName, object);
    if (!byOid.has(oid)) byOid.set(oid, object);
  }
  tables = { byShortName, byLongName, byOid };
  return tables;
}

/** The objects of OpenSSL and those that a file adds with `oid_section`. */
export class Objects {
  private readonly added = new Map<string, NamedObject>();
  private readonly addedOids = new Map<string, NamedObject>();

  /** @returns false where OpenSSL refuses it: the name or the identifier is taken, or it is no identifier */
  add(name: string, oid: string, longName = name): boolean {
    const arcs = parseOid(oid);
    if (this.byName(name) || !arcs || this.byOid(arcs)) return false;
    const object = { oid: arcs, shortName: name, longName };
    this.added.set(name, object);
    this.added.set(longName, object);
    this.addedOids.set(arcs, object);
    return true;
  }

  /** By short or long name, letter case minded. */
  byName(name: string): NamedObject | undefined {
    return this.added.get(name) ?? known().byShortName.get(name) ?? known().byLongName.get(name);
  }

  byShortName(name: string): NamedObject | undefined {
    const own = this.added.get(name);
    return own?.shortName === name ? own : known().byShortName.get(name);
  }

  /** By name or as numbers with dots, known or not (OBJ_txt2obj). */
  find(text: string): NamedObject | undefined {
    const named = this.byName(text);
    if (named) return named;
    const oid = parseOid(text);
    return oid === undefined ? undefined : (this.byOid(oid) ?? { oid, shortName: undefined, longName: undefined });
  }

  private byOid(oid: string): NamedObject | undefined {
    return this.addedOids.get(oid) ?? known().byOid.get(oid);
  }
}

/** Every short name that OpenSSL knows. */
export function shortNames(): Iterable<string> {
  return known().byShortName.keys();
}

/** An identifier as OpenSSL reads it (a2d_ASN1_OBJECT): blanks separate as dots do; undefined where it is none. */
function parseOid(text: string): string | undefined {
  if (!/^[0-2][. ][\d. ]*$/.test(text)) return undefined;
  // A separator at the end adds nothing; two in a row stand for a zero.
  const arcs = text
    .replace(/[. ]$/, '')
    .split(/[. ]/)
    .map(arc => arc.replace(/^0+(?=\d)/, '') || '0');
  if (arcs.length < 2) return undefined;
  if (arcs[0] !== '2' && (arcs[1]!.length > 2 || Number(arcs[1]) >= 40)) return undefined;
  return arcs.join('.');
}
