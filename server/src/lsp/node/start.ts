import { createConnection } from 'vscode-languageserver/node';
import { notices } from '../../services/data/titles';
import { serve } from '../server';
import { nodeFiles } from './host-files';

/**
 * Serves the editor at the other end of standard input and output (`--stdio`) or of Node's channel (`--node-ipc`)
 * until it goes. The connection reads the transport from the command line itself.
 * @returns the exit status so far: 0, or 2 where no transport is named
 */
export function startServer(args: readonly string[]): number {
  if (!args.includes('--stdio') && !args.includes('--node-ipc')) {
    process.stderr.write(`${notices.noTransport}\n`);
    return 2;
  }
  process.on('disconnect', () => process.exit());
  serve(createConnection(), nodeFiles, async () => (await import('../../kinds/all')).kinds);
  return 0;
}
