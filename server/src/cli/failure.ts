/** The tool cannot do its work; the message says what, where and what to do, and goes to stderr as it is. */
export class Failure extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'the operating system does not permit it (is it open in another program, or write-protected?)',
  EBUSY: 'another program is using it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_STRING_TOO_LONG: 'it is larger than can be read as text (512 MB)',
};

/** Why the operating system or Node refused, in words. Never holds anything of a file's text. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return reasons[code] ?? code;
  return error instanceof Error ? error.name : 'unknown reason';
}

/** A defect of the program in words, without its message, which could hold a piece of a file. */
export function defect(error: unknown): string {
  const name = error instanceof Error ? error.name : 'something unknown';
  const place = error instanceof Error ? /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() : undefined;
  return `a defect of ccconfig itself stopped it (${name}${place ? ` ${place}` : ''}). Please report it.`;
}
