import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import { anyDocument, anyEdit, described, documents, type Edit, edited, elementsOf } from './documents';

/** Makes one edit after the other and compares each step with a reading from nothing. */
function follow(start: string, edits: readonly Edit[]): void {
  let document = parseXml(start);
  for (const edit of edits) {
    const { text, change } = edited(document.text, edit);
    document = parseXml(text, { model: document, change });
    assert.equal(JSON.stringify(described(document)), JSON.stringify(described(parseXml(text))));
  }
}

describe('XML read again after an edit', () => {
  it('is what it is when read from nothing', () => {
    fc.assert(fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), follow), {
      numRuns: 400,
    });
  });

  it('stays so over fifty edits', () => {
    fc.assert(fc.property(anyDocument, fc.array(anyEdit, { minLength: 50, maxLength: 50 }), follow), {
      numRuns: 20,
    });
  });

  it('stays so while the whole is typed and taken back', () => {
    for (const whole of Object.values(documents)) {
      let document = parseXml('');
      for (let end = 1; end <= whole.length; end++) {
        document = parseXml(whole.slice(0, end), {
          model: document,
          change: { start: end - 1, oldEnd: end - 1, newEnd: end },
        });
        if (end % 7 === 0) assert.deepEqual(described(document), described(parseXml(whole.slice(0, end))));
      }
      for (let end = whole.length - 1; end >= 0; end--) {
        document = parseXml(whole.slice(0, end), {
          model: document,
          change: { start: end, oldEnd: end + 1, newEnd: end },
        });
        if (end % 7 === 0) assert.deepEqual(described(document), described(parseXml(whole.slice(0, end))));
      }
    }
  });

  it('keeps an element just as long as its own text stays the same', () => {
    const text = documents['pool map']!;
    const before = parseXml(text);
    const [one, two] = before.root!.childrenNamed('connpool');
    const [user, password, url] = one!.children;
    const at = text.indexOf('eGActiveDB</User>');
    const after = parseXml(`${text.slice(0, at)}x${text.slice(at)}`, {
      model: before,
      change: { start: at, oldEnd: at, newEnd: at + 1 },
    });
    const [newOne, newTwo] = after.root!.childrenNamed('connpool');
    assert.notEqual(after.root, before.root);
    assert.notEqual(newOne, one);
    assert.notEqual(newOne!.children[0], user);
    assert.equal(newOne!.children[0]!.content.text, 'xeGActiveDB');
    assert.equal(newOne!.children[1], password);
    assert.equal(newOne!.children[2], url);
    assert.equal(newTwo, two);
    assert.equal(two!.parent, after.root);
    assert.equal(url!.content.span.start, after.text.indexOf('jdbc:'));
  });

  it('keeps the elements beside what is being typed, whatever state that is in', () => {
    const text = documents['pool map']!;
    const typed = '\n  <connpool name="x">\n    <User>u</User>\n  <!-- c -->\n';
    const at = text.indexOf("\n  <connpool name='Reports");
    let document = parseXml(text);
    const [one, two] = document.root!.childrenNamed('connpool');
    for (let length = 1; length <= typed.length; length++) {
      const change = { start: at + length - 1, oldEnd: at + length - 1, newEnd: at + length };
      document = parseXml(text.slice(0, at) + typed.slice(0, length) + text.slice(at), { model: document, change });
      const pools = [...elementsOf(document)].filter(element => element.name === 'connpool');
      assert.ok(pools[0] === one, typed.slice(0, length));
      assert.ok(pools.at(-1) === two, typed.slice(0, length));
    }
  });
});
