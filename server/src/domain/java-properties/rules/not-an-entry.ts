import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import { isOddLine, type PropertiesModel, type Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A line that looks like a comment, a heading or nothing at all, and defines a key for Java. */
export function notAnEntryRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/not-an-entry`,
      severity: 'warning',
      category: 'ineffective',
      summary: 'A line that looks like a comment or a heading and is an entry for Java.',
      messages: {
        comment:
          'This is no comment: in a .properties file only # and ! begin one, and Java reads an entry here. Write # instead.',
        section: 'A .properties file has no sections: Java reads this line as a key. Put # in front of it.',
        emptyKey:
          'There is no key in front of this "{separator}", so Java keeps the value under an empty name and nobody finds it. Write the key.',
        noSeparator:
          'Java reads this whole line as a key with an empty value. Write = and a value, or # in front of a comment.',
        writeHash: 'Write #',
        commentOut: 'Put # in front',
      },
      fix: true,
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report, { text }) {
      const { entry, key, name } = setting;
      if (key || !mayBeNone(setting) || isOddLine(setting)) return;
      const first = entry.name === name ? entry.key.span.start : entry.key.span.start + 1;
      const written = text.slice(first, entry.end);
      const mark = /^(?:;+|\/\/+|--+(?=\s|$)|\/\*)/.exec(written)?.[0];
      const put = (length: number, newText: string) => [{ span: { start: first, end: first + length }, newText }];
      if (mark) {
        const at = { start: first, end: first + mark.length };
        report('comment', { at, fix: { title: 'writeHash', edits: put(mark.length, '#') } });
      } else if (/^\[[^\]=:\r\n]*\][ \t]*$/.test(written)) {
        report('section', { at: { start: first, end: entry.end }, fix: { title: 'commentOut', edits: put(0, '# ') } });
      } else if (name === '') {
        const separator = text.slice(entry.separator.start, entry.separator.end).trim();
        if (separator) report('emptyKey', { at: entry.separator, data: { separator } });
      } else if (entry.separator.start === entry.separator.end && !entry.hasEscapes) {
        report('noSeparator', {
          at: setting.nameSpan,
          severity: 'hint',
          suggest: [{ title: 'commentOut', edits: put(0, '# ') }],
        });
      }
    },
  });
}

/** The cheap question: an odd first character, no key or no separator. */
function mayBeNone({ entry, name }: Setting): boolean {
  if (name === '' || /[;/[-]/.test(name[0]!)) return true;
  const { start, end } = entry.separator;
  return start === end;
}
