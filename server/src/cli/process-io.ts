import { fstatSync, writeSync } from 'node:fs';
import type { Io, Output } from './io';

/** The process's own streams. They are written to directly: what Node makes of them takes longer to load than a check. */
export function processIo(): Io {
  return {
    stdout: output(1),
    stderr: output(2),
    get stdin() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: process.env,
  };
}

function output(fd: 1 | 2): Output {
  const isTTY = isTerminal(fd);
  let closed = false;
  let queued = false;
  const stream = (): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr);
  return {
    isTTY,
    ...(isTTY ? { columns: stream().columns } : {}),
    write(chunk) {
      let bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      try {
        while (!closed && !queued && bytes.length > 0) bytes = bytes.subarray(writeSync(fd, bytes));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') closed = true;
        else {
          queued = true;
          // A reader that went away wants no more, and no complaint either.
          stream().on('error', () => {
            closed = true;
          });
        }
      }
      if (queued && !closed) stream().write(bytes);
    },
  };
}

/** Asks the operating system first, since loading terminals takes time. */
function isTerminal(fd: 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}
