import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { defineRule } from '../../server/src/core/rule';
import type { TextChange } from '../../server/src/core/span';
import { Results, type Work } from '../../server/src/core/work';
import { OpenDocument } from '../../server/src/lsp/documents';
import { fake } from '../harness/fake-kind';

describe('an open document', () => {
  it('covers several edits by one change of the analysed text', () => {
    const edit = fc.record({ from: fc.nat(40), length: fc.nat(8), text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
        const seen: TextChange[] = [];
        const kind: AnyKind = {
          ...fake,
          parse: (text, previous) => {
            if (previous) seen.push(previous.change);
            return fake.parse(text);
          },
        };
        const document = new OpenDocument('file:///a', 'fake', 1, before);
        document.analysis(kind, emptyConfig);
        for (const [index, { from, length, text }] of edits.entries()) {
          const start = document.positions.positionAt(from);
          const end = document.positions.positionAt(from + length);
          document.update([{ range: { start, end }, text }], index + 2);
        }
        document.analysis(kind, emptyConfig);
        const [{ start, oldEnd, newEnd }] = seen as [TextChange];
        assert.equal(before.slice(0, start), document.text.slice(0, start));
        assert.equal(before.slice(oldEnd), document.text.slice(newEnd));
      }),
    );
  });

  it('is analysed once for a version and configuration', () => {
    const document = new OpenDocument('file:///a', 'fake', 1, 'a bad');
    const first = document.analysis(fake, emptyConfig);
    assert.equal(document.analysis(fake, emptyConfig), first);
    assert.notEqual(document.analysis(fake, { rules: {} }), first);
  });

  it('is found to be what it is, whatever happens to it while it is analysed', async () => {
    const edit = fc.record({
      from: fc.nat(60),
      length: fc.nat(12),
      text: fc.constantFrom('', 'x', ' bad ', 'A LOT\n', 'old 1\n'),
    });
    const whole = fc.constantFrom('', 'a bad\n', 'old 1\nold 2\n');
    const step = fc.oneof(
      { weight: 5, arbitrary: edit },
      whole,
      fc.constantFrom('ask', 'wait', 'wait') as fc.Arbitrary<'ask' | 'wait'>,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
        const kind = slowKind();
        const document = new OpenDocument('file:///a', 'fake', 1, 'a bad\nb LOUD\nold 1\nold 2\nc bad bad\n');
        let version = 1;
        const ask = () => document.making ?? document.analysis(kind, emptyConfig);
        ask();
        for (const each of steps) {
          if (each === 'ask') ask();
          else if (each === 'wait') await new Promise(resolve => setImmediate(resolve));
          else if (typeof each === 'string') document.update([{ text: each }], ++version);
          else {
            const start = document.positions.positionAt(each.from);
            const end = document.positions.positionAt(each.from + each.length);
            document.update([{ range: { start, end }, text: each.text }], ++version);
          }
        }
        while (!document.analysed) await ask();
        const { findings, crashes } = analyze({ kind, text: document.text, config: emptyConfig });
        assert.deepEqual([document.analysed.findings, document.analysed.crashes], [findings, crashes]);
      }),
    );
  });
});

/** The fake kind with a rule that takes some turns, more for some texts than for others. */
function slowKind(): AnyKind {
  const lengths = new Results<number>(100);
  function* measured(text: string): Work<number> {
    for (let turn = 0; turn < text.length % 5; turn++) yield;
    return text.length;
  }
  const slow = defineRule({
    meta: {
      id: 'fake/slow',
      severity: 'info',
      category: 'hygiene',
      summary: 'A rule that takes some turns.',
      messages: { long: '{length} characters.' },
      references: [{ title: 'the tests' }],
    },
    check(model: { readonly text: string }, report) {
      report('long', {
        at: { start: 0, end: 0 },
        data: { length: lengths.of(model.text, () => measured(model.text)) },
      });
    },
  });
  return { ...fake, rules: [...fake.rules.slice(0, 2), slow, ...fake.rules.slice(2)] };
}
