import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { notices } from '../../services/data/titles';
import { Incoming } from '../incoming';
import { serve } from '../server';
import { nodeFiles } from './host-files';

/**
 * Serves the editor at the other end of standard input and output (`--stdio`) or of Node's channel (`--node-ipc`)
 * until it goes.
 * @returns the exit status so far: 0, or 2 where no transport is named
 */
export function startServer(args: readonly string[]): number {
  if (!args.includes('--stdio') && !args.includes('--node-ipc')) {
    process.stderr.write(`${notices.noTransport}\n`);
    return 2;
  }
  const incoming = new Incoming();
  const [reader, writer] = args.includes('--stdio') ? standardStreams() : nodeChannel();
  const connection = createConnection(incoming.noting(reader), writer);
  serve(connection, incoming, nodeFiles, async () => (await import('../../kinds/all')).kinds);
  return 0;
}

/** Standard input and output; a client that closes its end without saying goodbye has died. */
function standardStreams() {
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(1));
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)] as const;
}

function nodeChannel() {
  process.on('disconnect', () => process.exit());
  return [new IPCMessageReader(process), new IPCMessageWriter(process)] as const;
}
