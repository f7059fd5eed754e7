import { Failure } from '../failure';
import type { Context } from '../run';

/** `ccconfig lsp --stdio`: serves an editor until it goes; the process ends itself with the connection. */
export async function lsp({ args }: Context): Promise<number> {
  if (!args.has('stdio')) throw new Failure('Say how the editor speaks to the server: ccconfig lsp --stdio');
  const { startServer } = await import('../../lsp/node/start');
  const status = startServer(['--stdio']);
  return status === 0 ? new Promise(() => {}) : status;
}
