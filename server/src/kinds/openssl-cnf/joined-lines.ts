import type { ConfFile } from '../../syntax/openssl-conf/tree';

/** Whether the line at `start` was to go on the one before, which ends with a backslash and blanks. */
export function isJoinedByMistake({ text }: ConfFile, start: number): boolean {
  const lineFeed = text.lastIndexOf('\n', start - 1);
  return lineFeed > 0 && /\\[ \t]+\r*$/.test(text.slice(Math.max(0, lineFeed - 200), lineFeed));
}
