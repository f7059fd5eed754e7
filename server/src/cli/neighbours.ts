import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyKind } from '../core/kind';
import { type FileSays, factsReadBy, type Lies, type OtherFiles, otherFiles, saysOf } from '../core/other-files';
import { confirmed, type Registry } from '../core/registry';
import { decodeBytes } from './encoding';
import type { FoundFile, SourceFile } from './files';
import type { OtherPlace } from './formats/format';
import { Lines } from './lines';
import { walkFolder } from './walk';

const maxFiles = 2_000;
const maxFolders = 5_000;
/** In bytes. */
const maxFileSize = 5_000_000;
const maxTotalSize = 200_000_000;

/** A file that other files may be compared with. */
interface Neighbour extends OtherPlace {
  readonly says: FileSays;
}

/** Paths of files with their kinds, and whether a bound or the file system kept some out. */
interface Neighbourhood {
  readonly kinds: Map<string, AnyKind>;
  /** What they say, for those who read the same spaces. */
  readonly groups: Map<string, Group>;
  /** The same paths by their folders; made when first asked for. */
  byFolder?: ReadonlyMap<string, readonly string[]>;
  complete: boolean;
}

/** What files say, and whether all of them could be read. */
interface Group {
  readonly says: readonly FileSays[];
  readonly complete: boolean;
}

/**
 * The files that a checked file is compared with: those below the folder of the nearest `ccconfig.jsonc` upward; where there is none those of
 * the run, and those in the file's own folder and the folders above it. Nothing is looked for before a rule reads it, and every file is read
 * once; where a rule asks only for what lies beside or above, no others are read.
 */
export class Neighbours {
  private readonly read = new Map<string, Neighbour | null | undefined>();
  private readonly byUri = new Map<string, Neighbour>();
  private readonly roots = new Map<string, string | undefined>();
  private readonly deployments = new Map<string | undefined, Neighbourhood>();
  private readonly inFolder = new Map<string, Neighbourhood>();
  private size = 0;
  /** What the files of the run are called in messages, by their absolute paths. */
  private named: ReadonlyMap<string, string> | undefined;

  /** @param run the files of the run */
  constructor(
    private readonly registry: Registry,
    private readonly run: readonly FoundFile[],
    private readonly cwd: string,
  ) {}

  /** What the other files say to a file whose kind has rules that compare; undefined for others. */
  of({ absolute, kind }: SourceFile): OtherFiles | undefined {
    const spaces = factsReadBy(kind);
    if (spaces.length === 0) return undefined;
    let all: OtherFiles | undefined;
    let near: OtherFiles | undefined;
    const whole = (): OtherFiles => {
      all ??= this.all(absolute, spaces);
      return all;
    };
    const onTheWay = (): OtherFiles => {
      near ??= this.near(absolute, spaces);
      return near;
    };
    return {
      get complete() {
        return whole().complete;
      },
      definedFor: (space, owner) => whole().definedFor(space, owner),
      of: (space: string, lies?: Lies) =>
        lies === 'above' || lies === 'beside' ? onTheWay().of(space, lies) : whole().of(space, lies),
    };
  }

  /** The files of a file's own folder and of those above it. */
  private near(absolute: string, spaces: readonly string[]): OtherFiles {
    const folder = dirname(absolute);
    const root = this.rootOf(folder);
    const whole = this.deployment(root);
    const paths = new Map<string, AnyKind>();
    for (const each of above(folder)) {
      for (const path of byFolder(whole).get(each) ?? []) paths.set(path, whole.kinds.get(path)!);
      if (root === undefined || each === folder)
        for (const [path, kind] of this.folder(each).kinds) if (!paths.has(path)) paths.set(path, kind);
    }
    paths.delete(absolute);
    const { says, complete } = this.group(paths, spaces);
    return otherFiles(uriOf(absolute), says, complete);
  }

  private all(absolute: string, spaces: readonly string[]): OtherFiles {
    const folder = dirname(absolute);
    const root = this.rootOf(folder);
    const folders = root === undefined ? above(folder) : [folder];
    const whole = this.deployment(root);
    const around = folders.map(each => this.folder(each));
    const more = new Map(around.flatMap(({ kinds }) => [...kinds]).filter(([path]) => !whole.kinds.has(path)));
    more.delete(absolute);
    const shared = this.groupOf(whole, absolute, spaces);
    const near = this.group(more, spaces);
    const complete = shared.complete && near.complete && [whole, ...around].every(each => each.complete);
    return otherFiles(uriOf(absolute), shared.says, complete, near.says);
  }

  /** What the files of a deployment say; the same list for all that are compared with it. It may hold the file itself. */
  private groupOf(whole: Neighbourhood, absolute: string, spaces: readonly string[]): Group {
    const key = spaces.join(' ');
    const known = whole.groups.get(key);
    if (known) return known;
    const isAlone = [...whole.kinds].every(([path, kind]) => path === absolute || !knowsOne(kind, spaces));
    // Not worth reading the file a second time.
    if (isAlone) return { says: [], complete: true };
    const group = this.group(whole.kinds, spaces);
    whole.groups.set(key, group);
    return group;
  }

