import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unifiedDiff } from '../../server/src/cli/diff';
import { Secrets } from '../../server/src/cli/secrets';
import { applyEdits } from '../../server/src/core/fix';
import type { TextEdit } from '../../server/src/core/span';
import { temporaryFolder } from '../harness/cli';
import { ensureProgram } from '../harness/programs';

const numbers = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('');

/** The edit that replaces the first `from`. */
function edit(text: string, from: string, newText: string): TextEdit {
  const start = text.indexOf(from);
  assert.ok(start >= 0);
  return { span: { start, end: start + from.length }, newText };
}

/** Random lines, line ends and edits of them. */
const textAndEdits = fc
  .array(fc.constantFrom('a', 'b', 'cd', '\n', '\n', '\r\n', 'é漢'), { maxLength: 40 })
  .map(parts => parts.join(''))
  .chain(text =>
    fc.record({
      text: fc.constant(text),
      cuts: fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      texts: fc.array(fc.constantFrom('', 'x', '\n', 'y\nz', 'b\r\n'), { minLength: 4, maxLength: 4 }),
    }),
  )
  .map(({ text, cuts, texts }) => {
    const ends = cuts.sort((a, b) => a - b);
    const edits: TextEdit[] = [];
    for (let index = 0; index + 1 < ends.length; index += 2)
      edits.push({ span: { start: ends[index]!, end: ends[index + 1]! }, newText: texts[index / 2]! });
    return { text, edits };
  });

describe('unified diffs', () => {
  const folder = temporaryFolder();

  it('have three lines of context and the right line numbers', () => {
    const { text } = unifiedDiff('a.txt', numbers, [edit(numbers, '\n10\n', '\nten\nand a bit\n')]);
    assert.equal(text, '--- a/a.txt\n+++ b/a.txt\n@@ -7,7 +7,8 @@\n 7\n 8\n 9\n-10\n+ten\n+and a bit\n 11\n 12\n 13\n');
  });

  it('join changes that are near and part those that are not', () => {
    const edits = [edit(numbers, '3\n', ''), edit(numbers, '\n7\n', '\nseven\n'), edit(numbers, '18\n', 'x\n')];
    const hunks = unifiedDiff('a.txt', numbers, edits).text.match(/^@@.*/gm);
    assert.deepEqual(hunks, ['@@ -1,10 +1,9 @@', '@@ -15,6 +14,6 @@']);
  });

  it('name a file of the root as below it', () => {
    const { text } = unifiedDiff('/sites/web.config', 'x', [{ span: { start: 0, end: 1 }, newText: 'y' }]);
    assert.match(text, /^--- a\/sites\/web\.config\n\+\+\+ b\/sites\/web\.config\n/);
  });

  it('say where the last line has no line end', () => {
    assert.equal(
      unifiedDiff('a', 'x', [{ span: { start: 0, end: 1 }, newText: 'y' }]).text,
      '--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n',
    );
  });

  it('are empty where nothing changes', () => {
    assert.deepEqual(unifiedDiff('a', 'x', [{ span: { start: 0, end: 1 }, newText: 'x' }]), {
      text: '',
      masked: false,
    });
  });

  it('mask secrets on both sides and say so', () => {
    const secretsOf = (text: string): Secrets =>
      new Secrets(
        [...text.matchAll(/(?<=p=)\w+/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length })),
      );
    const before = 'p=one\nq=1\n\n\n\n\n\n\np=three\n';
    const diff = unifiedDiff('a', before, [edit(before, 'one', 'two'), edit(before, '1', '2')], secretsOf);
    assert.match(diff.text, /-p=\*\*\*\n-?/);
    assert.match(diff.text, /\+p=\*\*\*\n/);
    assert.doesNotMatch(diff.text, /one|two|three/);
    assert.equal(diff.masked, true);
    assert.equal(unifiedDiff('a', before, [edit(before, 'q=1\n', 'q=2\n')], () => new Secrets([])).masked, false);
  });

  for (const [program, args] of [
    ['patch', ['--binary', '-s', '-p1', '-i', 'change.diff']],
    ['git', ['apply', '--whitespace=nowarn', 'change.diff']],
  ] as const) {
    it(`apply with ${program}`, function () {
      this.timeout(300_000);
      ensureProgram(program);
      fc.assert(
        fc.property(textAndEdits, ({ text, edits }) => {
          const after = applyEdits(text, edits);
          // Programs take a file that becomes empty for one to be deleted.
          if (after === text || after === '' || text === '') return;
          folder.write({ 'some file.txt': text });
          writeFileSync(join(folder.path, 'change.diff'), unifiedDiff('some file.txt', text, edits).text);
          execFileSync(program, args, { cwd: folder.path, stdio: 'pipe' });
          assert.equal(readFileSync(join(folder.path, 'some file.txt'), 'utf8'), after);
        }),
        { numRuns: 60 },
      );
    });
  }
});
