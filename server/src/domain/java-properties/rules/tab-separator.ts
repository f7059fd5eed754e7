import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A tab in the place of `=`. */
export function tabSeparatorRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/tab-separator`,
      severity: 'hint',
      category: 'hygiene',
      summary: 'A tab between key and value in the place of an equals sign.',
      messages: {
        tab: 'A tab alone parts key and value here. Java takes it, but nobody sees that it is one, and an editor may turn it into blanks. Write =.',
        write: 'Write =',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit({ entry, key }: Setting, report, { text }) {
      if (!key) return;
      const { separator: at } = entry;
      if (!/^[ \f]*\t[ \t\f]*$/.test(text.slice(at.start, at.end))) return;
      report('tab', { at, suggest: [{ title: 'write', edits: [{ span: at, newText: '=' }] }] });
    },
  });
}
