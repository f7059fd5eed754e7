// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is snippet syntax
import type { Fact, FileKind } from '../../server/src/core/kind';
import { defineRule, type Unit } from '../../server/src/core/rule';
import type { Span } from '../../server/src/core/span';

/** One line, or several where a value in `[[ ]]` goes over lines. */
interface Entry extends Unit {
  readonly key: string;
  readonly value: Span;
  readonly text: string;
}

interface Model {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly comments: readonly Span[];
}

/** How often the kind has parsed, and whether with the version before: for tests that count work. */
export const parsed = { times: 0, incrementally: 0 };

function parse(text: string): Model {
  const entries: Entry[] = [];
  const comments: Span[] = [];
  for (const match of text.matchAll(/#[^\r\n]*|(\w+)[ \t]+(\[\[[\s\S]*?\]\]|[^\r\n#]*[^\s#])/g)) {
    const [whole, key, value] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (key === undefined) comments.push(span);
    else entries.push({ ...span, key, value: { start: span.end - value!.length, end: span.end }, text: value! });
  }
  return { text, entries, comments };
}

const references = [{ title: 'the tests' }];

const lowerCase = defineRule({
  meta: {
    id: 'fake/lower-case',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A word in capitals.',
    messages: { capitals: '"{word}" is in capitals.', lower: 'Write "{lower}"' },
    fix: true,
    references,
  },
  checkUnit(entry: Entry, report) {
    for (const { 0: word, index } of entry.text.matchAll(/\b[A-Z]{2,}\b/g)) {
      const at = { start: entry.value.start + index, end: entry.value.start + index + word.length };
      const lower = word.toLowerCase();
      report('capitals', {
        at,
        data: { word },
        fix: { title: 'lower', data: { lower }, edits: [{ span: at, newText: lower }] },
      });
    }
  },
});

const noBad = defineRule({
  meta: {
    id: 'fake/no-bad',
    severity: 'error',
    category: 'startup',
    summary: 'The word bad.',
    messages: { bad: 'This is bad.', change: 'Change to "{word}"' },
    suggests: true,
    references,
  },
  check(model: Model, report) {
    for (const { index } of model.text.matchAll(/(?<![-\w])bad\b/g)) {
      const at = { start: index, end: index + 3 };
      const suggest = ['good', 'fine'].map(word => ({
        title: 'change' as const,
        data: { word },
        edits: [{ span: at, newText: word }],
      }));
      report('bad', { at, suggest });
    }
  },
});

const deprecatedKey = defineRule({
  meta: {
    id: 'fake/deprecated-key',
    severity: 'info',
    category: 'hygiene',
    summary: 'A key of old, or one that stands twice.',
    messages: { old: 'This key is old.', twice: 'This key stands twice.', first: 'It stands here first.' },
    references,
  },
  check(model: Model, report) {
    const [first, second] = model.entries.filter(entry => entry.key === 'old');
    if (first) report('old', { at: first });
    if (second) report('twice', { at: second, related: [{ span: first!, message: 'It stands here first.' }] });
  },
});

const crashing = defineRule({
  meta: {
    id: 'fake/crashing',
    severity: 'error',
    category: 'hygiene',
    summary: 'A rule that fails.',
    messages: { never: 'Never.' },
    references,
  },
  check(model: Model) {
    if (model.text.includes('crash!')) throw new Error(`failed on ${model.text}`);
  },
});

function factOf({ key, value, text }: Entry): Fact[] {
  if (!['server', 'uses', 'pool', 'port'].includes(key)) return [];
  const quoted = text.startsWith('"');
  const span = quoted ? { start: value.start + 1, end: value.end - 1 } : value;
  const written = quoted ? text.slice(1, -1) : text;
  return [
    {
      role: key === 'uses' ? 'refers' : 'defines',
      space: key === 'pool' || key === 'port' ? key : 'host',
      name: written.toLowerCase(),
      span,
      text: written,
      encode: name => (quoted ? name.replace(/"/g, '\\"') : name),
    },
  ];
}

/**
 * A kind for tests only: lines of `key value`, values in `[[ ]]` over several lines, comments from `#` to the line's end.
 * `server`, `uses`, `pool` and `port` name things across files.
 */
export const fake: FileKind<Model, Entry> = {
  id: 'fake',
  title: 'fake file',
  language: 'fake',
  names: ['fake.conf'],
  patterns: ['*.fake'],
  sniff: text => text.startsWith('#!fake'),
  comments: { open: '#', close: '' },
  commentSpans: model => model.comments,
  parse(text, previous) {
    parsed.times++;
    if (previous) parsed.incrementally++;
    return parse(text);
  },
  units: model => model.entries,
  rules: [lowerCase, noBad, deprecatedKey, crashing],
  facts: model => model.entries.flatMap(factOf),
  completions: (model, offset) => {
    const typed = /[\w<]*$/.exec(model.text.slice(0, offset))![0];
    const replace = { start: offset - typed.length, end: offset };
    return [
      { label: 'a block', kind: 'snippet', replace, insert: 'block ${1:name}', snippet: true },
      { label: 'server', kind: 'property', replace, insert: 'server ${1:host}$0', snippet: true, again: true },
      { label: 'pool', kind: 'value', detail: 'a pool', replace, insert: 'pool', documentation: () => 'A **pool**.' },
    ];
  },
  hover: (model, offset) => {
    const entry = model.entries.find(({ start, end }) => start <= offset && offset <= end);
    return entry && { span: entry, markdown: `**${entry.key}**` };
  },
  symbols: model => [
    {
      name: 'all',
      kind: 'list',
      span: { start: 0, end: model.text.length },
      selection: { start: 0, end: 0 },
      children: model.entries.map(entry => ({
        name: entry.key,
        detail: entry.text,
        kind: 'property',
        span: entry,
        selection: entry.value,
      })),
    },
  ],
  folds: model => model.entries,
  selections: (model, offset) => [
    ...model.entries
      .filter(({ start, end }) => start <= offset && offset <= end)
      .flatMap(entry => (entry.value.start <= offset ? [entry.value, entry] : [entry])),
    { start: 0, end: model.text.length },
  ],
  lenses: model => [
    { span: { start: 0, end: 0 }, title: `${model.entries.length} entries` },
    { span: { start: 0, end: 0 }, title: 'Clear', refactoring: 'clear' },
  ],
  links: model =>
    model.entries
      .filter(({ key }) => key === 'link')
      .map(({ value, text }) => ({ span: value, target: text, tooltip: 'Open' })),
  refactorings: model => [
    { id: 'clear', title: 'Clear the file', edits: [{ span: { start: 0, end: model.text.length }, newText: '' }] },
    {
      id: 'convert-to-nothing',
      title: 'Convert',
      edits: [{ span: { start: 0, end: model.text.length }, newText: '<a/>' }],
    },
  ],
};
