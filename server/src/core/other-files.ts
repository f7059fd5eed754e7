import type { AnyKind, Fact } from './kind';

/** Where another file lies, seen from the checked one: in its folder, in one above it, in one below it, or anywhere else. */
export type Lies = 'beside' | 'above' | 'below' | 'elsewhere';

/** What one file offers and needs across files. */
export interface FileSays {
  readonly uri: string;
  /** The id of its kind. */
  readonly kind: string;
  /** The spaces that its kind knows. */
  readonly spaces: readonly string[];
  /** Whether there may be more than its facts tell: its text could not be read to the end, or parts of it stand elsewhere. */
  readonly isPartial: boolean;
  readonly facts: readonly Fact[];
}

/** Another file of the deployment, as a rule meets it. */
export interface OtherFile extends FileSays {
  readonly lies: Lies;
}

/** Something that another file defines. */
export interface Defined {
  readonly uri: string;
  readonly fact: Fact;
}

/**
 * What the other files of the same deployment say. Unknown is not missing: a rule reports that something is not there only where
 * `isDefined` says false.
 */
export interface OtherFiles {
  /**
   * The files of kinds that know a space, even where they say nothing in it; in the order of their addresses.
   * @param lies only those that lie there: asked for `beside` or `above`, no others are looked at
   */
  of(space: string, lies?: Lies): readonly OtherFile[];
  /** What they define in a space for one owner (`Fact.of`), in the same order. */
  definedFor(space: string, owner: string): readonly Defined[];
  /** Whether every file that was to be looked for was found and read. */
  readonly complete: boolean;
}

/**
 * Whether another file defines a name; undefined where that cannot be known, since not all of them could be read.
 * @param among which files count; all where it is missing
 */
export function isDefined(
  others: OtherFiles,
  { space, name }: Pick<Fact, 'space' | 'name'>,
  among: (file: OtherFile) => boolean = () => true,
): boolean | undefined {
  const files = others.of(space).filter(among);
  const defines = (fact: Fact): boolean => fact.role === 'defines' && fact.space === space && fact.name === name;
  if (files.some(({ facts }) => facts.some(defines))) return true;
  return others.complete && !files.some(({ isPartial }) => isPartial) ? false : undefined;
}

const read = new WeakMap<AnyKind, readonly string[]>();

/** The spaces in which a kind's rules read facts of other files. */
export function factsReadBy(kind: AnyKind): readonly string[] {
  let spaces = read.get(kind);
  if (!spaces) {
    spaces = [...new Set(kind.rules.flatMap(({ readsFacts }) => readsFacts ?? []))];
    read.set(kind, spaces);
  }
  return spaces;
}

/** What a file says, by its model. */
export function saysOf(uri: string, kind: AnyKind, model: unknown): FileSays {
  const { id, spaces = [], facts, isPartial } = kind;
  return { uri, kind: id, spaces, isPartial: isPartial?.(model) ?? false, facts: facts?.(model) ?? [] };
}

/**
 * The files, as the one at `uri` sees them.
 * @param files may hold that one itself, which is left out; what is worked out from a list is kept for the next file that sees the same list
 * @param more those that fewer see
 */
export function otherFiles(
  uri: string,
  files: readonly FileSays[],
  complete: boolean,
  more: readonly FileSays[] = [],
): OtherFiles {
  const own = addressKey(uri);
  const views = new Map<string, OtherFile[]>();
  return {
    complete,
    definedFor(space, owner) {
      const found = [files, more].flatMap(list => ownersIn(list, space).get(owner) ?? []);
      const others = found.filter(({ key }) => key !== own);
      return more.length > 0 ? others.sort(byAddress) : others;
    },
    of(space, lies) {
      const key = `${space} ${lies}`;
      let found = views.get(key);
      if (!found) {
        found = viewOf(own, listOf(files, space), lies);
        if (more.length > 0) found = [...found, ...viewOf(own, listOf(more, space), lies)].sort(byAddress);
        views.set(key, found);
      }
      return found;
    },
  };
}

function byAddress(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : 1;
}

