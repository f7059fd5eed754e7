import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { replaceIn } from '../../../server/src/syntax/decoded';
import { type Loading, readAsJava } from '../../../server/src/syntax/properties/java';
import { parseProperties } from '../../../server/src/syntax/properties/parse';
import { cases } from './cases';
import { document, snapshot } from './documents';
import { askJava } from './java-oracle';

describe('java.util.Properties', () => {
  it('reads as the JDK does, by stream and by reader', function () {
    this.timeout(180_000);
    const generated = fc.sample(document, { numRuns: 10_000, seed: 17 });
    const texts = [...cases, ...generated];
    const answers = askJava(texts);
    for (const [index, text] of texts.entries())
      for (const loading of ['stream', 'reader'] as const satisfies readonly Loading[])
        assert.deepEqual(
          readAsJava(parseProperties(text), loading),
          answers[index]![loading],
          `${loading} of ${JSON.stringify(text)}`,
        );
    assert.ok(answers.filter(({ stream }) => stream.error !== null).length > 500, 'too few files with an exception');
  });
});

describe('places', () => {
  it('of keys, separators, values and escapes lie in their entry, in order', () => {
    fc.assert(
      fc.property(document, text => {
        let last = 0;
        for (const { start, end, key, value, separator, escapes } of parseProperties(text).entries) {
          const bounds = [last, start, key.span.start, key.span.end, separator.start, separator.end];
          const all = [...bounds, value.span.start, value.span.end, end, text.length];
          assert.deepEqual(
            all,
            [...all].sort((a, b) => a - b),
          );
          for (const { span } of escapes) {
            assert.equal(text[span.start], '\\');
            assert.ok(start <= span.start && span.end <= end);
          }
          for (const part of [key, value])
            for (let at = 0; at < part.text.length; at++) {
              const span = part.spanOf(at, at + 1);
              assert.ok(part.span.start <= span.start && span.start < span.end && span.end <= part.span.end);
            }
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('of a decoded character are those it is written with', () => {
    const text = '  ke\\u0079\\\n  s : D:\\\\ECE\\tx\\\n   end ';
    const [entry] = parseProperties(text).entries;
    const at = (part: 'key' | 'value', from: number, to: number): string => {
      const { start, end } = entry![part].spanOf(from, to);
      return text.slice(start, end);
    };
    assert.equal(entry!.key.text, 'keys');
    assert.equal(entry!.value.text, 'D:\\ECE\txend ');
    assert.deepEqual(
      [at('key', 2, 3), at('key', 3, 4), at('value', 2, 3), at('value', 6, 7), at('value', 8, 11), at('value', 3, 3)],
      ['\\u0079', 's', '\\\\', '\\t', 'end', ''],
    );
    assert.equal(text.slice(entry!.separator.start, entry!.separator.end), ' : ');
    assert.deepEqual(
      entry!.escapes.map(({ kind, written, inKey }) => [kind, written, inKey]),
      [
        ['unicode', 'u0079', true],
        ['continuation', '\n  ', true],
        ['character', '\\', false],
        ['control', 't', false],
        ['continuation', '\n   ', false],
      ],
    );
  });

  it('tell what Java stops at, and what is behind it', () => {
    const { entries, stop } = parseProperties('a=1\nb=\\u12x\nc=3\n');
    assert.equal(stop, 1);
    assert.deepEqual(entries[1]!.malformed?.span, { start: 6, end: 10 });
    assert.equal(entries.length, 3);
  });
});

describe('writing', () => {
  it('reads back as what was written, in a value and in a key, wherever it stands', () => {
    fc.assert(
      fc.property(
        document,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (text, written, from, to) => {
          for (const [index, { value, key, stops }] of parseProperties(text).entries.entries())
            for (const [name, part] of Object.entries({ value, key })) {
              if (stops || part.text === '') continue;
              const start = from % (part.text.length + 1);
              const end = start + (to % (part.text.length + 1 - start));
              const expected = part.text.slice(0, start) + written + part.text.slice(end);
              const edited = parseProperties(applyEdits(text, [replaceIn(part, start, end, written)]));
              assert.equal(edited.entries[index]?.[name as 'key' | 'value'].text, expected);
            }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a keystroke', () => {
  it('leaves the document as if it were read anew, lines that it does not touch the same objects', () => {
    const edit = fc.record({ at: fc.nat(), removed: fc.nat(6), inserted: document });
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let text = first;
        let model = parseProperties(text);
        for (const { at, removed, inserted } of edits) {
          const start = at % (text.length + 1);
          const oldEnd = Math.min(text.length, start + removed);
          const added = inserted.slice(0, 5);
          text = text.slice(0, start) + added + text.slice(oldEnd);
          model = parseProperties(text, { model, change: { start, oldEnd, newEnd: start + added.length } });
          assert.deepEqual(snapshot(model), snapshot(parseProperties(text)));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('makes one entry anew', () => {
    const text = '# c\na=1\nb=2\nc=3\nd=4\n';
    const before = parseProperties(text);
    const entries = [...before.entries];
    const at = text.indexOf('3');
    const after = parseProperties(`${text.slice(0, at)}9${text.slice(at)}`, {
      model: before,
      change: { start: at, oldEnd: at, newEnd: at + 1 },
    });
    assert.deepEqual(
      after.entries.map((entry, index) => entry === entries[index]),
      [true, true, false, true],
    );
    assert.equal(after.entries[3]!.start, entries[3]!.start);
    assert.equal(after.entries[2]!.value.text, '93');
  });
});
