import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/fix';
import type { FileKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { defineRule } from '../../server/src/core/rule';

const meta = (id: string) => ({
  id,
  severity: 'error' as const,
  category: 'hygiene' as const,
  summary: 'Finds a word.',
  messages: { found: 'Found.' },
  references: [{ title: 'test' }],
});
const word = (id: string, text: string) =>
  defineRule({
    meta: meta(id),
    check(model: string, report) {
      for (const match of model.matchAll(new RegExp(text, 'g'))) {
        report('found', { at: { start: match.index, end: match.index + text.length } });
      }
    },
  });
const words: FileKind<string> = {
  id: 'words',
  title: 'words',
  language: 'words',
  names: [],
  comments: { open: '<!--', close: '-->' },
  commentSpans: (_, text) =>
    [...text.matchAll(/<!--[\s\S]*?(-->|$)/g)].map(m => ({ start: m.index, end: m.index + m[0].length })),
  parse: text => text,
  rules: [word('words/fff', 'foo'), word('words/bbb', 'bar')],
};
const check = (text: string) => analyze({ kind: words, text, config: emptyConfig }).findings;
const ids = (text: string) => check(text).map(({ ruleId, span }) => `${ruleId}@${span.start}`);

describe('suppressions', () => {
  it('hides a rule on the comment’s own line', () => {
    assert.deepEqual(ids('foo <!-- ccconfig-disable-line words/fff -->\nfoo'), ['words/fff@45']);
  });

  it('hides every rule on the next line where no rule is named', () => {
    assert.deepEqual(ids('<!-- ccconfig-disable-next-line -->\nfoo bar\nbar'), ['words/bbb@44']);
  });

  it('hides rules between disable and enable, and to the end without one', () => {
    assert.deepEqual(ids('<!-- ccconfig-disable words/fff -->foo bar<!-- ccconfig-enable -->foo'), [
      'words/bbb@39',
      'words/fff@66',
    ]);
    assert.deepEqual(ids('<!-- ccconfig-disable -->foo bar\nfoo'), []);
  });

  it('lets enable name the rule that counts again', () => {
    const text = '<!-- ccconfig-disable words/fff, words/bbb --><!-- ccconfig-enable words/bbb -->foo bar';
    assert.deepEqual(ids(`foo bar${text}`), ['words/fff@0', 'words/bbb@4', 'suppression/unused@40', 'words/bbb@91']);
  });

  it('leaves the reason alone', () => {
    for (const before of [' --', ' ==', ' –', ':', ' :'])
      assert.deepEqual(ids(`<!-- ccconfig-disable-next-line words/fff${before} words/bbb is fine too -->\nfoo`), []);
    assert.deepEqual(ids('<!-- ccconfig-disable-next-line: every rule -->\nfoo bar'), []);
  });

  it('works with CRLF line ends', () => {
    assert.deepEqual(ids('<!-- ccconfig-disable-next-line words/fff -->\r\nfoo\r\nfoo'), ['words/fff@52']);
  });

  it('reports a comment that suppresses nothing, and takes its line away', () => {
    const text = 'a\n  <!-- ccconfig-disable-next-line words/fff -->\nb\n';
    const [finding] = check(text);
    assert.equal(finding!.ruleId, 'suppression/unused');
    assert.equal(applyEdits(text, finding!.fix!.edits), 'a\nb\n');
  });

  it('reports one unused rule among used ones, and takes only it away', () => {
    const text = '<!-- ccconfig-disable-next-line words/fff, words/bbb -- why -->\nfoo\n';
    const [finding] = check(text);
    assert.equal(finding!.messageId, 'rule');
    assert.equal(text.slice(finding!.span.start, finding!.span.end), 'words/bbb');
    assert.equal(applyEdits(text, finding!.fix!.edits), '<!-- ccconfig-disable-next-line words/fff -- why -->\nfoo\n');
    const first = '<!-- ccconfig-disable-next-line words/bbb, words/fff -->\nfoo\n';
    assert.equal(
      applyEdits(first, check(first)[0]!.fix!.edits),
      '<!-- ccconfig-disable-next-line words/fff -->\nfoo\n',
    );
  });

  it('reports a rule that does not exist once, with the nearest', () => {
    const text = '<!-- ccconfig-disable-next-line words/ffo -->\nfoo';
    const [unknown, left, ...more] = check(text);
    assert.deepEqual([unknown!.ruleId, left!.ruleId, more.length], ['suppression/unknown-rule', 'words/fff', 0]);
    assert.deepEqual(ids(applyEdits(text, unknown!.fix!.edits)), []);
  });

  it('takes no other comment and no longer word for a suppression', () => {
    assert.deepEqual(ids('<!-- ccconfig-disabled -->foo'), ['words/fff@26']);
    assert.deepEqual(ids('<!-- see ccconfig -->foo'), ['words/fff@21']);
  });
});
