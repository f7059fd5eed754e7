import { dirname } from 'node:path';
import type { Loading } from '../../core/kind';
import { Registry } from '../../core/registry';
import { Failure } from '../failure';
import { readOne } from '../files';
import { harmless } from '../formats/display';
import { json } from '../formats/json';
import { filesFromOneOf } from '../named-files';
import type { Context } from '../run';

/** `ccconfig read FILE`: the file as its consumer reads it. */
export async function read({ args, io, kinds }: Context): Promise<number> {
  const registry = new Registry(kinds);
  const source = await readOne(args.positionals[0]!, args.value('kind'), io, registry);
  const { path, kind, text, encoding } = source;
  const as = args.value('as') as Loading['as'];
  const model = kind.parse(text);
  const named = filesFromOneOf([dirname(source.absolute), '.'], io.cwd);
  const reading = kind.read?.(kind.whole?.(model, { encoding, named }) ?? model, { as, encoding });
  if (!reading) {
    const readable = kinds.filter(each => each.read).map(({ id }) => id);
    throw new Failure(`"read" cannot show ${path} (${kind.title}). It shows: ${readable.join(', ')}.`);
  }
  if (as && !kind.readsByLoading)
    throw new Failure(`--as is for .properties files; ${path} is something else: ${kind.title}.`);
  if (args.value('format') === 'json') io.stdout.write(json({ version: 1, path, kind: kind.id, model: reading.model }));
  else io.stdout.write(`${harmless(reading.text.trimEnd())}\n`);
  return 0;
}
