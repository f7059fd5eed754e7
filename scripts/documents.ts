import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyKind } from '../server/src/core/kind';
import type { Rule, RuleMeta } from '../server/src/core/rule';
import { suppressionRules } from '../server/src/core/suppression-rules';
import { type TestKey, testFileKeys, valueWords } from '../server/src/domain/rewrite/tests/data/keys';
import { kinds } from '../server/src/kinds/all';
import { type ConfigKey, configKeys, severities } from '../server/src/kinds/deployment/data/keys';

export const root = join(__dirname, '..');

/** A generated file: where it is and what it has to hold. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** Every rule once, with the kinds that run it, in the order of their ids. */
export function allRules(): { meta: RuleMeta; kinds: AnyKind[] }[] {
  const found = new Map<Rule, AnyKind[]>();
  for (const kind of kinds) for (const rule of kind.rules) found.set(rule, [...(found.get(rule) ?? []), kind]);
  for (const rule of suppressionRules) found.set(rule, [...kinds]);
  return [...found].map(([{ meta }, of]) => ({ meta, kinds: of })).sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
}

/** The page of a rule, relative to the repository. */
export function pageOf(id: string): string {
  return `docs/rules/${id}.md`;
}

/** Puts `content` between a page's marks of that name. @throws Error where the page has no such marks. */
export function fill(page: string, name: string, content: string): string {
  const open = `<!-- generated: ${name} -->`;
  const close = '<!-- generated: end -->';
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`no "${open}" … "${close}"`);
  return `${page.slice(0, start)}${open}\n${content}\n${page.slice(end)}`;
}

function repairOf(meta: RuleMeta): string {
  if (meta.fix && meta.suggests) return 'a safe fix, and suggestions';
  return meta.fix ? 'a safe fix' : meta.suggests ? 'suggestions' : 'by hand';
}

function head({ meta, kinds: of }: { meta: RuleMeta; kinds: AnyKind[] }): string {
  const references = meta.references.map(({ title, url }) => (url ? `[${title}](${url})` : title)).join(' · ');
  return [
    `> ${meta.summary}`,
    '',
    '| Severity | About | Repair | Checked in | Source |',
    '|---|---|---|---|---|',
    `| ${meta.severity} | ${meta.category} | ${repairOf(meta)} | ${of.map(({ title }) => title).join(', ')} | ${references} |`,
  ].join('\n');
}

function rulePages(): Generated[] {
  return allRules().map(rule => {
    const path = pageOf(rule.meta.id);
    try {
      return { path, content: fill(readFileSync(join(root, path), 'utf8'), 'head', head(rule)) };
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
  });
}

function ruleIndex(): Generated {
  const groups = new Map<string, string[]>();
  for (const { meta } of allRules()) {
    const group = meta.id.slice(0, meta.id.indexOf('/'));
    const rows = groups.get(group) ?? [];
    rows.push(
      `| [${meta.id}](${meta.id}.md) | ${meta.severity} | ${meta.fix ? 'fix' : meta.suggests ? 'suggestion' : ''} | ${meta.summary} |`,
    );
    groups.set(group, rows);
  }
  const tables = [...groups].map(
    ([group, rows]) =>
      `## ${group}\n\n| Rule | Severity | Repair | What it finds |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  );
  const intro = `# Rules\n\n${allRules().length} rules. A *fix* is safe and applied by \`ccconfig check --fix\` and fix-on-save; a *suggestion* needs judgement and is offered in the editor only.\n`;
  return { path: 'docs/rules/README.md', content: [intro, ...tables].join('\n') };
}

function configurationReference(): Generated {
  const path = 'docs/configuration.md';
  const keys = configKeys.flatMap(key => [
    keySection(key, ''),
    ...(key.keys ?? []).map(each => keySection(each, key.name)),
  ]);
  const levels = Object.entries(severities).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  const page = fill(readFileSync(join(root, path), 'utf8'), 'keys', keys.join('\n').trimEnd());
  return { path, content: fill(page, 'severities', ['| Value | Meaning |', '|---|---|', ...levels].join('\n')) };
}

function keySection({ name, values, description, example }: ConfigKey, group: string): string {
  const meanings = Object.entries(values ?? {}).map(([value, meaning]) => `- \`"${value}"\`: ${meaning}`);
  const list = meanings.length > 0 ? `\n${meanings.join('\n')}\n` : '';
  const title = group ? `#### ${group}.${name}` : `### ${name}`;
  return `${title}\n\n${description}\n${list}\nExample: \`"${name}": ${example}\`\n`;
}

function ruleSettings() {
  return Object.fromEntries(
    allRules().map(({ meta }) => [
      meta.id,
      {
        description: `${meta.summary} (${meta.severity} unless set otherwise)`,
        anyOf: [{ enum: Object.keys(severities) }, { type: 'string' }],
      },
    ]),
  );
}

/** Every value is only proposed, never demanded: what is wrong is reported by the rules, with better words and once. */
function configProperties(keys: readonly ConfigKey[]): object {
  return Object.fromEntries(
    keys.map(key => {
      const markdownDescription = key.description;
      if (key.type === 'rules') return [key.name, { markdownDescription, properties: ruleSettings() }];
      if (key.keys) return [key.name, { markdownDescription, properties: configProperties(key.keys) }];
      return [key.name, { markdownDescription, anyOf: [proposed(key), {}] }];
    }),
  );
}

function proposed({ type, values }: ConfigKey): object {
  if (type === 'domains') return { type: 'array', items: { type: 'string' } };
  if (type === 'ports') return { type: 'array', items: { type: 'integer' } };
  if (type === 'boolean') return { enum: [true, false] };
  return values ? { enum: Object.keys(values) } : { type: 'string' };
}

function schema(): Generated {
  const properties = configProperties(configKeys);
  const content = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ccconfig.jsonc: the configuration of a deployment',
    allowComments: true,
    allowTrailingCommas: true,
    properties,
  };
  return { path: 'docs/schema/ccconfig.schema.json', content: `${JSON.stringify(content, null, 2)}\n` };
}

/** The JSON schema of rewrite tests: what may stand where, for editors; mistakes are told by the rules. */
function testsSchema(): Generated {
  const content = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'web.config.tests.jsonc: tests of the rewrite rules in the web.config beside it',
    allowComments: true,
    allowTrailingCommas: true,
    properties: testProperties(testFileKeys),
  };
  return { path: 'docs/schema/rewrite-tests.schema.json', content: `${JSON.stringify(content, null, 2)}\n` };
}

