import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTemplate, partsOf, type TemplatePart } from '../../../server/src/domain/rewrite/template';
import { unmark } from '../../harness/marks';

/** A template as an S-expression: what it consists of, without places. */
function shape(parts: readonly TemplatePart[]): string {
  return parts
    .map(part => {
      if (part.type === 'text') return JSON.stringify(part.text);
      if (part.type === 'variable') return part.name;
      if (part.type === 'reference') return `${part.of === 'rule' ? 'R' : 'C'}${part.number}`;
      return `(${part.function ? part.function.name : `map ${part.name}`} ${shape(part.argument)})`;
    })
    .join(' ');
}

describe('templates', () => {
  for (const [text, expected] of [
    ['', ''],
    ['/a/b', '"/a/b"'],
    ['https://{HTTP_HOST}/{R:1}', '"https://" HTTP_HOST "/" R1'],
    ['{C:0}{r:12}', 'C0 R12'],
    ['{ToLower:{R:0}}', '(ToLower R0)'],
    ['{toLOWER:a{URL}b}', '(ToLower "a" URL "b")'],
    ['{My map:{UrlEncode:{C:1}?x={QUERY_STRING}}}', '(map My map (UrlEncode C1 "?x=" QUERY_STRING))'],
    ['{map:}', '(map map )'],
  ] as const)
    it(`reads ${text || 'the empty text'}`, () => {
      const { parts, problems } = parseTemplate(text);
      assert.deepEqual(problems, []);
      assert.equal(shape(parts), expected);
    });

  for (const [marked, code] of [
    ['⟦{⟧', 'unclosed'],
    ['⟦{⟧HTTPS', 'unclosed'],
    ['⟦{⟧R:', 'unclosed'],
    ['⟦{⟧R:1', 'unclosed'],
    ['⟦{⟧foo:1', 'unclosed'],
    ['⟦{⟧UrlEncode:{R:1}', 'unclosed'],
    ['{UrlEncode:⟦{R:}⟧}', 'no-number'],
    ['⟦{R:A}⟧', 'no-number'],
    ['⟦{R:-1}⟧', 'no-number'],
    ['⟦{C:{R:1}}⟧', 'no-number'],
    ['⟦{:}⟧', 'no-name'],
    ['⟦{}⟧', 'no-name'],
    ['a⟦}⟧b', 'stray-close'],
    ['⟦{⟧HTTP_{R:1}⟦}⟧', 'unclosed'],
  ] as const)
    it(`tells what is wrong with ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const { problems } = parseTemplate(text);
      assert.deepEqual(
        problems.map(({ start, end }) => ({ start, end })),
        spans,
      );
      assert.equal(problems[0]!.code, code);
    });

  it('keeps every character in some part, whatever the text', () => {
    const pieces = ['{', '}', ':', 'R', 'C', '1', 'URL', 'ToLower', ' ', 'é', '"'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), chosen => {
        const text = chosen.join('');
        const { parts } = parseTemplate(text);
        let at = 0;
        for (const part of parts) {
          assert.equal(part.start, at);
          at = part.end;
        }
        assert.equal(at, text.length);
        for (const part of partsOf(parts))
          if (part.type === 'text') assert.equal(part.text, text.slice(part.start, part.end));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads hostile texts in time', () => {
    for (const text of ['{a:'.repeat(50_000), '{'.repeat(200_000), `{a:${'{x}'.repeat(200_000)}`, '}'.repeat(200_000)])
      assert.ok(parseTemplate(text).problems.length > 0);
  });
});
