import { Registry } from '../../core/registry';
import type { Header, RunRequest } from '../../domain/rewrite/run/request';
import { parseWebConfig } from '../../kinds/web-config/parse';
import { dryRun, unreadable } from '../../services/rewrite';
import type { Arguments, OptionName } from '../args';
import { Failure } from '../failure';
import { readOne } from '../files';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import { timelineJson, timelineText } from '../formats/timeline';
import { Lines } from '../lines';
import type { Context } from '../run';
import { readParents } from './rewrite-parents';

/** `ccconfig rewrite FILE --url URL`: a dry run of the file's rewrite rules. */
export async function rewrite({ args, io, kinds }: Context): Promise<number> {
  const asked = requestOf(args);
  const registry = new Registry(kinds);
  const source = await readOne(args.positionals[0]!, args.value('kind'), io, registry);
  const { path, kind, text } = source;
  if (kind.id !== 'web-config')
    throw new Failure(
      `Rewrite rules stand in web.config and applicationHost.config; ${path} is something else: ${kind.title}.`,
    );
  const model = parseWebConfig(text);
  const lines = new Lines(text);
  const broken = unreadable(model);
  if (broken)
    throw new Failure(`${placeOf(path, lines, broken.span.start)}: ${broken.message} See: ccconfig check ${path}`);
  const { parents, folder } = await readParents(args.values('parent'), source.path, args.value('folder'), io, registry);
  const request = { ...asked, ...(folder === undefined ? {} : { folder }) };
  const { scopes, isServerWide } = model;
  const result = dryRun({ scopes, isServerWide, parents }, request);
  if ('refusal' in result) throw new Failure(`${path}, --url ${request.url}: ${result.refusal}`);
  const { timeline } = result;
  const files = new Map(parents.map(each => [each.file, each.lines]));
  io.stdout.write(
    args.value('format') === 'json'
      ? json({ version: 1, path, kind: kind.id, ...timelineJson(timeline, lines, files) })
      : timelineText(timeline, { path, lines, files, style: styleFor(io.stdout, io), columns: io.stdout.columns }),
  );
  return 0;
}

function placeOf(path: string, lines: Lines, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${path}:${line}:${column}`;
}

/** The request that the options describe. @throws Failure where one of them cannot be read */
function requestOf(args: Arguments): RunRequest {
  const url = args.value('url');
  if (url === undefined)
    throw new Failure('--url is missing: ccconfig rewrite FILE --url https://ece.example.com/system/');
  return {
    method: methodOf(args.value('method')),
    url,
    headers: headers(args, 'header'),
    variables: assignments(args, 'var'),
    providers: assignments(args, 'provider'),
    response: { status: statusOf(args.value('status')), headers: headers(args, 'response-header') },
    ...(args.has('file') ? { isFile: true } : {}),
    ...(args.has('directory') ? { isDirectory: true } : {}),
  };
}

function headers(args: Arguments, option: OptionName): Header[] {
  const list = args.values(option).map(text => {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
    if (name === undefined) throw new Failure(`--${option} ${text}: write it as 'Name: value'.`);
    return { name, value: value! };
  });
  return list;
}

function assignments(args: Arguments, option: OptionName): Record<string, string> {
  return Object.fromEntries(
    args.values(option).map(text => {
      const at = text.indexOf('=');
      if (at < 1) throw new Failure(`--${option} ${text}: write it as NAME=VALUE.`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function methodOf(text = 'GET'): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text)) throw new Failure(`--method ${text}: write one such as GET or POST.`);
  return text.toUpperCase();
}

function statusOf(text = '200'): number {
  const status = Number(text);
  if (!/^\d{3}$/.test(text) || status < 100) throw new Failure(`--status ${text}: write a number from 100 to 999.`);
  return status;
}
