import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure, reasonOf } from './failure';

/**
 * Replaces a file in one step: whatever happens in between, the old or the new file is there as a whole. Mode and owner
 * are kept; of a symbolic link the target is replaced.
 * @param expected what the file must still hold, so that another program's change is not lost; missing for a new file
 * @param shown the file's name in messages
 * @throws Failure where that cannot be done; the old file is then untouched
 */
export function replaceFile(path: string, bytes: Uint8Array, shown: string, expected?: Buffer): void {
  try {
    replace(expected || fs.existsSync(path) ? fs.realpathSync(path) : path, bytes, shown, expected);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const isNew = !expected && (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure(`${shown} cannot be written: ${isNew ? 'its folder does not exist' : reasonOf(error)}.`);
  }
}

function replace(path: string, bytes: Uint8Array, shown: string, expected: Buffer | undefined): void {
  const before = fs.statSync(path, { throwIfNoEntry: false });
  if (before) fs.accessSync(path, fs.constants.W_OK);
  if (expected && !fs.readFileSync(path).equals(expected))
    throw new Failure(
      `${shown} was changed by another program meanwhile, so it was not written. Run the command again.`,
    );
  if (before && !before.isFile()) return fs.writeFileSync(path, bytes);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeThrough(temporary, bytes, before);
    fs.renameSync(temporary, path);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Writes a new file down to the disk, with the mode and owner of the one it is to replace. */
function writeThrough(path: string, bytes: Uint8Array, like: fs.Stats | undefined): void {
  const file = fs.openSync(path, 'wx', like ? 0o600 : 0o666);
  try {
    fs.writeFileSync(file, bytes);
    if (like) keepOwner(file, like);
    if (like) fs.fchmodSync(file, like.mode & 0o7777);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function keepOwner(file: number, like: fs.Stats): void {
  const now = fs.fstatSync(file);
  if (now.uid === like.uid && now.gid === like.gid) return;
  try {
    fs.fchownSync(file, like.uid, like.gid);
  } catch {
    // Only an administrator may give files away; the content matters more.
  }
}

/** Makes the renaming itself last through a power cut, where the system knows how. */
function syncFolder(path: string): void {
  try {
    const folder = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(folder);
    } finally {
      fs.closeSync(folder);
    }
  } catch {
    // Windows cannot do this for folders.
  }
}
