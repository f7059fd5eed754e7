import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBytes, encodeText, encodingOf } from '../../server/src/cli/encoding';

describe('encoding of files', () => {
  it('gives every bytes back as they were', () => {
    const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 40 }), (mark, rest) => {
        const bytes = Buffer.from([...mark, ...rest]);
        const file = decodeBytes(bytes);
        assert.deepEqual(encodeText(file.text, file), bytes);
      }),
    );
  });

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, bom) => {
        const bytes = Buffer.from((bom ? '\uFEFF' : '') + text);
        const file = decodeBytes(bytes);
        if (!bom && /^[\uFEFF\uFFFE]/.test(text)) return;
        assert.equal(file.encoding.name, 'utf-8');
        assert.deepEqual(encodeText(file.text, file), bytes);
      }),
    );
  });

  const cases: readonly [string, readonly number[], string, string, boolean, number | undefined][] = [
    ['UTF-8', [0x61, 0xc3, 0xa4], 'aä', 'utf-8', false, undefined],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa', 'utf-8', true, undefined],
    ['UTF-16LE', [0xff, 0xfe, 0x61, 0], '\uFEFFa', 'utf-16le', true, undefined],
    ['UTF-16BE', [0xfe, 0xff, 0, 0x61], '\uFEFFa', 'utf-16be', true, undefined],
    ['UTF-16LE of an XML declaration', [0x3c, 0, 0x3f, 0, 0x78, 0], '<?x', 'utf-16le', false, undefined],
    ['UTF-16BE of an XML declaration', [0, 0x3c, 0, 0x3f, 0, 0x78], '<?x', 'utf-16be', false, undefined],
    ['ISO-8859-1', [0x61, 0x62, 0xe4, 0x63], 'abäc', 'iso-8859-1', false, 2],
    [
      'ISO-8859-1 behind valid UTF-8',
      [0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f],
      'Ã¤â\x82¬ð\x9f',
      'iso-8859-1',
      false,
      5,
    ],
    ['an overlong sequence', [0x61, 0xc0, 0x80], 'aÀ\x80', 'iso-8859-1', false, 1],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 'í\xa0\x80', 'iso-8859-1', false, 0],
    ['a mark before bytes that are not UTF-8', [0xef, 0xbb, 0xbf, 0x61, 0xe4], '\uFEFFaä', 'iso-8859-1', true, 2],
    ['nothing', [], '', 'utf-8', false, undefined],
  ];
  for (const [name, bytes, text, encoding, bom, invalidAt] of cases) {
    it(`reads ${name}`, () => {
      const file = decodeBytes(Buffer.from(bytes));
      assert.equal(file.text, text);
      assert.equal(file.encoding.name, encoding);
      assert.equal(file.encoding.bom, bom);
      assert.equal(file.encoding.invalidAt, invalidAt);
    });
  }

  it('refuses what the encoding cannot hold', () => {
    const latin = decodeBytes(Buffer.from([0xe4]));
    assert.equal(encodeText('λ', latin), undefined);
    assert.equal(encodeText('no mark', decodeBytes(Buffer.from([0xff, 0xfe]))), undefined);
    assert.equal(encodeText('\uD800', decodeBytes(Buffer.from('a'))), undefined);
  });

  it('knows how a changed text would be read', () => {
    const marked = decodeBytes(Buffer.from('\uFEFFa'));
    assert.deepEqual(encodingOf('a', marked), { name: 'utf-8', bom: false });
    const latin = decodeBytes(Buffer.from([0x61, 0xe4]));
    assert.deepEqual(encodingOf('xxä', latin), { name: 'iso-8859-1', bom: false, invalidAt: 2 });
    assert.deepEqual(encodingOf('xx', latin), { name: 'utf-8', bom: false });
  });
});
