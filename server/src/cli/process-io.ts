import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Io, Output } from './io';

/** The process's own streams. They are written to directly: what Node makes of them takes longer to load than a check. */
export function processIo(): Io & { /** Whether nothing waits to be written any more. */ written(): boolean } {
  const [stdout, stderr] = [output(1), output(2)];
  return {
    stdout,
    stderr,
    written: () => stdout.written() && stderr.written(),
    get stdin() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: process.env,
  };
}

function output(fd: 1 | 2): Output & { written(): boolean } {
  const isTTY = isTerminal(fd);
  let closed = false;
  let queued = false;
  const stream = (): NodeJS.WriteStream => (fd === 1 ? process.stdout : process.stderr);
  return {
    isTTY,
    written: () => closed || !queued,
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
    const device = fstatSync(fd);
    if (!device.isCharacterDevice()) return false;
    if (process.platform !== 'win32' && device.rdev === statSync('/dev/null').rdev) return false;
  } catch {
    return false;
  }
  return (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}
