import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayed } from '../../server/src/cli/formats/display';
import { sourceLine } from '../../server/src/cli/formats/source-line';
import { Lines } from '../../server/src/cli/lines';
import { Secrets } from '../../server/src/cli/secrets';
import { unmark } from '../harness/marks';

/** Shows the line of the `⟦…⟧` mark; `secrets` are words to be masked. */
function show(marked: string, width = 60, ...secrets: string[]): string {
  const { text, spans } = unmark(marked);
  const hidden = secrets.map(secret => ({ start: text.indexOf(secret), end: text.indexOf(secret) + secret.length }));
  const { source, underline } = sourceLine(new Lines(text), new Secrets(hidden), spans[0]!, width);
  return `${source}\n${underline}`;
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + displayed(character).width, 0);
}

describe('source lines of the report', () => {
  it('have carets under the span', () => {
    assert.equal(show('one\n  two ⟦three⟧ four\nfive'), 'two three four\n    ^^^^^');
  });

  it('have one caret for an empty span', () => {
    assert.equal(show('a⟦⟧b'), 'ab\n ^');
    assert.equal(show('ab⟦⟧'), 'ab\n  ^');
    assert.equal(show('ab⟦⟧\ncd'), 'ab\n  ^');
    assert.equal(show('⟦⟧'), '\n^');
  });

  it('underline a span of several lines to the end of the first', () => {
    assert.equal(show('ab ⟦cd\r\nef⟧'), 'ab cd\n   ^^');
  });

  it('keep the caret right behind tabs, wide, combining and astral characters', () => {
    assert.equal(show('a\tb⟦c⟧'), 'a    bc\n      ^');
    assert.equal(show('漢字⟦x⟧'), '漢字x\n    ^');
    assert.equal(show('😀⟦漢⟧x'), '😀漢x\n  ^^');
    assert.equal(show('e\u0301⟦x⟧'), 'e\u0301x\n ^');
    assert.equal(show('𝒳⟦x⟧'), '𝒳x\n ^');
  });

  it('show what is invisible, and nothing that a terminal obeys', () => {
    assert.equal(show('a\u001B[2J⟦\u200B⟧b\u202E'), 'a\uFFFD[2J\uFFFDb\uFFFD\n     ^');
    assert.equal(show('⟦\uFEFF⟧<a>'), '\uFFFD<a>\n^');
    assert.equal(show('\uFEFF<⟦a⟧>'), '<a>\n ^');
  });

  it('mask secrets, also where the span is in one', () => {
    assert.equal(show('<p>hunter2</p> ⟦x⟧', 60, 'hunter2'), '<p>***</p> x\n           ^');
    assert.equal(show('<p>hun⟦te⟧r2</p>', 60, 'hunter2'), '<p>***</p>\n   ^^^');
    assert.equal(show('<p>hun\nte⟦r2⟧</p>', 60, 'hun\nter2'), '***</p>\n^^^');
  });

  it('show of a long line the part around the span', () => {
    const shown = show(`${'a'.repeat(300)}⟦here⟧${'b'.repeat(300)}`, 40);
    const [source, underline] = shown.split('\n') as [string, string];
    assert.match(source, /^…a+hereb+…$/);
    assert.equal(columnsOf(source), 40);
    assert.equal(underline.trim(), '^^^^');
    assert.equal(underline.indexOf('^'), source.indexOf('here'));
  });

  it('always fit the width, never show a secret, and have the first caret under the first character', () => {
    const piece = fc.constantFrom('a', 'bc ', '\t', '漢', '😀', 'e\u0301', '\u001B', 'SECRET');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.array(piece, { maxLength: 80 }), (before, after) => {
        const text = `${before.join('')}@${after.join('')}`;
        const secrets = [...text.matchAll(/SECRET/g)].map(({ index }) => ({ start: index, end: index + 6 }));
        const at = text.indexOf('@');
        const { source, underline } = sourceLine(new Lines(text), new Secrets(secrets), { start: at, end: at + 1 }, 40);
        assert.ok(columnsOf(source) <= 40, source);
        assert.doesNotMatch(source, /SECRET/);
        assert.equal(columnsOf(source.slice(0, source.indexOf('@'))), underline.length - 1, source);
      }),
    );
  });

  it('take no longer for a line of megabytes', () => {
    const text = 'x'.repeat(20_000_000);
    const lines = new Lines(text);
    const before = process.cpuUsage();
    for (let index = 0; index < 1_000; index++)
      sourceLine(lines, new Secrets([]), { start: index * 20_000, end: index * 20_000 + 5 }, 100);
    assert.ok(process.cpuUsage(before).user < 3_000_000);
  });
});
