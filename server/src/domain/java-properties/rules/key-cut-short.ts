import { defineRule, type Rule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { javaProperties } from '../data/references';
import { isOddLine, type PropertiesModel, type Setting } from '../model';
import { nearKey } from '../near-keys';
import type { PropertiesSchema } from '../schema';

/** A blank or colon inside of what was meant as the key, where the key ends for Java. */
export function keyCutShortRule({ kind, keys, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/key-cut-short`,
      severity: 'warning',
      category: 'ineffective',
      summary: 'A blank or colon in a key, which ends the key for Java.',
      messages: {
        blank:
          'A blank ends the key: Java reads the key "{name}", and the rest of the line as its value. Write {meant}.',
        path: 'A colon ends the key: Java reads the key "{name}", and the rest of the line as its value. Write \\: in a key, and \\\\ for a backslash.',
        url: 'A colon ends the key: Java reads the key "{name}", and the rest of the line as its value. Write the key and = in front of the URL.',
        words:
          'A blank ends the key: Java reads the key "{name}", and the rest of the line as its value. Write a backslash in front of a blank that belongs to the key.',
        write: 'Write {meant}',
        escape: 'Put a backslash in front of the blank',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report, { text }) {
      const { entry, key, name } = setting;
      if (key || name === '') return;
      const { separator } = entry;
      if (text[separator.start] === '=' || isOddLine(setting)) return;
      const written = text.slice(separator.start, separator.end);
      const rest = text.slice(separator.end, Math.min(entry.end, separator.end + 60));
      if (written === ':' && /^[A-Za-z]$/.test(name) && /^[\\/]/.test(rest))
        report('path', { at: separator, data: { name } });
      else if (written === ':' && /^[a-z][a-z+.-]{1,10}$/.test(name) && rest.startsWith('//'))
        report('url', { at: separator, data: { name } });
      else if (written !== '' && written.trim() === '') {
        const meant = joinedKey(
          name,
          rest,
          keys.map(known => known.name),
        );
        if (!meant) {
          const edits = [{ span: { start: separator.start, end: separator.start }, newText: '\\' }];
          const suggest = written === ' ' ? [{ title: 'escape' as const, edits }] : [];
          if (twoWords.test(rest)) report('words', { at: separator, severity: 'hint', data: { name }, suggest });
          return;
        }
        const at: Span = { start: setting.nameSpan.start, end: separator.end + meant.length };
        const edits = [{ span: at, newText: meant.key }];
        report('blank', { at: separator, data: { name, meant: meant.key }, suggest: [{ title: 'write', edits }] });
      }
    },
  });
}

/** A second word right in front of the `=`; an option such as `-Dname=value` is a value. */
const twoWords = /^\w[\w.-]*[ \t]*=/;

/** The known key that comes out where words are put together up to the `=`. */
function joinedKey(name: string, rest: string, known: readonly string[]): { key: string; length: number } | undefined {
  const words = /^[\w.-]+(?:[ \t]+[\w.-]+){0,6}(?=[ \t]*[=:])/.exec(rest)?.[0];
  if (!words) return undefined;
  const key =
    nearKey(`${name} ${words}`.replace(/[ \t]+/g, '_'), known) ?? nearKey(name + words.replace(/[ \t]+/g, ''), known);
  return key === undefined ? undefined : { key, length: words.length };
}
