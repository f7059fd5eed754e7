import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run';
import type { AnyKind } from '../../server/src/core/kind';

export interface CliOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes both outputs terminals of this width. */
  readonly columns?: number;
  /** Other kinds than the product's. */
  readonly kinds?: readonly AnyKind[];
}

export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The standard output as it was written. */
  readonly bytes: Buffer;
}

/** Runs a command line in this process. */
export async function cli(cwd: string, argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const output = (into: Buffer[]) => ({
    write: (chunk: string | Uint8Array) => void into.push(Buffer.from(chunk)),
    isTTY: options.columns !== undefined,
    columns: options.columns,
  });
  async function* stdin(): AsyncIterable<Uint8Array> {
    if (options.stdin !== undefined) yield Buffer.from(options.stdin);
  }
  const io = { stdout: output(out), stderr: output(err), stdin: stdin(), cwd, env: options.env ?? {} };
  const status = await run(argv, io, options.kinds && (async () => options.kinds!));
  const bytes = Buffer.concat(out);
  return { status, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes };
}

/** A folder for one test file, emptied before each test and removed at the end. Call it in a `describe`. */
export function temporaryFolder(): {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
} {
  const folder = {
    path: '',
    write(files: Readonly<Record<string, string | Uint8Array>>): void {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder.path, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'ccconfig-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
