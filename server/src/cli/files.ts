import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { AnyKind } from '../core/kind';
import { nearMiss } from '../core/near-miss';
import { confirmed, type Registry } from '../core/registry';
import { type DecodedFile, decodeBytes } from './encoding';
import { Failure, reasonOf } from './failure';
import { type Io, readStdin } from './io';

/** A file to be worked on, not read yet. */
export interface FoundFile {
  /** As messages and reports name it: as the user did, with `/` between folders. */
  readonly path: string;
  readonly absolute: string;
  /** Missing for a file that was named directly and whose name says nothing; its text may. */
  readonly kind: AnyKind | undefined;
}

/** A file, read. */
export interface SourceFile extends DecodedFile {
  readonly path: string;
  readonly absolute: string;
  readonly kind: AnyKind;
  readonly bytes: Buffer;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  /** What could not be looked at, in words. */
  readonly problems: readonly string[];
  /** Folders in which nothing was found. */
  readonly empty: readonly string[];
}

/** The sign for the standard input. */
export const standardInput = '-';

/**
 * The files that paths and globs stand for, each once.
 * @param forced the kind that the user says the files are of
 */
export async function discover(
  args: readonly string[],
  cwd: string,
  registry: Registry,
  forced?: AnyKind,
): Promise<Discovery> {
  const search = new Search(cwd, registry, forced);
  for (const arg of args) await search.add(arg);
  return { files: [...search.files.values()], problems: search.problems, empty: search.empty };
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly problems: string[] = [];
  readonly empty: string[] = [];

  constructor(
    private readonly cwd: string,
    private readonly registry: Registry,
    private readonly forced: AnyKind | undefined,
  ) {}

  async add(arg: string): Promise<void> {
    if (arg === standardInput) return this.found(arg, arg, this.forced);
    const absolute = resolve(this.cwd, arg);
    try {
      if (!statSync(absolute).isDirectory())
        return this.found(shown(arg), absolute, this.forced ?? namedKind(absolute, this.registry));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && /[*?[{(]/.test(arg)) return this.addGlob(arg);
      this.problems.push(missing(arg, absolute, error));
      return;
    }
    const count = await this.walk(arg, path => this.claims(path));
    if (count === 0) this.empty.push(arg);
  }

  private async addGlob(arg: string): Promise<void> {
    const { default: picomatch } = await import('picomatch');
    const glob = sep === '\\' ? arg.replaceAll('\\', '/') : arg;
    const { base, glob: pattern } = picomatch.scan(glob);
    const matches = picomatch(pattern, { dot: true, nocase: true });
    const folder = base || '.';
    if (!statSync(resolve(this.cwd, folder), { throwIfNoEntry: false })?.isDirectory())
      return void this.problems.push(`${arg}: there is no folder ${folder}.`);
    const count = await this.walk(folder, path => matches(path) && (this.forced !== undefined || this.claims(path)));
    if (count === 0) this.problems.push(`${arg}: nothing to check matches. ${knownKinds(this.registry)}`);
  }

  /** Whether a search takes a file: by its name, and only files of the forced kind where there is one. */
  private claims(path: string): boolean {
    const kind = this.registry.byName(path);
    return kind !== undefined && (this.forced === undefined || this.forced === kind);
  }

  private async walk(folder: string, wants: (path: string) => boolean): Promise<number> {
    const { walkFolder } = await import('./walk');
    const absolute = resolve(this.cwd, folder);
    let count = 0;
    walkFolder(absolute, {
      wants,
      found: path => {
        const file = join(absolute, path);
        const kind = this.forced ?? namedKind(file, this.registry);
        if (!kind && this.registry.byName(path)) return;
        count++;
        this.found(shown(join(folder, path)), file, kind);
      },
      unreadable: (path, reason) => this.problems.push(`${shown(join(folder, path))} cannot be searched: ${reason}.`),
    });
    return count;
  }

  private found(path: string, absolute: string, kind: AnyKind | undefined): void {
    if (!this.files.has(absolute)) this.files.set(absolute, { path, absolute, kind });
  }
}

/** The kind that a file's name says, unless its text says otherwise. */
function namedKind(absolute: string, registry: Registry): AnyKind | undefined {
  const kind = registry.byName(absolute);
  if (!kind?.confirms) return kind;
  try {
    return confirmed(kind, decodeBytes(readFileSync(absolute)).text) ? kind : undefined;
  } catch {
    return kind; // Whoever reads it says why it cannot be read.
  }
}

function shown(path: string): string {
  const short = join(path);
  return sep === '\\' ? short.replaceAll('\\', '/') : short;
}

function missing(arg: string, absolute: string, error: unknown): string {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return `${arg} cannot be read: ${reasonOf(error)}.`;
  let near: string | undefined;
  try {
    near = nearMiss(basename(absolute), readdirSync(dirname(absolute)));
  } catch {
    // The folder does not exist either.
  }
  return `${arg}: there is no such file or folder.${near ? ` Did you mean ${shown(join(dirname(arg), near))}?` : ''}`;
}

/** The names that files are known by, with their kinds, as a sentence. */
export function knownKinds({ kinds }: Registry): string {
  const list = kinds.map(kind => `${[...kind.names, ...(kind.patterns ?? [])].join(' and ')} (kind ${kind.id})`);
  return `ccconfig checks ${list.join(', ')}.`;
}

/**
 * Reads a file and settles its kind.
 * @param standardName the name that the standard input is taken for
 * @throws Failure where it cannot be read or no kind claims it
 */
export async function readSource(
  found: FoundFile,
  io: Io,
  registry: Registry,
  standardName?: string,
): Promise<SourceFile> {
  const input = found.path === standardInput;
  const path = input ? (standardName ?? '<stdin>') : found.path;
  const bytes = input ? await readStdin(io) : readBytes(found);
  let decoded: DecodedFile;
  try {
    decoded = decodeBytes(bytes);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  const kind = found.kind ?? registry.find(path, decoded.text);
  if (!kind) throw new Failure(unclaimed(path, input && !standardName, registry));
  const absolute = input ? resolve(io.cwd, standardName ?? 'stdin') : found.absolute;
  return { ...decoded, path, absolute, kind, bytes };
}

function readBytes({ path, absolute }: FoundFile): Buffer {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

function unclaimed(path: string, unnamed: boolean, registry: Registry): string {
  const help = unnamed
    ? 'Say which it is with --stdin-filename NAME or --kind KIND'
    : 'If it is one of these under another name, say which with --kind KIND';
  const what = unnamed
    ? 'the standard input: nothing tells what file this is'
    : `${path} was not checked: its name and content are of no file that ccconfig knows`;
  return `${what}. ${knownKinds(registry)} ${help}.`;
}

/**
 * The kind that `--kind` names.
 * @throws Failure where there is none of that id
 */
export function forcedKind(id: string | undefined, registry: Registry): AnyKind | undefined {
  if (id === undefined) return undefined;
  const kind = registry.byId(id);
  if (kind) return kind;
  const ids = registry.kinds.map(known => known.id);
  const near = nearMiss(id, ids);
  throw new Failure(
    `--kind: there is no kind "${id}". ${near ? `Did you mean "${near}"?` : `The kinds are ${ids.join(', ')}.`}`,
  );
}

/**
 * Reads the one file that a command works on; `-` is the standard input.
 * @throws Failure where that is a folder, does not exist, cannot be read or is of no kind
 */
export async function readOne(
  arg: string,
  kindId: string | undefined,
  io: Io,
  registry: Registry,
): Promise<SourceFile> {
  const forced = forcedKind(kindId, registry);
  if (arg === standardInput) return readSource({ path: arg, absolute: arg, kind: forced }, io, registry);
  const absolute = resolve(io.cwd, arg);
  try {
    if (statSync(absolute).isDirectory()) throw new Failure(`${arg} is a folder; name the file in it.`);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(missing(arg, absolute, error));
  }
  return readSource({ path: shown(arg), absolute, kind: forced ?? namedKind(absolute, registry) }, io, registry);
}
