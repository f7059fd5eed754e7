import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/fix';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import { repairOf } from '../../../server/src/syntax/xml/repair';
import { anyDocument, anyEdit, edited } from './documents';

/** What stands in a pool, what becomes of it, and by which repair. */
const repairs: readonly (readonly [string, string, string])[] = [
  ['<Url>a&b=c</Url>', '<Url>a&amp;b=c</Url>', 'escape-ampersand'],
  ['<Url>a < b</Url>', '<Url>a &lt; b</Url>', 'escape-less-than'],
  ['<Url>a]]>b</Url>', '<Url>a]]&gt;b</Url>', 'escape-greater-than'],
  ['<Url>jdbc:x  \n  <User/>', '<Url>jdbc:x</Url>  \n  <User/>', 'close-element'],
  ['<Url><User/>', '<Url><User/></Url>', 'close-element'],
  ['<User>u</', '<User>u</User>', 'close-element'],
  ['<Url>x<Url>', '<Url>x</Url>', 'write-slash'],
  ['<Url a="1">\n<Url>\n<User/>', '<Url a="1">\n</Url>\n<User/>', 'write-slash'],
  ['<a><b>x</a></b>', '<a><b>x</b></a>', 'move-close'],
  ['<a>\n<b><c/>\n</a>\n</b>', '<a>\n<b><c/>\n</b>\n</a>', 'move-close'],
  ['<Url egid="1>x</Url>'.replace('>x', ' >x'), '<Url egid="1" >x</Url>', 'add-quote'],
  ['<Url egid="1" jdbc:x;y</Url>', '<Url egid="1"> jdbc:x;y</Url>', 'close-tag'],
  ['<Url>x</Url\n', '<Url>x</Url>\n', 'close-tag'],
  ['<Url><![CDATA[a&b</Url>', '<Url><![CDATA[a&b]]></Url>', 'close-cdata'],
  ['<Url>x</Ulr>', '<Url>x</Url>', 'rename-close'],
  ['<Url>x</Password>', '<Url>x</Url>', 'rename-close'],
  ['<Url>x</Ulr\n', '<Url>x</Url>\n', 'rename-close'],
  ['<Url>x</Url>\n  </Url>', '<Url>x</Url>', 'remove-close'],
  ['<Url egid=1>x</Url>', '<Url egid="1">x</Url>', 'quote-value'],
  ['<Url egid=“1&2”>x</Url>', '<Url egid="1&amp;2">x</Url>', 'quote-value'],
  ['<Url egid="1>x</Url>', '<Url egid="1">x</Url>', 'add-quote'],
  ['<Url a="1 b="2">x</Url>', '<Url a="1" b="2">x</Url>', 'add-quote'],
  ['<Url>x/Url>\n', '<Url>x</Url>\n', 'complete-close'],
  ['<Url egid="1\'>x</Url>', '<Url egid="1">x</Url>', 'match-quote'],
  ['<Url a="1"b="2">x</Url>', '<Url a="1" b="2">x</Url>', 'insert-space'],
  ['<Url a="1" b="2" a="1">x</Url>', '<Url a="1" b="2">x</Url>', 'remove-attribute'],
  ['<!-- a -- b ---->', '<!-- a == b ==-->', 'replace-hyphens'],
];

const unclear = [
  '<Url>&amp b</Url>',
  '<Url>&nbsp;</Url>',
  '<Url a="1" a="2"/>',
  '<Url a>x</Url>',
  '<',
  '</x>',
  '<!-- a',
  '<Url egid="1"\n',
];

describe('XML repair', () => {
  for (const [before, after, what] of repairs) {
    it(`${what}: ${JSON.stringify(before)}`, () => {
      const document = parseXml(`<list>\n<pool>${before}\n</pool></list>`);
      const [problem] = document.problems;
      const repair = repairOf(problem!, document);
      assert.equal(repair?.what, what);
      assert.equal(applyEdits(document.text, repair.edits), `<list>\n<pool>${after}\n</pool></list>`);
    });
  }

  it('puts the end tag of a container on a line of its own', () => {
    const text = '<list>\r\n  <pool>\r\n    <a/>\r\n  <pool>\r\n    <a/>\r\n  </pool>\r\n</list>';
    const document = parseXml(text);
    const { edits } = repairOf(document.problems[0]!, document)!;
    assert.equal(applyEdits(text, edits), text.replace('<a/>\r\n', '<a/>\r\n  </pool>\r\n'));
  });

  it('mends the start of a file', () => {
    for (const text of ['\n <?xml version="1.0"?><a/>', '<?xml version="1.0"><a/>']) {
      const document = parseXml(text);
      const { edits } = repairOf(document.problems[0]!, document)!;
      assert.equal(applyEdits(text, edits), '<?xml version="1.0"?><a/>');
    }
  });

  for (const text of unclear) {
    it(`is left to the person where it is not clear: ${JSON.stringify(text)}`, () => {
      const document = parseXml(`<list>\n<pool>${text}\n</pool></list>`);
      assert.ok(document.problems.length > 0);
      assert.equal(repairOf(document.problems[0]!, document), undefined);
    });
  }

  it('of the only problem leaves none, of one of several leaves fewer', () => {
    fc.assert(
      fc.property(anyDocument, anyEdit, (start, edit) => {
        const document = parseXml(edited(start, edit).text);
        const { length } = document.problems;
        for (const problem of document.problems) {
          const repair = repairOf(problem, document);
          if (!repair) continue;
          const left = parseXml(applyEdits(document.text, repair.edits)).problems;
          assert.ok(
            length === 1 ? left.length === 0 : left.length <= length,
            `${problem.code} ${repair.what} ${JSON.stringify(left)}`,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
