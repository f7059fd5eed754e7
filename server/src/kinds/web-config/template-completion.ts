import type { Completion } from '../../core/kind';
import type { Captures } from '../../domain/rewrite/captures';
import { templateFunctions } from '../../domain/rewrite/data/functions';
import { serverVariables } from '../../domain/rewrite/data/server-variables';
import { parsePattern } from '../../domain/rewrite/pattern';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import { completionWording as say } from './data/face-wording';
import { allMaps, inboundRules, type WebConfig } from './model';
import { groupsOf } from './pattern-groups';
import { capturesAt, unitAt } from './template-at';
import type { ValuePlace } from './value-completion';

/** What stands between braces: shown, and put in. */
interface Item {
  /** Without braces. */
  readonly text: string;
  readonly detail: string;
  readonly sort: string;
  /** Whether something has to follow behind the colon. */
  readonly open?: boolean;
}

/** What a template may hold at the cursor: behind a `{` without braces of its own, elsewhere with them. */
export function templateCompletions({ model, element, value, offset }: ValuePlace): Completion[] {
  const unit = unitAt(model, offset);
  if (!unit) return [];
  const at = offsetIn(value, offset);
  const { text } = value;
  const start = openBrace(text, at);
  const { rule, condition } = capturesAt(unit, element);
  const items = [
    ...references('R', rule, say.wholeMatch),
    ...references('C', condition, say.wholeCondition),
    ...functions,
    ...namesOf(model),
    ...variables(model, unit.direction !== 'inbound'),
  ];
  const braces = start < 0 ? undefined : bracesAt(text, start, at);
  return items.map(({ text: name, detail, sort, open }) => {
    const rest = { kind: 'reference' as const, detail, sort: `${sort}${name}` };
    if (!braces) {
      const written = value.encode(`{${name}`);
      const insert = open ? `${escaped(written)}$1\\}` : `${written}}`;
      return { ...rest, label: `{${name}${open ? '…' : ''}}`, replace: caret(value, at), insert, snippet: open };
    }
    const { end, isClosed, argument } = braces;
    // Of a call that is there its name is replaced; what has no argument takes the place of the whole.
    if (open && argument !== undefined)
      return { ...rest, label: name, replace: value.spanOf(start + 1, argument), insert: value.encode(name) };
    const written = value.encode(name);
    const insert = open ? `${escaped(written)}$1${isClosed ? '' : '\\}'}` : `${written}${isClosed ? '' : '}'}`;
    return { ...rest, label: name, replace: value.spanOf(start + 1, end), insert, snippet: open };
  });
}

/** What stands behind a `{` at whose name the cursor is. */
interface Braces {
  /** Where its name, or what its closing brace ends, comes to an end. */
  readonly end: number;
  readonly isClosed: boolean;
  /** Where the argument of a function or map begins. */
  readonly argument?: number;
}

function bracesAt(text: string, start: number, at: number): Braces {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth === 0) {
      const name = /^(?![RC]:\d)[^{}:]*:/i.exec(text.slice(start + 1, index))?.[0];
      const argument = name === undefined ? {} : { argument: start + 1 + name.length };
      return { end: index, isClosed: true, ...argument };
    }
  }
  return { end: at + /^[\w:-]*/.exec(text.slice(at))![0].length, isClosed: false };
}

/** Where the `{` stands whose name is being typed; -1 where the cursor is in text or behind a function's colon. */
function openBrace(text: string, at: number): number {
  const [typed] = /\{[^{}]*$/.exec(text.slice(0, at)) ?? [];
  if (typed === undefined || /:/.test(typed.replace(/^\{[RC]:/i, ''))) return -1;
  return at - typed.length;
}

function caret(value: Decoded, at: number) {
  const { start } = at < value.text.length ? value.spanOf(at, at + 1) : { start: value.span.end };
  return { start, end: start };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** `R:0`, `R:1` … as far as they stand for something whenever the place is reached. */
function references(letter: 'R' | 'C', captures: Captures | undefined, whole: string): Item[] {
  if (!captures) return [];
  const groups = captures.sources.flatMap(({ pattern }) => groupsOf(parsePattern(pattern)));
  return Array.from({ length: Math.min(captures.certain, 99) + 1 }, (_, number) => {
    const detail = number === 0 ? whole : say.group(number, groups[number - 1] ?? '');
    return { text: `${letter}:${number}`, detail, sort: letter === 'R' ? 'a' : 'b' };
  });
}

const functions: readonly Item[] = templateFunctions.map(({ name, effect }) => ({
  text: `${name}:`,
  detail: effect,
  sort: 'e',
  open: true,
}));

/** The rewrite maps and providers of the file. */
function namesOf(model: WebConfig): Item[] {
  const maps = allMaps(model).flatMap(({ name, entries }) =>
    name?.text ? [{ text: `${name.text}:`, detail: say.map(entries.length), sort: 'c', open: true }] : [],
  );
  const providers = model.scopes.flatMap(scope => scope.providers?.items ?? []);
  return [
    ...maps,
    ...providers.flatMap(({ name }) =>
      name?.text ? [{ text: `${name.text}:`, detail: say.provider, sort: 'c', open: true }] : [],
    ),
  ];
}

/** Server variables, those that rules of the file set among them; response headers only where there is a response. */
function variables(model: WebConfig, hasResponse: boolean): Item[] {
  const own = new Set<string>();
  for (const { variables: set } of inboundRules(model))
    for (const { name } of set) if (name?.text && !serverVariables.has(name.text.toUpperCase())) own.add(name.text);
  const known = [...serverVariables.values()].filter(({ name }) => hasResponse || !name.startsWith('RESPONSE_'));
  return [
    ...[...own].map(text => ({ text, detail: say.set, sort: 'd' })),
    ...known.map(({ name, meaning }) => ({ text: name, detail: meaning, sort: 'd' })),
  ];
}