interface Entry {
  readonly file: FileSays;
  readonly key: string;
  readonly folder: string;
}

/** The files that know a space, by their addresses, and by their folders. */
interface List {
  readonly all: readonly Entry[];
  readonly inFolder: ReadonlyMap<string, readonly Entry[]>;
}

const lists = new WeakMap<readonly FileSays[], Map<string, List>>();
const owners = new WeakMap<List, ReadonlyMap<string, readonly Placed[]>>();

/** What is defined in the file of that address. */
interface Placed extends Defined {
  readonly key: string;
}

/** What files define in a space, by whom it belongs to. */
function ownersIn(files: readonly FileSays[], space: string): ReadonlyMap<string, readonly Placed[]> {
  const list = listOf(files, space);
  const known = owners.get(list);
  if (known) return known;
  const found = new Map<string, Placed[]>();
  for (const { file, key } of list.all)
    for (const fact of file.facts) {
      if (fact.role !== 'defines' || fact.space !== space || fact.of === undefined) continue;
      const those = found.get(fact.of);
      if (those) those.push({ uri: file.uri, fact, key });
      else found.set(fact.of, [{ uri: file.uri, fact, key }]);
    }
  owners.set(list, found);
  return found;
}

function listOf(files: readonly FileSays[], space: string): List {
  const bySpace = lists.get(files) ?? new Map<string, List>();
  lists.set(files, bySpace);
  let list = bySpace.get(space);
  if (!list) {
    const all = files
      .filter(file => file.spaces.includes(space))
      .sort(byAddress)
      .map(file => {
        const key = addressKey(file.uri);
        return { file, key, folder: folderOf(key) };
      });
    const inFolder = new Map<string, Entry[]>();
    for (const entry of all) inFolder.set(entry.folder, [...(inFolder.get(entry.folder) ?? []), entry]);
    list = { all, inFolder };
    bySpace.set(space, list);
  }
  return list;
}

function viewOf(own: string, { all, inFolder }: List, lies: Lies | undefined): OtherFile[] {
  const folder = folderOf(own);
  const near = lies === 'beside' ? [folder] : lies === 'above' ? foldersAbove(folder) : undefined;
  const among = near ? near.flatMap(each => inFolder.get(each) ?? []) : all;
  const seen: OtherFile[] = [];
  for (const entry of among) {
    if (entry.key === own) continue;
    const where = liesOf(folder, entry.folder);
    if (lies === undefined || where === lies) seen.push(new SeenFile(entry.file, where));
  }
  return seen;
}

class SeenFile implements OtherFile {
  constructor(
    readonly says: FileSays,
    readonly lies: Lies,
  ) {}

  get uri(): string {
    return this.says.uri;
  }

  get kind(): string {
    return this.says.kind;
  }

  get spaces(): readonly string[] {
    return this.says.spaces;
  }

  get isPartial(): boolean {
    return this.says.isPartial;
  }

  get facts(): readonly Fact[] {
    return this.says.facts;
  }
}

/** An address in one of the many ways in which clients write the same one: `file:///C%3A/a` is `file:///c:/a`. */
export function addressKey(uri: string): string {
  const plain = uri.includes('%') ? decoded(uri) : uri;
  return plain.replace(/^file:\/\/\/[A-Z]:/, drive => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The part of an address up to and with the last slash. */
function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

/** The folders around one, the outermost first. */
function foldersAbove(folder: string): string[] {
  const found: string[] = [];
  for (let end = folder.lastIndexOf('/', folder.length - 2); end > 0; end = folder.lastIndexOf('/', end - 1))
    found.push(folder.slice(0, end + 1));
  return found.reverse();
}

/** Whether one of two files lies in the folder of the other, or in one above or below it. */
export function areOnOneWay(uri: string, other: string): boolean {
  return liesOf(folderOf(addressKey(uri)), folderOf(addressKey(other))) !== 'elsewhere';
}

function liesOf(own: string, its: string): Lies {
  if (own === its) return 'beside';
  if (own.startsWith(its)) return 'above';
  return its.startsWith(own) ? 'below' : 'elsewhere';
}
