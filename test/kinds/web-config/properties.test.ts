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

describe('web-config: checked again after edits', function () {
  this.timeout(120_000);
  it('finds what a fresh check finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
        let analysis = check(file.text);
        for (const { at, removed, inserted } of edits) {
          const start = Math.floor(at * analysis.text.length);
          const oldEnd = Math.min(analysis.text.length, start + removed);
          const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
          const change = { start, oldEnd, newEnd: start + inserted.length };
          analysis = analyze({
            kind: webConfig,
            text,
            config: emptyConfig,
            previous: { analysis, change },
          });
          const fresh = check(text);
          assert.deepEqual(analysis.findings, fresh.findings);
          assertSound(analysis, file.name);
        }
      }),
      { numRuns: 300 },
    );
  });
});
