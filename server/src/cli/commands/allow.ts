import { applyEdits } from '../../core/fix';
import type { FramingIntent } from '../../domain/framing/intent';
import { whoText } from '../../kinds/web-config/data/framing-messages';
import { fileIntent } from '../../kinds/web-config/framing/judgement';
import { allFramingOccurrences } from '../../kinds/web-config/framing/occurrences';
import { allowOnly } from '../../kinds/web-config/framing/write';
import { parseWebConfig } from '../../kinds/web-config/parse';
import { framingReport } from '../../services/framing';
import type { Arguments } from '../args';
import { printedDiff, unifiedDiff } from '../diff';
import { encodeText } from '../encoding';
import { Failure } from '../failure';
import { json } from '../formats/json';
import { domainsOf, type FramingSource, framingSource, givenIntent } from '../framing-options';
import type { Context } from '../run';
import { Secrets } from '../secrets';
import { replaceFile } from '../write';

/** `ccconfig allow DOMAIN... --in FILE`: shows what letting in just these domains changes, or does it. */
export async function allow(context: Context): Promise<number> {
  const { args, io } = context;
  const file = args.value('in');
  if (file === undefined) throw new Failure('--in is missing: ccconfig allow example.com --in web.config');
  if (args.has('add') && args.has('remove')) throw new Failure('--add and --remove: write one of them.');
  const domains = domainsOf(args.positionals);
  const from = await framingSource(file, context);
  const { source, model, config } = from;
  const present = { ...fileIntent(model, { framing: { ...config.framing, allow: undefined } }), ...givenIntent(args) };
  const intent = { ...present, domains: domainsLeft(args, domains, present.domains) };
  const written = allowOnly(model, intent);
  if (written.edits === undefined) throw new Failure(`${source.path} was not changed. ${written.problem}`);
  const after = applyEdits(source.text, written.edits);
  prove(from, after, intent);
  const changed = after !== source.text;
  const writes = args.has('write') && changed;
  if (writes) writeBack(from, after);
  const title = `Only ${whoText(intent.domains, intent.subdomains)} may frame the application`;
  const secrets = (text: string) => Secrets.of(source.kind, source.kind.parse(text), text);
  const diff = unifiedDiff(source.path, source.text, written.edits, secrets);
  if (args.value('format') === 'json') {
    const { path, kind } = source;
    const result = { path, kind: kind.id, domains: intent.domains, changed, written: writes };
    io.stdout.write(json({ version: 1, ...result, diff: changed ? diff.text : '' }));
    return 0;
  }
  if (!changed)
    io.stdout.write(`Nothing to do: ${title.charAt(0).toLowerCase()}${title.slice(1)} already, by ${source.path}.\n`);
  else if (writes)
    io.stdout.write(`${title}: done in ${source.path}, in ${counted(written.edits.length)}.\nNext: restart IIS.\n`);
  else {
    io.stdout.write(printedDiff(diff, io));
    io.stderr.write(`${title}: nothing was written yet; do it with --write.\n`);
  }
  return 0;
}

function counted(count: number): string {
  return count === 1 ? 'one place' : `${count} places`;
}

function domainsLeft(args: Arguments, typed: readonly string[], present: readonly string[]): string[] {
  if (args.has('add')) return [...new Set([...present, ...typed])];
  if (!args.has('remove')) return [...typed];
  const left = present.filter(domain => !typed.includes(domain));
  if (left.length === 0)
    throw new Failure(
      present.length === 0
        ? 'The patterns name no domain, so there is none to remove.'
        : 'No domain would be left, and no pattern is written that lets in nobody. Remove the rule instead.',
    );
  return left;
}

/** Reads the result anew and decides about it, before anything is shown or written. */
function prove({ source, model, config }: FramingSource, after: string, intent: FramingIntent): void {
  const result = parseWebConfig(after);
  const { verdict, occurrences } = framingReport(result, config, intent);
  const isSameCount = allFramingOccurrences(result).length === allFramingOccurrences(model).length;
  const isRight = verdict === 'exact' || occurrences.length === 0;
  if (!isSameCount || !isRight || result.document.problems.length > model.document.problems.length)
    throw new Failure(`${source.path} was not changed, because the result did not pass verification.`);
}

function writeBack({ source }: FramingSource, after: string): void {
  if (source.path === '<stdin>') throw new Failure('--write needs a file: the standard input cannot be replaced.');
  const bytes = encodeText(after, source);
  if (!bytes)
    throw new Failure(`${source.path} was not changed: its encoding (${source.encoding.name}) cannot hold the result.`);
  replaceFile(source.absolute, bytes, source.path, source.bytes);
}