  private group(paths: ReadonlyMap<string, AnyKind>, spaces: readonly string[]): Group {
    const says: FileSays[] = [];
    let complete = true;
    for (const [path, kind] of paths) {
      if (!knowsOne(kind, spaces)) continue;
      if (says.length >= maxFiles || this.size > maxTotalSize) return { says, complete: false };
      const neighbour = this.neighbour(path, kind);
      if (neighbour === undefined) complete = false;
      else if (neighbour) says.push(neighbour.says);
    }
    return { says, complete };
  }

  /** A file that was read, by its address. */
  placeOf(uri: string): OtherPlace | undefined {
    return this.byUri.get(uri);
  }

  /** Has a file read again, since it was written. */
  forget(absolute: string): void {
    this.read.delete(absolute);
    for (const { groups } of this.deployments.values()) groups.clear();
  }

  /** The folder of the nearest `ccconfig.jsonc` upward. */
  private rootOf(folder: string): string | undefined {
    if (!this.roots.has(folder)) {
      const up = dirname(folder);
      const root = existsSync(join(folder, 'ccconfig.jsonc')) ? folder : up === folder ? undefined : this.rootOf(up);
      this.roots.set(folder, root);
    }
    return this.roots.get(folder);
  }

  /** The files of one deployment: those of the run, and all below its folder where it has one. */
  private deployment(root: string | undefined): Neighbourhood {
    const known = this.deployments.get(root);
    if (known) return known;
    const found: Neighbourhood = { kinds: new Map(), groups: new Map(), complete: true };
    this.deployments.set(root, found);
    for (const { absolute, kind } of this.run)
      if (kind && this.rootOf(dirname(absolute)) === root) found.kinds.set(absolute, kind);
    if (root !== undefined) this.search(root, found);
    return found;
  }

  private search(root: string, into: Neighbourhood): void {
    let folders = 0;
    walkFolder(root, {
      isEnough: () => {
        const enough = ++folders > maxFolders || into.kinds.size >= maxFiles;
        if (enough) into.complete = false;
        return enough;
      },
      wants: path => this.registry.byName(path)?.spaces !== undefined,
      found: path => {
        const absolute = join(root, path);
        if (this.rootOf(dirname(absolute)) === root && !into.kinds.has(absolute))
          into.kinds.set(absolute, this.registry.byName(absolute)!);
      },
      unreadable: () => {
        into.complete = false;
      },
    });
  }

  /** The files of one folder. */
  private folder(folder: string): Neighbourhood {
    const known = this.inFolder.get(folder);
    if (known) return known;
    const found: Neighbourhood = { kinds: new Map(), groups: new Map(), complete: true };
    this.inFolder.set(folder, found);
    for (const name of namesIn(folder)) {
      const kind = this.registry.byName(name);
      if (kind?.spaces) found.kinds.set(join(folder, name), kind);
    }
    return found;
  }

  /** A file with what it says; null where it is of another kind after all, undefined where it cannot be read. */
  private neighbour(path: string, kind: AnyKind): Neighbour | null | undefined {
    if (!this.read.has(path)) this.read.set(path, this.readNow(path, kind));
    return this.read.get(path);
  }

  private readNow(path: string, kind: AnyKind): Neighbour | null | undefined {
    const text = textOf(path);
    if (text === undefined) return undefined;
    if (!confirmed(kind, text)) return null;
    this.size += text.length;
    const uri = uriOf(path);
    const says = detached(saysOf(uri, kind, kind.parse(text)));
    const found = { says, path: this.shown(path), lines: new Lines(text) };
    this.byUri.set(uri, found);
    return found;
  }

  /** As the user named it, else from the working directory. */
  private shown(path: string): string {
    this.named ??= new Map(this.run.map(file => [file.absolute, file.path]));
    const short = this.named.get(path) ?? relative(this.cwd, path);
    return sep === '\\' ? short.replaceAll('\\', '/') : short;
  }
}

function byFolder(of: Neighbourhood): ReadonlyMap<string, readonly string[]> {
  if (of.byFolder) return of.byFolder;
  const found = new Map<string, string[]>();
  for (const path of of.kinds.keys()) {
    const folder = dirname(path);
    const those = found.get(folder);
    if (those) those.push(path);
    else found.set(folder, [path]);
  }
  of.byFolder = found;
  return found;
}

function knowsOne({ spaces: its }: AnyKind, spaces: readonly string[]): boolean {
  return its?.some(space => spaces.includes(space)) ?? false;
}

/** The same without the file's model, which facts hold on to, and without names that are there only to be renamed: nothing is here. */
function detached(says: FileSays): FileSays {
  const facts = says.facts
    .filter(({ space }) => says.spaces.includes(space))
    .map(({ role, space, name, span, text, of }) => {
      const { start, end } = span;
      return { role, space, name, text, of, span: { start, end }, encode: same };
    });
  return { ...says, facts };
}

function same(name: string): string {
  return name;
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** A folder and those above it. */
function above(folder: string): string[] {
  const up = dirname(folder);
  return up === folder ? [folder] : [folder, ...above(up)];
}

/** The names of what is in a folder; nothing where it may not be looked into, as is usual high above a deployment. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, maxFolders);
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return statSync(path).size <= maxFileSize ? decodeBytes(readFileSync(path)).text : undefined;
  } catch {
    return undefined;
  }
}
