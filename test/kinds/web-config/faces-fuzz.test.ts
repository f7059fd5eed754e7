import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../../../server/src/core/span';
import { webConfig } from '../../../server/src/kinds/web-config';
import { check, corpusFiles } from './files';

/** Characters whose loss or gain changes most. */
const inserted = fc.constantFrom('"', '<', '>', '/', '{', '}', '&', ':', '(', '[', ' ', "'", ',', ';', '=');

describe('web-config: every face on files that are being typed', () => {
  const files = [...corpusFiles('clean'), ...corpusFiles('faulty')].filter(({ text }) => text.length < 6_000);

  it('answers, within the text', () => {
    const edit = fc.record({ file: fc.constantFrom(...files), at: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(edit, inserted, fc.nat({ max: 30 }), ({ file, at }, character, removed) => {
        const place = Math.floor(at * file.text.length);
        const text = file.text.slice(0, place) + character + file.text.slice(place + removed);
        const { crashes, findings, model } = check(text);
        assert.deepEqual(crashes, []);
        const whole = { start: 0, end: text.length };
        for (const { span, related } of findings)
          assert.ok(contains(whole, span) && related.every(other => other.uri || contains(whole, other.span)));
        const { completions, hover, symbols, folds, selections, lenses, links, facts } = webConfig;
        const parsed = model as Parameters<NonNullable<typeof symbols>>[0];
        for (const offset of [place, Math.min(text.length, place + 1), Math.max(0, place - 1)]) {
          for (const { replace } of completions!(parsed, offset, { rules: {} })) assert.ok(contains(whole, replace));
          const found = hover!(parsed, offset, { rules: {} });
          assert.ok(!found || contains(whole, found.span));
          for (const span of selections!(parsed, offset)) assert.ok(contains(whole, span));
        }
        for (const { span } of [...symbols!(parsed), ...lenses!(parsed), ...links!(parsed), ...facts!(parsed)])
          assert.ok(contains(whole, span));
        for (const span of folds!(parsed)) assert.ok(contains(whole, span));
      }),
      { numRuns: 300 },
    );
  });
});
