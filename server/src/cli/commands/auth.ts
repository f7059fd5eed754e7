import { applyEdits } from '../../core/fix';
import type { AnyKind, Refactoring } from '../../core/kind';
import { nearMiss } from '../../core/near-miss';
import { Registry } from '../../core/registry';
import { printedDiff, unifiedDiff } from '../diff';
import { encodeText } from '../encoding';
import { Failure } from '../failure';
import { readOne, type SourceFile } from '../files';
import { json } from '../formats/json';
import type { Context } from '../run';
import { Secrets } from '../secrets';
import { replaceFile } from '../write';

const conversions = {
  windows: { refactoring: 'convert-to-windows', name: 'Windows authentication', before: '' },
  sql: {
    refactoring: 'convert-to-sql',
    name: 'SQL Server authentication',
    before: 'fill in the user names and encoded passwords where placeholders stand now, ',
  },
};

/** `ccconfig auth windows|sql FILE`: shows what converting every connection pool changes, or does it. */
export async function auth({ args, io, kinds }: Context): Promise<number> {
  const [to, file] = args.positionals as [string, string];
  const conversion = conversionTo(to);
  const registry = new Registry(kinds);
  const source = await readOne(file, args.value('kind'), io, registry);
  if (!source.kind.refactorings || source.kind.id !== 'connection-pool-map')
    throw new Failure(
      `Connection pools stand in egpl_ds_connpool_map.xml; ${source.path} is something else: ${source.kind.title}.`,
    );
  const model = source.kind.parse(source.text);
  if (!holdsPools(source.kind, model))
    throw new Failure(`${source.path} holds no connection pool. What is wrong with it: ccconfig check ${source.path}`);
  const change = source.kind.refactorings(model).find(({ id }) => id === conversion.refactoring);
  const written = args.has('write') && change !== undefined;
  const diff = change && unifiedDiff(source.path, source.text, change.edits, secretsIn(source));
  if (change) await carryOut(source, change, written);
  if (args.value('format') === 'json') {
    const { path, kind } = source;
    const result = { path, kind: kind.id, to, changed: change !== undefined, written, title: change?.title ?? null };
    io.stdout.write(json({ version: 1, ...result, diff: diff?.text ?? '' }));
    return 0;
  }
  if (!change || !diff) {
    io.stdout.write(
      `Nothing to do: each pool of ${source.path} either uses ${conversion.name} already or cannot be converted (ccconfig check says why).\n`,
    );
    return 0;
  }
  if (written) {
    io.stdout.write(`${change.title}: done in ${source.path}.\nNext: ${conversion.before}${nextStep}\n`);
    return 0;
  }
  io.stdout.write(printedDiff(diff, io));
  const masked = diff.masked ? ' Passwords show as *** in the diff: it is for reading, not for patch.' : '';
  io.stderr.write(`${change.title}: nothing was written yet; do it with --write.${masked}\n`);
  return 0;
}

const nextStep =
  'stop ECE, put the file back into deployment.zip as dataaccess/egpl_ds_connpool_map.xml, then start ECE.';

function holdsPools({ read }: AnyKind, model: unknown): boolean {
  const pools = (read?.(model as never).model as { pools?: readonly unknown[] } | undefined)?.pools;
  return pools === undefined || pools.length > 0;
}

function conversionTo(to: string): (typeof conversions)['windows' | 'sql'] {
  if (to === 'windows' || to === 'sql') return conversions[to];
  const near = nearMiss(to, Object.keys(conversions));
  throw new Failure(`auth: write windows or sql, not "${to}".${near ? ` Did you mean "${near}"?` : ''}`);
}

function secretsIn({ kind }: SourceFile): (text: string) => Secrets {
  return text => Secrets.of(kind, kind.parse(text), text);
}

/** Has a second XML reader look at the result before anything is shown or written. */
async function carryOut(source: SourceFile, change: Refactoring, write: boolean): Promise<void> {
  const after = applyEdits(source.text, change.edits);
  const { verifyConversion } = await import('../../services/verify-conversion');
  const objection = verifyConversion(source.text, after);
  if (objection) throw new Failure(`${source.path} was not changed. ${objection}`);
  if (!write) return;
  if (source.path === '<stdin>') throw new Failure('--write needs a file: the standard input cannot be replaced.');
  const bytes = encodeText(after, source);
  if (!bytes)
    throw new Failure(`${source.path} was not changed: its encoding (${source.encoding.name}) cannot hold the result.`);
  replaceFile(source.absolute, bytes, source.path, source.bytes);
}
