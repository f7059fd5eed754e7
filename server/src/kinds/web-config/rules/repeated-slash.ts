import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { isSound } from '../../../syntax/regex/problems';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';

/** `/*` at the end of a regular expression, meant as a wildcard. */
export const repeatedSlash = defineRule({
  meta: {
    id: 'web-config/repeated-slash',
    severity: 'info',
    category: 'ineffective',
    summary: 'A "/*" at the end of a regular expression.',
    messages: {
      slash:
        'In a regular expression "/*" is any number of slashes, none included: at the end of a pattern it changes nothing, and "{text}" takes whatever "{before}" takes. For anything under the folder write "/.*".',
      alone:
        'In a regular expression "/*" is any number of slashes, none included, so this pattern takes every URL. For anything at all write ".*".',
      any: 'Write .*',
      write: 'Write /.*',
      remove: 'Remove /*',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { regex, value, pattern } of patternsOf(unit)) {
      const { text } = regex;
      if (pattern.syntax !== 'ECMAScript' || !/[^\\]\/\*$|^\/\*$/.test(text) || !isSound(regex)) continue;
      const start = text.length - 2;
      if (start === 0) {
        const suggest = [{ title: 'any' as const, edits: [replaceIn(value, 0, text.length, '.*')] }];
        report('alone', { at: value.spanOf(0, text.length), suggest });
        continue;
      }
      report('slash', {
        at: value.spanOf(start, text.length),
        data: { text, before: text.slice(0, start) },
        suggest: [
          { title: 'write', edits: [replaceIn(value, start, text.length, '/.*')] },
          { title: 'remove', edits: [replaceIn(value, start, text.length, '')] },
        ],
      });
    }
  },
});
