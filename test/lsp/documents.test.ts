import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import type { TextChange } from '../../server/src/core/span';
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
});
