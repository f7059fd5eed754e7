import assert from 'node:assert/strict';
import type { FileKind } from '../../../server/src/core/kind';
import { invisibleCharacterRule } from '../../../server/src/domain/file-rules/invisible-character';
import { mergeConflictRule } from '../../../server/src/domain/file-rules/merge-conflict';
import { placeholderRule } from '../../../server/src/domain/file-rules/placeholder';
import { worded } from '../../../server/src/domain/file-rules/wording';
import { plainDecoded } from '../../../server/src/syntax/decoded';
import { testRule } from '../../harness/rule-tester';

const references = [{ title: 'the tests' }];

/** Every line is a value; one that begins with `secret ` holds a password behind it. */
const values = (text: string) =>
  [...text.matchAll(/^\uFEFF?(?!#)(secret )?([^\r\n]*)/gm)].map(({ index, 0: all, 1: secret, 2: value }) => ({
    secret: secret !== undefined,
    value: plainDecoded(value!, index + all.length - value!.length),
  }));

/** Lines of a file that is not XML, with comments up to the line's end. */
const lines: FileKind<string> = {
  id: 'lines',
  title: 'lines',
  language: 'lines',
  names: ['lines.txt'],
  comments: { open: '#', close: '' },
  commentSpans: () => [],
  parse: text => text,
  rules: [
    mergeConflictRule({ kind: 'lines', consequence: 'The program takes both sides.', references }),
    placeholderRule({
      kind: 'lines',
      consequence: 'The program takes it as it is.',
      references,
      inFile: (text: string) =>
        values(text).map(({ value, secret }) => ({ value, ...(secret ? { secret: 'all' } : {}) })),
    }),
    invisibleCharacterRule({
      kind: 'lines',
      category: 'hygiene',
      summary: 'An odd character.',
      consequences: { open: 'The program does not find it.', hidden: 'The password is another.' },
      references,
      inFile: (text: string) => values(text).map(({ value, secret }) => ({ is: secret ? 'hidden' : 'open', value })),
    }),
  ],
};

testRule(lines, 'lines/merge-conflict', {
  findings: [
    {
      text: 'a\n⟦<<<<<<< HEAD⟧\nb\n⟦=======⟧\nc\n⟦>>>>>>> branch⟧\nd\n',
      messageId: 'marker',
      says: ['was not finished. The program takes both sides. Keep one side'],
      suggestions: [
        { title: 'Keep the first side', fixed: 'a\nb\nd\n' },
        { title: 'Keep the second side', fixed: 'a\nc\nd\n' },
      ],
    },
    { name: 'a beginning that was left behind', text: 'a\n⟦<<<<<<< HEAD⟧', messageId: 'marker' },
  ],
  clean: ['a\nb\n'],
  nearMisses: ['a\n=======\nb\n', '# <<<<<<< HEAD', '<<<<<<<< eight', '<<<<<<<x'],
});

testRule(lines, 'lines/placeholder', {
  findings: [
    {
      text: 'host.example.com\n⟦CHANGE_ME⟧',
      messageId: 'left',
      says: ['"CHANGE_ME"', 'The program takes it as it is. Write the real value.'],
    },
    { text: 'secret ⟦<password>⟧', messageId: 'password', says: ['Write the real password.'] },
  ],
  clean: ['host.example.com'],
  nearMisses: ['secret a<password>b', 'secret   ', 'HOST=a'],
});

testRule(lines, 'lines/invisible-character', {
  findings: [
    {
      text: 'a⟦\u2013⟧b',
      messageId: 'open',
      says: ['U+2013', 'The program does not find it. Write - instead.'],
      suggestions: [{ title: 'Replace by -', fixed: 'a-b' }],
    },
    {
      text: 'secret a⟦\u200B⟧b',
      messageId: 'hidden',
      says: ['The password is another. Remove it.'],
      suggestions: [{ title: 'Remove it', fixed: 'secret ab' }],
    },
  ],
  clean: ['a-b'],
  nearMisses: ['Zoë'],
});

describe('messages in the words of a kind', () => {
  it('have these filled in and keep the rest for the report', () => {
    assert.deepEqual(worded({ a: '"{name}" is odd. {consequence}', b: 'Fix' }, { consequence: 'It stops.' }), {
      a: '"{name}" is odd. It stops.',
      b: 'Fix',
    });
  });
});
