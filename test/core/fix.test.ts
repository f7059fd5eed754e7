import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../server/src/core/finding';
import { applyEdits, compatibleFixes, fixAll, maxPasses } from '../../server/src/core/fix';
import type { TextEdit } from '../../server/src/core/span';

const finding = (...edits: TextEdit[]): Finding => ({
  ruleId: 'a/b',
  messageId: 'm',
  data: {},
  message: '',
  severity: 'error',
  span: edits[0]!.span,
  related: [],
  suggestions: [],
  fix: { title: 'fix', edits },
});
const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe('fixes', () => {
  it('applies edits in any order', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, ''), edit(2, 2, '-')]), 'b-cdEf');
  });

  it('refuses edits that overlap or lie outside', () => {
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError);
    assert.throws(() => applyEdits('abc', [edit(0, 9, '')]), RangeError);
  });

  it('lets the earlier of two fixes for the same characters win, as a whole', () => {
    const first = finding(edit(0, 2, 'x'));
    const second = finding(edit(1, 3, 'y'), edit(5, 6, 'z'));
    const { findings, edits } = compatibleFixes([first, second]);
    assert.deepEqual(findings, [first]);
    assert.deepEqual(edits, first.fix!.edits);
  });

  it('makes the same edit of two findings once', () => {
    const { findings, edits } = compatibleFixes([finding(edit(0, 1, 'x')), finding(edit(0, 1, 'x'), edit(3, 4, 'y'))]);
    assert.equal(findings.length, 2);
    assert.equal(applyEdits('abcd', edits), 'xbcy');
  });

  it('chooses edits that can always be applied', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', 'x', 'yy')), { minLength: 1, maxLength: 3 }),
        ),
        raw => {
          const findings = raw.map(edits =>
            finding(...edits.map(([start, length, text]) => edit(start, start + length, text))),
          );
          const single = findings.filter(({ fix }) => {
            try {
              applyEdits('.'.repeat(30), fix!.edits);
              return true;
            } catch {
              return false;
            }
          });
          applyEdits('.'.repeat(30), compatibleFixes(single).edits);
        },
      ),
    ));

  it('chooses among thousands of fixes without comparing each with each', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => finding(edit(index * 2, index * 2 + 1, 'x')));
    assert.equal(compatibleFixes(many).edits.length, 50_000);
  });

  it('goes on until nothing is left to fix', () => {
    const result = fixAll('aab', text =>
      text.includes('a') ? [finding(edit(text.indexOf('a'), text.indexOf('a') + 1, ''))] : [],
    );
    assert.deepEqual(result, { text: 'b', passes: 2, fixed: 2 });
  });

  it('gives up on fixes that undo each other', () => {
    const flip = fixAll('a', text => [finding(edit(0, 1, text === 'a' ? 'b' : 'a'))]);
    assert.equal(flip.passes, maxPasses);
  });
});
