import { dirname, relative, resolve, sep } from 'node:path';
import type { Registry } from '../../core/registry';
import { folderPath } from '../../domain/rewrite/run/address';
import type { ParentSource } from '../../domain/rewrite/run/scopes';
import { parseWebConfig } from '../../kinds/web-config/parse';
import { unreadable } from '../../services/rewrite';
import { Failure } from '../failure';
import { readOne, type SourceFile } from '../files';
import type { Io } from '../io';
import { Lines } from '../lines';

/** A configuration above the file that is run. */
export interface Parent extends ParentSource {
  readonly lines: Lines;
}

/** Parents, and where the folder of the file itself is. */
export interface Above {
  readonly parents: readonly Parent[];
  readonly folder: string | undefined;
}

/**
 * Reads the configurations that a file inherits from. Their folders in the site follow from where they lie.
 * @param folder of the file itself, where it is told
 * @throws Failure where one of them is no configuration that can be read
 */
export async function readParents(
  paths: readonly string[],
  file: string,
  folder: string | undefined,
  io: Io,
  registry: Registry,
): Promise<Above> {
  const read = await Promise.all(paths.map(path => readParent(path, io, registry)));
  const own = dirname(resolve(io.cwd, file));
  const outermost = read.find(({ isServerWide }) => !isServerWide);
  const place = folder ?? (outermost && segmentsBetween(outermost.above, own)?.join('/'));
  const parents = read.map(({ above, ...parent }) => {
    const below = parent.isServerWide ? undefined : segmentsBetween(above, own);
    const segments = folderPath(place ?? '')
      .split('/')
      .slice(1);
    const kept = below === undefined ? [] : segments.slice(0, Math.max(0, segments.length - below.length));
    return { ...parent, folder: folderPath(kept.join('/')) };
  });
  return { parents, folder: place };
}

async function readParent(arg: string, io: Io, registry: Registry) {
  const source: SourceFile = await readOne(arg, 'web-config', io, registry);
  const model = parseWebConfig(source.text);
  const lines = new Lines(source.text);
  const broken = unreadable(model);
  if (broken) {
    const { line, column } = lines.at(broken.span.start);
    throw new Failure(`${source.path}:${line}:${column}: ${broken.message} See: ccconfig check ${source.path}`);
  }
  const { scopes, isServerWide } = model;
  return { scopes, isServerWide, file: source.path, lines, above: dirname(resolve(io.cwd, arg)) };
}

/** The folders from one down to another; undefined where it is not above it. */
function segmentsBetween(above: string, below: string): string[] | undefined {
  const way = relative(above, below);
  const segments = way === '' ? [] : way.split(sep);
  return segments[0] === '..' || resolve(above, way) !== below ? undefined : segments;
}
