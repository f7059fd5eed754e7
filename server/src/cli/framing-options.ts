import type { Config } from '../core/config';
import { Registry } from '../core/registry';
import { readDomain } from '../domain/framing/domains';
import type { WebConfig } from '../kinds/web-config/model';
import { parseWebConfig } from '../kinds/web-config/parse';
import type { GivenIntent } from '../services/framing';
import { unreadable } from '../services/rewrite';
import type { Arguments } from './args';
import { Configurations } from './config';
import { Failure } from './failure';
import { readOne, type SourceFile } from './files';
import { Lines } from './lines';
import type { Context } from './run';

/** A web.config with the configuration that counts for it. */
export interface FramingSource {
  readonly source: SourceFile;
  readonly model: WebConfig;
  readonly config: Config;
}

/** Reads the web.config that a command is about. @throws Failure where it is none, or IIS cannot read it */
export async function framingSource(file: string, { args, io, kinds }: Context): Promise<FramingSource> {
  const registry = new Registry(kinds);
  const source = await readOne(file, args.value('kind'), io, registry);
  const { path, kind, text } = source;
  if (kind.id !== 'web-config')
    throw new Failure(`Who may frame the application stands in web.config; ${path} is something else: ${kind.title}.`);
  const model = parseWebConfig(text);
  const broken = unreadable(model);
  if (broken) {
    const { line, column } = new Lines(text).at(broken.span.start);
    throw new Failure(`${path}:${line}:${column}: ${broken.message} See: ccconfig check ${path}`);
  }
  const configurations = new Configurations(io.cwd, registry.byId('deployment'), args.value('config'), {});
  const loaded = await configurations.of(source.absolute);
  if ('problems' in loaded) throw new Failure(loaded.problems.join('\n'));
  return { source, model, config: loaded.config };
}

/** What the options say of who is meant. @throws Failure where one of them cannot be read */
export function givenIntent(args: Arguments): GivenIntent {
  const domains = domainsOf(args.values('domain'));
  const ports = args.values('port').map(portOf);
  return {
    ...(domains.length > 0 ? { domains } : {}),
    ...(ports.length > 0 ? { ports: [...new Set(ports)] } : {}),
    ...(args.has('no-subdomains') ? { subdomains: false } : {}),
    ...(args.has('https-only') ? { httpsOnly: true } : {}),
  };
}

/** Domains as DNS has them, each once. @throws Failure where one of them is none */
export function domainsOf(typed: readonly string[]): string[] {
  const domains = typed.map(text => {
    const read = readDomain(text);
    if (read.problem !== undefined) throw new Failure(read.problem);
    return read.domain;
  });
  return [...new Set(domains)];
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535)
    throw new Failure(`--port ${text}: write a whole number from 1 to 65535.`);
  return port;
}
