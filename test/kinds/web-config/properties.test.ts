import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import { webConfig } from '../../../server/src/kinds/web-config';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { check, corpusFiles, sampleFile } from './files';

/** Prefixes of the files that work hold nearly all that can be half typed. */
const sound = [...corpusFiles('clean'), sampleFile('clean')];
const files = [...sound, ...corpusFiles('faulty'), sampleFile('deployment')];

function assertSound({ findings, crashes, text }: Analysis, label: string): void {
  if (crashes.length > 0) assert.fail(`${label}: ${crashes[0]!.ruleId} threw ${crashes[0]!.error}`);
  for (const { ruleId, span, related, fix, suggestions } of findings) {
    const edits = [...(fix?.edits ?? []), ...suggestions.flatMap(suggestion => suggestion.edits)];
    for (const { start, end } of [span, ...related.map(info => info.span), ...edits.map(edit => edit.span)])
      if (!(0 <= start && start <= end && end <= text.length)) assert.fail(`${label}: ${ruleId} at ${start}-${end}`);
  }
}

/** How many characters two texts have in common at their beginning. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

describe('web-config: what is half typed', function () {
  this.timeout(120_000);
  for (const [index, { name, text }] of sound.entries()) {
    it(`every prefix of ${name} is read, and every seventh one checked`, () => {
      const known = Math.max(-1, ...sound.slice(0, index).map(file => commonLength(file.text, text)));
      for (let length = known + 1; length <= text.length; length++) {
        const prefix = text.slice(0, length);
        if (length % 7 === index % 7) assertSound(check(prefix), `${name}, first ${length}`);
        else parseWebConfig(prefix);
      }
    });
  }
});

/** What people type, and what breaks parsers. */
const typed = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    ';',
    '</',
    '/>',
    '<!--',
    '-->',
    '<rule name="',
    '</rule>',
    '<conditions>',
    '</rules>',
    '<outboundRules>',
    '<remove name="a" />',
    '<clear />',
    ']]>',
    '\r\n',
  ),
  fc.constantFrom('{R:1}', '{', '}', '(', '[a-', '.*', ' name="a"', ' negate="true"', ' xdt:Transform="Remove"'),
  fc.constantFrom('<![CDATA[', '<<<<<<< HEAD\n', '😀', ''),
  fc.string({ maxLength: 3 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(40), inserted: typed });

/** A piece of the text is replaced. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly inserted: string;
}

/** Checks a file after one edit upon the other, each time once on top of what was known before and once from scratch. */
function assertSameAsFresh(
  file: { readonly name: string; readonly text: string },
  edits: readonly ((text: string) => Edit)[],
) {
  let analysis = check(file.text);
  for (const edit of edits) {
    const { start, oldEnd, inserted } = edit(analysis.text);
    const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
    const change = { start, oldEnd, newEnd: start + inserted.length };
    analysis = analyze({ kind: webConfig, text, config: emptyConfig, previous: { analysis, change } });
    const fresh = check(text);
    assert.deepEqual(analysis.findings, fresh.findings);
    assertSound(analysis, file.name);
  }
}

/** Words that make something else of what stands in them or behind them, while that stays as it is. */
const words = [
  ['<rules>', '<outboundRules>', '<globalRules>', '<rewriteMaps>'],
  ['</rules>', '</outboundRules>', '</globalRules>', '</rewriteMaps>'],
  ['<rule name', '<rule patternSyntax="Wildcard" name', '<rule enabled="false" name', '<preCondition name'],
  ['</rule>', '</preCondition>'],
  [
    '<conditions>',
    '<conditions trackAllCaptures="true">',
    '<conditions logicalGrouping="MatchAny">',
    '<serverVariables>',
  ],
  ['</conditions>', '</serverVariables>'],
  ['<match', '<action', '<add', '<set'],
  ['url=', 'pattern=', 'input=', 'name='],
  ['type="Rewrite"', 'type="Redirect"', 'type="None"'],
  ['stopProcessing="true"', 'stopProcessing="false"'],
  ['ignoreCase="false"', 'ignoreCase="true"', 'negate="true"', 'matchType="IsFile"'],
] as const;
const exchange = fc
  .record({ group: fc.constantFrom(...words), from: fc.nat(), to: fc.nat(), nth: fc.nat() })
  .map(({ group, from, to, nth }) => (text: string): Edit => {
    const places = group.flatMap(word => placesOf(word, text));
    const { start, oldEnd } = places[(from + nth) % Math.max(1, places.length)] ?? { start: 0, oldEnd: 0 };
    return { start, oldEnd, inserted: oldEnd > start ? group[to % group.length]! : '' };
  });

function placesOf(word: string, text: string): { start: number; oldEnd: number }[] {
  const places: { start: number; oldEnd: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    places.push({ start: at, oldEnd: at + word.length });
  return places;
}

describe('web-config: checked again after edits', function () {
  this.timeout(120_000);
  it('finds what a fresh check finds', () => {
    const anywhere = edit.map(({ at, removed, inserted }) => (text: string): Edit => {
      const start = Math.floor(at * text.length);
      return { start, oldEnd: Math.min(text.length, start + removed), inserted };
    });
    const edits = fc.array(anywhere, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.constantFrom(...files), edits, assertSameAsFresh), { numRuns: 300 });
  });

  it('finds it where what is left as it is becomes something else', () => {
    const edits = fc.array(exchange, { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(fc.constantFrom(...files), edits, assertSameAsFresh), { numRuns: 300 });
  });
});
