import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** `:=`, `==`, `=>`: the second character belongs to the value. */
export function straySeparatorRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/stray-separator`,
      severity: 'error',
      category: 'startup',
      summary: 'A second separator, which is part of the value for Java.',
      messages: {
        stray: `One = or : parts key and value. Java takes this "{written}" for the beginning of the value, and ${program} uses it. Remove it.`,
        remove: 'Remove "{written}"',
      },
      fix: true,
      references: [javaProperties, ...references],
    },
    checkUnit({ entry, key }: Setting, report, { text }) {
      if (!key || key.type === 'password') return;
      const { value, separator } = entry;
      const written = value.text[0];
      if (written !== '=' && written !== ':' && written !== '>') return;
      const at = value.spanOf(0, 1);
      if (text[at.start] !== written || !/[=:]/.test(text.slice(separator.start, separator.end))) return;
      const end = value.spanOf(value.text.length - value.text.slice(1).trimStart().length, value.text.length).start;
      const edits = [{ span: { start: at.start, end }, newText: '' }];
      report('stray', { at, data: { written }, fix: { title: 'remove', edits } });
    },
  });
}
