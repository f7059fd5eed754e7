import {
  createConnection,
  Event,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { kinds } from '../../kinds/all';
import { notices } from '../../services/data/titles';
import { Incoming } from '../incoming';
import { serve } from '../server';
import { nodeFiles } from './host-files';
import { warmUp } from './warm-up';
import { WholeWriter } from './whole-writer';

/** How long what arrived before the end of the input is still answered, in ms. */
const timeToAnswer = 200;

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
  warmUp(kinds);
  const incoming = new Incoming();
  let told = false;
  const [reader, writer] = args.includes('--stdio') ? standardStreams(() => told) : nodeChannel();
  const connection = createConnection(incoming.noting(reader), writer);
  connection.onShutdown(() => {
    told = true;
  });
  serve(connection, incoming, nodeFiles, () => kinds);
  return 0;
}

/**
 * Standard input and output. The process ends with the input, once what has arrived is handled.
 * @param told whether the client has said that it will go; one that closes its end without has died
 */
function standardStreams(told: () => boolean) {
  const end = () => setTimeout(() => process.exit(told() ? 0 : 1), timeToAnswer);
  for (const event of ['end', 'close']) process.stdin.once(event, end);
  return [new InputReader(process.stdin), new WholeWriter(process.stdout)] as const;
}

/** Does not say that the input is closed: the connection would answer nothing any more. */
class InputReader extends StreamMessageReader {
  override get onClose(): Event<void> {
    return Event.None;
  }
}

function nodeChannel() {
  process.on('disconnect', () => process.exit());
  return [new IPCMessageReader(process), new IPCMessageWriter(process)] as const;
}
