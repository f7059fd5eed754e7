import { noRule } from '../config';
import { Failure } from '../failure';
import { json } from '../formats/json';
import { renderPage } from '../formats/page';
import { styleFor } from '../formats/style';
import { rulePage } from '../pages';
import type { Context } from '../run';
import { type ListedRule, listRules, ruleJson } from './rules';

const usualColumns = 100;

/** `ccconfig explain RULE`: the rule's page. */
export async function explain({ args, io, kinds }: Context): Promise<number> {
  const list = listRules(kinds);
  const id = args.positionals[0]!;
  const rule = list.find(({ meta }) => meta.id === id);
  if (!rule)
    throw new Failure(
      noRule(
        id,
        list.map(({ meta }) => meta.id),
      ),
    );
  const page = rulePage(id) ?? summaryPage(rule);
  if (args.value('format') === 'json') {
    io.stdout.write(json({ version: 1, ...ruleJson(rule), page }));
    return 0;
  }
  const columns = Math.min(usualColumns, io.stdout.columns ?? usualColumns);
  io.stdout.write(renderPage(page, styleFor(io.stdout, io), columns));
  return 0;
}

/** What the rule itself says, for one whose page is not written yet. */
function summaryPage({ meta, kinds }: ListedRule): string {
  const sources = meta.references.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`);
  return `# ${meta.id}\n\n${meta.summary}\n\n${meta.severity} for ${kinds.join(', ')}\n\n## Source\n\n${sources.join('\n')}\n`;
}
