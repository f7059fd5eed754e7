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

/**
 * What the other files of the same deployment say. Unknown is not missing: a rule reports that something is not there only where
 * `isDefined` says false.
 */
export interface OtherFiles {
  /** The files of kinds that know a space, even where they say nothing in it; by their addresses. */
  of(space: string): readonly OtherFile[];
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

/** The files, as the one at `uri` sees them. @param files may hold that one itself, which is left out */
export function otherFiles(uri: string, files: readonly FileSays[], complete: boolean): OtherFiles {
  const bySpace = new Map<string, readonly OtherFile[]>();
  return {
    complete,
    of(space) {
      const found = bySpace.get(space) ?? filesOf(space, uri, files);
      bySpace.set(space, found);
      return found;
    },
  };
}

function filesOf(space: string, uri: string, files: readonly FileSays[]): OtherFile[] {
  const own = addressKey(uri);
  return files
    .filter(file => file.spaces.includes(space) && addressKey(file.uri) !== own)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map(file => ({ ...file, lies: liesOf(own, addressKey(file.uri)) }));
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

function liesOf(ownKey: string, otherKey: string): Lies {
  const [own, its] = [ownKey, otherKey].map(each => each.slice(0, each.lastIndexOf('/') + 1)) as [string, string];
  if (own === its) return 'beside';
  if (own.startsWith(its)) return 'above';
  return its.startsWith(own) ? 'below' : 'elsewhere';
}
