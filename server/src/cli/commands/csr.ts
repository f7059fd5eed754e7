import { Registry } from '../../core/registry';
import { readCsr } from '../../domain/csr/read-csr';
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
  const source = await readOne(args.positionals[0]!, args.value('kind'), io, new Registry(kinds));
  const { path, kind, text, encoding } = source;
  if (kind.id !== 'openssl-cnf')
    throw new Failure(`A certificate request is made with an openssl.cnf; ${path} is something else: ${kind.title}.`);
  const variable = (name: string) => io.env[name];
  const model = readOpensslCnf(text, { encoding, variable, named: filesFrom(io.cwd) });
  const request = readCsr(model.file, args.value('section'));
  io.stdout.write(
    args.value('format') === 'json'
      ? json({ version: 1, path, ...csrJson(request) })
      : csrText(request, path, new Lines(text), styleFor(io.stdout, io)),
  );
  return request.error ? 1 : 0;
}
