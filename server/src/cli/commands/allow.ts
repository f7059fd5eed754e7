import { applyEdits } from '../../core/fix';
import { isInside } from '../../domain/framing/causes';
import type { FramingIntent } from '../../domain/framing/intent';
import { whoText } from '../../kinds/web-config/data/framing-messages';
import { fileIntent, presentIntent } from '../../kinds/web-config/framing/judgement';
import { allFramingOccurrences } from '../../kinds/web-config/framing/occurrences';
import { allowOnly } from '../../kinds/web-config/framing/write';
import { parseWebConfig } from '../../kinds/web-config/parse';
import { framingWords as words } from '../../services/data/framing-titles';
import { type FramingReport, framingReport } from '../../services/framing';
import type { Arguments } from '../args';
import { printedDiff, unifiedDiff } from '../diff';
import { encodeText } from '../encoding';
import { Failure } from '../failure';
import { noteText } from '../formats/framing';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
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
  const unstated = { framing: { ...config.framing, allow: undefined } };
  const isChange = args.has('add') || args.has('remove');
  const base = isChange ? presentIntent(model, unstated) : fileIntent(model, unstated);
  const present = { ...base, ...givenIntent(args) };
  const intent = { ...present, domains: domainsLeft(args, domains, present) };
  const written = allowOnly(model, intent);
  if (written.edits === undefined) throw new Failure(`${source.path} was not changed. ${written.problem}`);
  const after = applyEdits(source.text, written.edits);
  const result = prove(from, after, intent);
  const changed = after !== source.text;
  const writes = args.has('write') && changed;
  if (writes) writeBack(from, after);
  const diff = unifiedDiff(source.path, source.text, written.edits, of =>
    Secrets.of(source.kind, source.kind.parse(of), of),
  );
  if (args.value('format') === 'json') {
    const done = { path: source.path, kind: source.kind.id, domains: intent.domains, changed, written: writes };
    io.stdout.write(json({ version: 1, ...done, diff: changed ? diff.text : '' }));
    return 0;
  }
  const who = whoText(intent.domains, intent.subdomains);
  const { path } = source;
  if (!changed) io.stdout.write(`Nothing to do: the patterns of ${path} let in only ${who} already.\n`);
  else if (writes)
    io.stdout.write(
      `The patterns of ${path} let in only ${who} now: changed in ${counted(written.edits.length)}.\nNext: restart IIS.\n`,
    );
  else {
    io.stdout.write(printedDiff(diff, io));
    io.stderr.write(`So the patterns let in only ${who}. Nothing was written yet; do it with --write.\n`);
  }
  const isWider = !intent.httpsOnly && presentIntent(model, unstated).httpsOnly;
  const notes = [...(changed && isWider ? [words.httpToo] : []), ...result.remarks];
  for (const note of notes) io.stderr.write(`${noteText(note, styleFor(io.stderr, io))}\n`);
  return 0;
}

function counted(count: number): string {
  return count === 1 ? 'one place' : `${count} places`;
}

/** Whom the patterns are to let in. A domain below another one gets in with it, as far as subdomains do. */
function domainsLeft(args: Arguments, typed: readonly string[], present: FramingIntent): string[] {
  const above = (domain: string, among: readonly string[]) =>
    among.find(other => other !== domain && isInside(domain, [other], present.subdomains));
  if (!args.has('remove')) {
    const all = args.has('add') ? [...new Set([...present.domains, ...typed])] : [...typed];
    return all.filter(domain => above(domain, all) === undefined);
  }
  const left = present.domains.filter(domain => !typed.includes(domain));
  for (const domain of typed) {
    const covering = above(domain, left);
    if (covering !== undefined)
      throw new Failure(
        `${domain} gets in as a subdomain of ${covering}. Take that out, or let in no subdomains: --no-subdomains`,
      );
  }
  if (left.length > 0) return left;
  throw new Failure(
    present.domains.length === 0
      ? 'The patterns name no domain, so there is none to remove.'
      : 'No domain would be left, and no pattern is written that lets in nobody. Switch off the rule instead (enabled="false").',
  );
}

/** Reads the result anew and decides about it, before anything is shown or written. */
function prove({ source, model, config }: FramingSource, after: string, intent: FramingIntent): FramingReport {
  const result = parseWebConfig(after);
  const report = framingReport(result, config, intent);
  const { verdict, occurrences } = report;
  const isSameCount = allFramingOccurrences(result).length === allFramingOccurrences(model).length;
  const isRight = verdict === 'exact' || occurrences.length === 0;
  if (!isSameCount || !isRight || result.document.problems.length > model.document.problems.length)
    throw new Failure(`${source.path} was not changed, because the result did not pass verification.`);
  return report;
}

function writeBack({ source }: FramingSource, after: string): void {
  if (source.path === '<stdin>') throw new Failure('--write needs a file: the standard input cannot be replaced.');
  const bytes = encodeText(after, source);
  if (!bytes)
    throw new Failure(`${source.path} was not changed: its encoding (${source.encoding.name}) cannot hold the result.`);
  replaceFile(source.absolute, bytes, source.path, source.bytes);
}
