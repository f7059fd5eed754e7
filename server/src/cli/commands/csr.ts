import { Registry } from '../../core/registry';
import { readOpensslCnf } from '../../kinds/openssl-cnf/parse';
import { Failure } from '../failure';
import { readOne } from '../files';
import { csrJson, csrText } from '../formats/csr';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import { Lines } from '../lines';
import { filesFrom } from '../named-files';
import type { Context } from '../run';

/** `ccconfig csr FILE`: the certificate request that OpenSSL makes with it. Exit 1 where it makes none. */
export async function csr({ args, io, kinds }: Context): Promise<number> {
  const [file = ''] = args.positionals;
  const registry = new Registry(kinds);
  // Whoever asks for the request of a file of no name that is known says what it is.
  const kindId = args.value('kind') ?? (registry.byName(file) ? undefined : 'openssl-cnf');
  const { path, kind, text, encoding } = await readOne(file, kindId, io, registry);
  if (kind.id !== 'openssl-cnf')
    throw new Failure(`A certificate request is made with an openssl.cnf; ${path} is something else: ${kind.title}.`);
  const variable = (name: string) => io.env[name];
  const model = readOpensslCnf(text, { encoding, variable, named: filesFrom(io.cwd), section: args.value('section') });
  io.stdout.write(
    args.value('format') === 'json'
      ? json({ version: 1, path, ...csrJson(model) })
      : csrText(model, path, new Lines(text), styleFor(io.stdout, io)),
  );
  return model.csr.error ? 1 : 0;
}
