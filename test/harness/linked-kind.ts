import type { Fact, FileKind } from '../../server/src/core/kind';
import { isDefined } from '../../server/src/core/other-files';
import { defineRule, type Unit } from '../../server/src/core/rule';

interface Line extends Unit {
  readonly word: string;
  readonly name: string;
  readonly nameStart: number;
}

interface Model {
  readonly lines: readonly Line[];
  readonly isPartial: boolean;
}

/** How often the rule that reads other files was run: for tests that count work. */
export const compared = { times: 0 };

const references = [{ title: 'the tests' }];

const notDefined = defineRule({
  meta: {
    id: 'linked/not-defined',
    severity: 'error',
    category: 'consistency',
    summary: 'A name that no file defines.',
    messages: { missing: 'No file has "{name}".', use: 'Use "{known}"' },
    suggests: true,
    references,
  },
  readsFacts: ['thing'],
  check({ lines }: Model, report, { others }) {
    compared.times++;
    if (!others) return;
    const own = new Set(lines.filter(({ word }) => word === 'has').map(({ name }) => name));
    for (const { word, name, nameStart } of lines) {
      if (word !== 'needs' || own.has(name)) continue;
      if (isDefined(others, { space: 'thing', name }) !== false) continue;
      const at = { start: nameStart, end: nameStart + name.length };
      const known = others.of('thing').flatMap(({ facts, uri }) => facts.map(fact => ({ ...fact, uri })));
      report('missing', {
        at,
        data: { name },
        related: known.map(({ uri, span }) => ({ uri, span, message: 'This there is' })),
        suggest: known.map(({ text }) => ({
          title: 'use',
          data: { known: text },
          edits: [{ span: at, newText: text }],
        })),
      });
    }
  },
});

const short = defineRule({
  meta: {
    id: 'linked/short',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A name of one letter.',
    messages: { short: 'This name is short.' },
    references,
  },
  checkUnit({ name, nameStart }: Line, report) {
    if (name.length === 1) report('short', { at: { start: nameStart, end: nameStart + 1 } });
  },
});

function factOf({ word, name, nameStart }: Line): Fact {
  return {
    role: word === 'has' ? 'defines' : 'refers',
    space: 'thing',
    name,
    text: name,
    span: { start: nameStart, end: nameStart + name.length },
    encode: other => other,
  };
}

/** A kind for tests only: lines of `has NAME` and `needs NAME`; `???` where the rest cannot be read. Rules compare files. */
export const linked: FileKind<Model, Line> = {
  id: 'linked',
  title: 'linked file',
  language: 'linked',
  names: ['linked.conf'],
  patterns: ['*.linked'],
  spaces: ['thing'],
  comments: { open: '#', close: '' },
  commentSpans: (_model, text) =>
    [...text.matchAll(/#.*/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length })),
  parse: text => ({
    lines: [...text.matchAll(/(has|needs) (\w+)/g)].map(({ index, 0: all, 1: word, 2: name }) => ({
      start: index,
      end: index + all.length,
      word: word!,
      name: name!,
      nameStart: index + all.length - name!.length,
    })),
    isPartial: text.includes('???'),
  }),
  units: ({ lines }) => lines,
  rules: [notDefined, short],
  facts: ({ lines }) => lines.map(factOf),
  isPartial: model => model.isPartial,
};
