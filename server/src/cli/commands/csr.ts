import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Registry } from '../../core/registry';
import type { Csr } from '../../domain/csr/model';
import { readCsr } from '../../domain/csr/read-csr';
import { parseConf } from '../../syntax/openssl-conf/parse';
import { decodeBytes } from '../encoding';
import { Failure } from '../failure';
import { readOne } from '../files';
import { csrJson, csrText } from '../formats/csr';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import type { Io } from '../io';
import { Lines } from '../lines';
import type { Context } from '../run';

/** `ccconfig csr FILE`: the certificate request that OpenSSL makes with it. Exit 1 where it makes none. */
export async function csr({ args, io, kinds }: Context): Promise<number> {
  const source = await readOne(args.positionals[0]!, args.value('kind'), io, new Registry(kinds));
  const { path, kind, text } = source;
  if (kind.id !== 'openssl-cnf')
    throw new Failure(`A certificate request is made with an openssl.cnf; ${path} is something else: ${kind.title}.`);
  const file = parseConf(text, { variable: name => io.env[name], include: included(io) });
  const request: Csr = readCsr(file, args.value('section'));
  io.stdout.write(
    args.value('format') === 'json'
      ? json({ version: 1, path, ...csrJson(request) })
      : csrText(request, path, new Lines(text), styleFor(io.stdout, io)),
  );
  return request.error ? 1 : 0;
}

/** Bytes of a file that is included; a larger one is no configuration. */
const largest = 1 << 20;

/** Reads included files as OpenSSL does: relative to the working directory, of a directory those that end in .cnf or .conf. */
function included(io: Io): (path: string) => string[] {
  const read = (path: string): string[] => {
    try {
      const { size } = statSync(path);
      return size > largest ? [] : [decodeBytes(readFileSync(path)).text];
    } catch {
      return [];
    }
  };
  return path => {
    const absolute = resolve(io.cwd, path);
    try {
      if (!statSync(absolute).isDirectory()) return read(absolute);
      const names = readdirSync(absolute).filter(name => /.\.(?:cnf|conf)$/i.test(name));
      return names.flatMap(name => read(join(absolute, name)));
    } catch {
      return [];
    }
  };
}
