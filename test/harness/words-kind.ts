import type { FileKind } from '../../server/src/core/kind';
import { defineRule, type Rule } from '../../server/src/core/rule';
import type { Span } from '../../server/src/core/span';

const references = [{ title: 'the tests' }];

function wordRule(word: string, severity: Rule['meta']['severity'], replacement?: string): Rule<string> {
  return defineRule({
    meta: {
      id: `words/${word}`,
      severity,
      category: 'hygiene',
      summary: `The word ${word}.`,
      messages: { found: `The word "${word}" stands here.`, replace: 'Write "{replacement}"', think: 'Think about it' },
      fix: true,
      suggests: true,
      references,
    },
    check(text: string, report) {
      for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
        const at = { start: index, end: index + word.length };
        if (replacement === undefined) report('found', { at, suggest: [{ title: 'think', edits: [] }] });
        else
          report('found', {
            at,
            fix: { title: 'replace', data: { replacement }, edits: [{ span: at, newText: replacement }] },
          });
      }
    },
  });
}

const crash = defineRule({
  meta: {
    id: 'words/crash',
    severity: 'error',
    category: 'hygiene',
    summary: 'Stops on a word.',
    messages: { never: 'Never said.' },
    references,
  },
  check(text: string) {
    if (text.includes('crash')) throw new TypeError(`not to be shown: ${text}`);
  },
});

/** A kind for tests only: plain text with words that are errors, warnings, infos or hints, and `secret:…` up to a blank. */
export const wordsKind: FileKind<string> = {
  id: 'words',
  title: 'list of words',
  language: 'words',
  names: ['words.txt'],
  sniff: text => text.startsWith('#words'),
  comments: { open: '#', close: '' },
  commentSpans: (_model, text) =>
    [...text.matchAll(/#.*/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length })),
  parse: text => text,
  rules: [
    wordRule('bad', 'error'),
    wordRule('odd', 'warning'),
    wordRule('note', 'info'),
    wordRule('tiny', 'hint'),
    wordRule('teh', 'warning', 'the'),
    wordRule('first', 'warning', 'second'),
    wordRule('second', 'warning', 'third'),
    wordRule('loop', 'warning', 'loop!'),
    wordRule('latin', 'warning', 'λατιν'),
    crash,
  ],
  secrets: text =>
    [...text.matchAll(/(?<=secret:)\S+/g)].map(
      ({ index, 0: all }): Span => ({ start: index, end: index + all.length }),
    ),
};