function testProperties(keys: readonly TestKey[]): object {
  return Object.fromEntries(
    keys.map(({ name, type, keys: inner = [], usual = [], description: markdownDescription, example }) => {
      const group = { properties: testProperties(inner) };
      const values = type === 'flag' ? [true, false] : type === 'method' ? usual : [];
      const proposed = values.length > 0 ? { anyOf: [{ enum: values }, {}] } : {};
      const names = type !== 'method' && usual.length > 0 ? { properties: textsOf(usual) } : proposed;
      const shape = type === 'groups' ? { items: group } : inner.length > 0 ? group : names;
      return [name, { markdownDescription, defaultSnippets: [{ body: JSON.parse(example) }], ...shape }];
    }),
  );
}

/** Names that may have a text. */
function textsOf(names: readonly string[]): object {
  return Object.fromEntries(names.map(name => [name, { defaultSnippets: [{ body: '' }] }]));
}

function testsReference(): Generated {
  const path = 'docs/rewrite-tests.md';
  const rows = (keys: readonly TestKey[], prefix: string): string[] =>
    keys.flatMap(({ name, type, required, keys: inner = [], description, example }) => [
      `| \`${prefix}${name}\` | ${valueWords[type].replace(/, such as .*/, '')}${required ? ' (needed)' : ''} | ${description} | \`${example}\` |`,
      ...rows(inner, type === 'groups' ? '' : `${prefix}${name}.`),
    ]);
  const table = ['| Key | Is | Meaning | Example |', '|---|---|---|---|', ...rows(testFileKeys, '')].join('\n');
  return { path, content: fill(readFileSync(join(root, path), 'utf8'), 'keys', table) };
}

/** What the manifest says of kinds and rules; the rest of it is written by hand. */
function manifest(): Generated {
  const path = 'package.json';
  const json = JSON.parse(readFileSync(join(root, path), 'utf8'));
  for (const language of json.contributes?.languages ?? []) {
    const kind = kinds.find(({ language: id }) => id === language.id);
    if (!kind) throw new Error(`${path}: no kind has the language ${language.id}`);
    language.filenames = kind.editorPatterns ? [] : [...kind.names];
    const patterns = kind.editorPatterns ?? kind.patterns;
    if (patterns) language.filenamePatterns = [...patterns];
  }
  const setting = json.contributes?.configuration?.properties?.['ccconfig.rules'];
  if (setting) setting.properties = ruleSettings();
  return { path, content: `${JSON.stringify(json, null, 2)}\n` };
}

/** Everything that is generated. @throws Error where a page or its marks are missing. */
export function generated(): Generated[] {
  return [...rulePages(), ruleIndex(), configurationReference(), schema(), testsReference(), testsSchema(), manifest()];
}
