import type { OtherFiles } from '../../../core/other-files';
import { defineRule, type Report } from '../../../core/rule';
import { knownSettings, type PropertiesModel, type Setting } from '../../../domain/java-properties/model';
import { placesOfPool } from '../../../domain/java-properties/pools';
import { replaceIn } from '../../../syntax/decoded';
import { databases } from '../data/keys';
import { eceGuide } from '../data/sources';

const messages = {
  database:
    '{name} is "{written}", but the pool {pool} uses the database "{pooled}". The utility prepares a database that ECE does not use. Write the same name in both.',
  letterCase:
    '{name} is "{written}", and the pool {pool} says "{pooled}". Where the server tells letter case apart that is another database. Write the same name in both.',
  port: '{name} is {written}, but the pool {pool} connects to port {pooled}. The guide asks for the listener port, which ECE uses too. Check which one it is.',
  pool: 'The pool says so here.',
  take: 'Take the value from the pool: {pooled}',
} as const;

/** A database or port other than the connection pools'. */
export const differsFromPool = defineRule({
  meta: {
    id: 'reportsdb-properties/differs-from-pool',
    severity: 'error',
    category: 'consistency',
    summary: 'A database name or listener port that is not the one of the connection pools.',
    messages,
    suggests: true,
    references: [eceGuide],
  },
  readsFacts: ['database', 'port'],
  check(model: PropertiesModel, report, { others }) {
    if (!others) return;
    const settings = knownSettings(model);
    for (const { pool, database, port } of databases) {
      compare(settings.get(database), { space: 'database', pool }, others, report);
      compare(settings.get(port), { space: 'port', pool }, others, report);
    }
  },
});

/** Silent where the value is empty, where no pool map says anything, and where one of several agrees. */
function compare(
  setting: Setting | undefined,
  { space, pool }: { space: 'database' | 'port'; pool: string },
  others: OtherFiles,
  report: Report<typeof messages>,
): void {
  if (!setting || setting.entry.stops || setting.value.text === '') return;
  const { value } = setting;
  const pooled = placesOfPool(others, space, pool);
  const [first] = pooled;
  if (!first || pooled.some(({ fact }) => fact.text === value.text)) return;
  const isCase = pooled.some(({ fact }) => fact.text.toLowerCase() === value.text.toLowerCase());
  const id = space === 'port' ? 'port' : isCase ? 'letterCase' : 'database';
  report(id, {
    at: value.span,
    severity: id === 'port' ? 'info' : id === 'letterCase' ? 'warning' : undefined,
    data: { name: setting.name, written: value.text, pool, pooled: first.fact.text },
    related: [{ span: first.fact.span, uri: first.uri, message: messages.pool }],
    suggest: [{ title: 'take', edits: [replaceIn(value, 0, value.text.length, first.fact.text)] }],
  });
}
