import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/cli/lines';

describe('lines and columns', () => {
  it('are those of editors', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀'), { maxLength: 12 }), parts => {
        const text = parts.join('');
        const document = TextDocument.create('file:///a', 'a', 1, text);
        const lines = new Lines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const { line, character } = document.positionAt(offset);
          assert.deepEqual(lines.at(offset), { line: line + 1, column: character + 1 }, JSON.stringify([text, offset]));
        }
      }),
    );
  });

  it('do not count a byte order mark', () => {
    const lines = new Lines('\uFEFFab\r\ncd');
    assert.deepEqual(lines.at(0), { line: 1, column: 1 });
    assert.deepEqual(lines.at(1), { line: 1, column: 1 });
    assert.deepEqual(lines.at(2), { line: 1, column: 2 });
    assert.deepEqual(lines.at(5), { line: 2, column: 1 });
  });

  it('end before the line break', () => {
    const text = 'ab\r\ncd\re\n\n';
    const lines = new Lines(text);
    const contents = [1, 2, 3, 4, 5].map(line => text.slice(lines.startOf(line), lines.endOf(line)));
    assert.deepEqual(contents, ['ab', 'cd', 'e', '', '']);
  });
});
