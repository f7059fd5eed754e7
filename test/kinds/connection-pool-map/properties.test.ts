import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import { connectionPoolMap } from '../../../server/src/kinds/connection-pool-map';
import { check, corpusFiles, sampleFile } from './files';

const files = [...corpusFiles('clean'), ...corpusFiles('faulty'), sampleFile('clean'), sampleFile('deployment')];

function assertSound({ findings, crashes, text }: Analysis, label: string): void {
  assert.deepEqual(crashes, [], label);
  for (const { ruleId, span, related, fix, suggestions } of findings) {
    const edits = [...(fix?.edits ?? []), ...suggestions.flatMap(suggestion => suggestion.edits)];
    for (const { start, end } of [span, ...related.map(info => info.span), ...edits.map(edit => edit.span)])
      assert.ok(0 <= start && start <= end && end <= text.length, `${label}: ${ruleId} at ${start}-${end}`);
  }
}

describe('connection-pool-map: what is half typed', () => {
  for (const { name, text } of files) {
    it(`every prefix of ${name} is checked`, () => {
      const step = text.length > 4000 ? 7 : 1;
      for (let length = 0; length <= text.length; length += step)
        assertSound(check(text.slice(0, length)), `${name}, first ${length}`);
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
    '<connpool',
    '</connpool>',
    '<Url>',
    ']]>',
    '\r\n',
  ),
  fc.constantFrom('integratedSecurity=true;', ' name="a"', 'egid="3021"', '<![CDATA[', '<<<<<<< HEAD\n', '😀', ''),
  fc.string({ maxLength: 3 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(40), inserted: typed });

describe('connection-pool-map: checked again after edits', () => {
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
            kind: connectionPoolMap,
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
