import { Registry } from '../../core/registry';
import { Failure } from '../failure';
import { readOne } from '../files';
import { harmless } from '../formats/display';
import { json } from '../formats/json';
import type { Context } from '../run';

/** `ccconfig read FILE`: the file as its consumer reads it. */
export async function read({ args, io, kinds }: Context): Promise<number> {
  const registry = new Registry(kinds);
  const { path, kind, text } = await readOne(args.positionals[0]!, args.value('kind'), io, registry);
  const reading = kind.read?.(kind.parse(text));
  if (!reading) {
    const readable = kinds.filter(each => each.read).map(({ id }) => id);
    throw new Failure(`${path} is a ${kind.title}, and "read" can show only: ${readable.join(', ')}.`);
  }
  if (args.value('format') === 'json') io.stdout.write(json({ version: 1, path, kind: kind.id, model: reading.model }));
  else io.stdout.write(`${harmless(reading.text.trimEnd())}\n`);
  return 0;
}
