import type { AnyKind } from '../../core/kind';
import type { RuleMeta } from '../../core/rule';
import { ruleDocs } from '../../core/rule-docs';
import { suppressionRules } from '../../core/suppression-rules';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import type { Context } from '../run';

/** A rule, and the ids of the kinds that it looks at. */
export interface ListedRule {
  readonly meta: RuleMeta;
  readonly kinds: readonly string[];
}

/** Every rule once, by id. */
export function listRules(kinds: readonly AnyKind[]): ListedRule[] {
  const byId = new Map<string, { meta: RuleMeta; kinds: string[] }>();
  for (const kind of kinds) {
    for (const { meta } of [...kind.rules, ...suppressionRules]) {
      const entry = byId.get(meta.id) ?? { meta, kinds: [] };
      byId.set(meta.id, entry);
      entry.kinds.push(kind.id);
    }
  }
  return [...byId.values()].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}

/** A rule as `rules --format json` and `explain --format json` give it. */
export function ruleJson({ meta, kinds }: ListedRule) {
  const { id, severity, category, summary, fix = false } = meta;
  return { id, severity, kind: kinds.join(', '), fixable: fix, summary, category, docs: ruleDocs(id) };
}

/** `ccconfig rules`: every rule on a line of its own. */
export async function rules({ args, io, kinds }: Context): Promise<number> {
  const list = listRules(kinds);
  if (args.value('format') === 'json') {
    io.stdout.write(json({ version: 1, rules: list.map(ruleJson) }));
    return 0;
  }
  const style = styleFor(io.stdout, io);
  const rows = list.map(({ meta, kinds: of }) => [
    meta.id,
    meta.severity,
    of.length === kinds.length ? 'every kind' : of.length > 2 ? `${of.length} kinds` : of.join(', '),
    meta.fix ? 'fixable' : '',
    meta.summary,
  ]);
  const head = ['RULE', 'SEVERITY', 'KIND', 'FIX', 'SUMMARY'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  ');
  io.stdout.write(`${[style('strong', line(head)), ...rows.map(line)].join('\n')}\n`);
  return 0;
}
