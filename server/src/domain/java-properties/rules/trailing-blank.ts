import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';
import { endOfContent } from '../trailing-blanks';

/** Blanks at the end of a value, which Java keeps. */
export function trailingBlankRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/trailing-blank`,
      severity: 'warning',
      category: 'connection',
      summary: 'Blanks at the end of a value, which belong to it for Java.',
      messages: {
        blank: `Java keeps blanks at the end of a value: ${program} gets {name} with {count} behind it. Remove {them}.`,
        remove: 'Remove the blanks',
      },
      fix: true,
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit({ entry, key }: Setting, report, { text }) {
      if (!key || entry.stops) return;
      const { value } = entry;
      const start = endOfContent(value.text);
      const count = value.text.length - start;
      if (count === 0) return;
      const at = value.spanOf(start, value.text.length);
      // A blank behind a backslash is meant, or is a continuation that is none.
      if (text.slice(at.start, at.end).trim() !== '') return;
      const repair = { title: 'remove' as const, edits: [{ span: at, newText: '' }] };
      const data = {
        name: key.name,
        count: count === 1 ? 'a blank' : `${count} blanks`,
        them: count === 1 ? 'it' : 'them',
      };
      if (key.type === 'password') report('blank', { at, data, suggest: [repair] });
      else report('blank', { at, data, fix: repair });
    },
  });
}
