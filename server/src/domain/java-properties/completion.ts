import type { Config } from '../../core/config';
import type { Completion } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';
import type { Span } from '../../core/span';
import { offsetIn } from '../../syntax/decoded';
import { effectiveServer } from '../jdbc/effective-server';
import { parseJdbcUrl } from '../jdbc/parse-url';
import { type KnownNames, urlCompletions } from '../jdbc/url-completion';
import * as wording from './data/wording';
import { settingAt } from './hover';
import { knownSettings, type PropertiesModel, type Setting } from './model';
import { placesOfPool } from './pools';
import type { KeySpec } from './schema';

/** A snippet of the whole file, which the editor's manifest names too. */
export interface FileSnippet {
  readonly prefix: string;
  readonly title: string;
  /** In snippet syntax. */
  readonly body: string;
  readonly description: string;
}

/** What may be typed at `offset`: keys that are not there yet, and the values of those that are known. */
export function completionsOf(snippets: readonly FileSnippet[]) {
  return (model: PropertiesModel, offset: number, _config?: Config, others?: OtherFiles): readonly Completion[] => {
    if (model.document.comments.some(({ start, end }) => start < offset && offset <= end)) return [];
    const setting = settingAt(model, offset);
    if (!setting || offset <= setting.entry.key.span.end) return keyCompletions(model, setting, offset, snippets);
    if (offset < setting.entry.separator.end || !setting.key) return [];
    const pooled = fromPool(setting, setting.key, offset, others);
    const told = new Set(pooled.map(({ label }) => label));
    const more = valueCompletions(model, setting, setting.key, offset).filter(({ label }) => !told.has(label));
    return [...pooled, ...more];
  };
}

function keyCompletions(
  model: PropertiesModel,
  setting: Setting | undefined,
  offset: number,
  snippets: readonly FileSnippet[],
): Completion[] {
  const { text } = model.document;
  const present = knownSettings(model);
  const replace = wordAround(text, offset, setting);
  if (text.slice(lineStart(text, replace.start), replace.start).trim() !== '') return [];
  const follows = /^[ \t]*[=:]/.test(text.slice(replace.end, replace.end + 20));
  const keys = model.schema.keys.filter(({ name }) => !present.has(name) || present.get(name) === setting);
  const result = keys.map((key, index): Completion => {
    const insert = follows ? key.name : `${key.name}=${key.preset}`;
    return {
      label: key.name,
      kind: 'property',
      detail: key.summary,
      replace,
      insert,
      sort: `a${String(index).padStart(3, '0')}`,
      documentation: () => wording.keyText(key),
      again: !follows && key.preset === '',
    };
  });
  if (present.size > 0) return result;
  return [...result, ...snippets.map(snippet => snippetCompletion(snippet, replace))];
}

function snippetCompletion({ prefix, title, body, description }: FileSnippet, replace: Span): Completion {
  return {
    label: prefix,
    kind: 'snippet',
    detail: title,
    replace,
    insert: body,
    snippet: true,
    sort: `z${prefix}`,
    documentation: () => description,
  };
}

/** The letters of a key around the cursor. */
function wordAround(text: string, offset: number, setting: Setting | undefined): Span {
  let start = offset;
  while (start > 0 && /[\w.-]/.test(text[start - 1]!)) start--;
  let end = setting ? Math.max(offset, Math.min(setting.entry.key.span.end, setting.end)) : offset;
  if (start === offset && setting && offset < setting.entry.key.span.start) end = offset;
  return { start, end };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text[start - 1]!)) start--;
  return text[start] === '\uFEFF' ? start + 1 : start;
}

function valueCompletions(model: PropertiesModel, setting: Setting, key: KeySpec, offset: number): Completion[] {
  const { value } = setting;
  switch (key.type) {
    case 'true':
      return [proposal('true', 'value', wording.whatItMustBe, value.span)];
    case 'url': {
      const url = setting.url ?? parseJdbcUrl(value);
      return urlCompletions(url, offset, () => knownNames(model, setting));
    }
    case 'host':
    case 'port':
    case 'instance':
    case 'database':
      return othersOf(model, setting, key).map(text =>
        proposal(text, 'reference', wording.usedElsewhere, value.span, value.encode(text)),
      );
    default:
      return [];
  }
}

/** What the pool says from which the guide has the value taken, where it goes on from what is typed. */
function fromPool({ value }: Setting, key: KeySpec, offset: number, others: OtherFiles | undefined): Completion[] {
  const { pool, type } = key;
  if (pool === undefined || !others) return [];
  const texts = new Set(placesOfPool(others, type, pool).map(({ fact }) => fact.text));
  const typed = value.text.slice(0, offsetIn(value, offset)).toLowerCase();
  return [...texts]
    .filter(text => type !== 'url' || text.toLowerCase().startsWith(typed))
    .map(text => ({
      ...proposal(text, 'reference', wording.ofPool(pool), value.span, value.encode(text)),
      sort: `!${text}`,
    }));
}

function proposal(label: string, kind: Completion['kind'], detail: string, replace: Span, insert = label): Completion {
  return { label, kind, detail, replace, insert };
}

/** What other keys of the same type hold. */
function othersOf({ settings }: PropertiesModel, own: Setting, { type }: KeySpec): string[] {
  const texts = settings.filter(each => each !== own && each.key?.type === type).map(({ value }) => value.text);
  return [...new Set(texts)].filter(text => text !== '');
}

/** Servers and databases of the other URLs. */
function knownNames({ settings }: PropertiesModel, own: Setting): KnownNames {
  const urls = settings.flatMap(({ url }) => (url && !url.error && url !== own.url ? [url] : []));
  const servers = urls.flatMap(url => {
    const { host, instance, port } = effectiveServer(url);
    return host ? [{ host: host.text, instance: instance?.text, port: port?.text }] : [];
  });
  return { servers, databases: urls.flatMap(url => url.properties.get('databaseName')?.text || []) };
}

/** Snippets as the editor's snippet files hold them. */
export function fileSnippets(
  file: Readonly<Record<string, { prefix: string; body: string | readonly string[]; description: string }>>,
): readonly FileSnippet[] {
  return Object.entries(file).map(([title, { prefix, body, description }]) => {
    return { prefix, title, body: typeof body === 'string' ? body : body.join('\n'), description };
  });
}
