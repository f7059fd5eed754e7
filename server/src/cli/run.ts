import { version } from '../../../package.json';
import type { AnyKind } from '../core/kind';
import { type Arguments, type CommandName, helpText, parseArguments } from './args';
import { defect, Failure } from './failure';
import type { Io } from './io';

/** What every command works with. */
export interface Context {
  readonly args: Arguments;
  readonly io: Io;
  readonly kinds: readonly AnyKind[];
}

type Command = (context: Context) => Promise<number>;

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).check,
  explain: async () => (await import('./commands/explain')).explain,
  rules: async () => (await import('./commands/rules')).rules,
  read: async () => (await import('./commands/read')).read,
  auth: async () => (await import('./commands/auth')).auth,
  rewrite: async () => (await import('./commands/rewrite')).rewrite,
  framing: async () => (await import('./commands/framing')).framing,
  allow: async () => (await import('./commands/allow')).allow,
  csr: async () => (await import('./commands/csr')).csr,
  test: async () => (await import('./commands/test')).test,
  lsp: async () => (await import('./commands/lsp')).lsp,
};

const allKinds = async (): Promise<readonly AnyKind[]> => (await import('../kinds/all')).kinds;

/**
 * Runs one command line.
 * @param argv without the program's own name
 * @returns the exit status: 0 nothing to say at error level, 1 findings, 2 the work could not be done (said on stderr)
 */
export async function run(argv: readonly string[], io: Io, kindsOf = allKinds): Promise<number> {
  try {
    const args = parseArguments(argv);
    if (args.has('version')) {
      io.stdout.write(`${version}\n`);
      return 0;
    }
    if (args.has('help') || !args.command) {
      io.stdout.write(helpText(args.command));
      return 0;
    }
    const command = await commands[args.command]();
    return await command({ args, io, kinds: args.command === 'lsp' ? [] : await kindsOf() });
  } catch (error) {
    io.stderr.write(`ccconfig: ${error instanceof Failure ? error.message : defect(error)}\n`);
    return 2;
  }
}
