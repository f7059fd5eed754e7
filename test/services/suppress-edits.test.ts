import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/fix';
import { analyze } from '../../server/src/core/lint';
import { suppressEdits } from '../../server/src/services/suppress-edits';
import { fake } from '../harness/fake-kind';
import { unmark } from '../harness/marks';

/** The text after the finding at the mark was suppressed, and what is left to find. */
function suppressed(marked: string): { text: string; left: string[] } | undefined {
  const { text, spans } = unmark(marked);
  const analysis = analyze({ kind: fake, text, config: emptyConfig });
  const finding = analysis.findings.find(({ span }) => span.start === spans[0]!.start)!;
  const edits = suppressEdits(analysis, finding);
  if (!edits) return undefined;
  const after = applyEdits(text, edits);
  const left = analyze({ kind: fake, text: after, config: emptyConfig }).findings.map(({ ruleId }) => ruleId);
  return { text: after, left };
}

describe('suppressing a finding', () => {
  it('puts a comment above the line, indented as the line is', () => {
    assert.deepEqual(suppressed('a good\n  b ⟦bad⟧ bad\n'), {
      text: 'a good\n  # ccconfig-disable-next-line fake/no-bad\n  b bad bad\n',
      left: [],
    });
  });

  it('keeps the line ends of the file', () => {
    assert.equal(suppressed('a ⟦bad⟧\r\n')?.text, '# ccconfig-disable-next-line fake/no-bad\r\na bad\r\n');
  });

  it('stays behind a BOM', () => {
    assert.equal(suppressed('\uFEFFa ⟦bad⟧\n')?.text, '\uFEFF# ccconfig-disable-next-line fake/no-bad\na bad\n');
  });

  it('adds to the comment that is there already', () => {
    assert.deepEqual(suppressed('# ccconfig-disable-next-line fake/no-bad\na bad ⟦WORSE⟧\n'), {
      text: '# ccconfig-disable-next-line fake/no-bad fake/lower-case\na bad WORSE\n',
      left: [],
    });
  });

  it('goes around a value over several lines', () => {
    assert.deepEqual(suppressed('  a [[ x\n y ⟦bad⟧\n]]\nb bad\n'), {
      text: '  # ccconfig-disable fake/no-bad\n  a [[ x\n y bad\n]]\n  # ccconfig-enable fake/no-bad\nb bad\n',
      left: ['fake/no-bad'],
    });
  });

  it('goes around such a value at the end of the text', () => {
    assert.equal(
      suppressed('a [[ x\n y ⟦bad⟧ ]]')?.text,
      '# ccconfig-disable fake/no-bad\na [[ x\n y bad ]]\n# ccconfig-enable fake/no-bad',
    );
  });

  it('offers nothing for findings about suppressions', () => {
    assert.equal(suppressed('⟦# ccconfig-disable-line fake/no-bad⟧\n'), undefined);
  });

  it('offers nothing where the kind has no comments', () => {
    const kind = { ...fake, comments: { open: '', close: '' } };
    const analysis = analyze({ kind, text: 'a bad', config: emptyConfig });
    assert.equal(suppressEdits(analysis, analysis.findings[0]!), undefined);
  });
});
