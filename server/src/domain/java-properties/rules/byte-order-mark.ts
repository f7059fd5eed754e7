import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A byte order mark, which Java does not strip. */
export function byteOrderMarkRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/byte-order-mark`,
      severity: 'error',
      category: 'startup',
      summary: 'A byte order mark, which Java takes for part of the first key.',
      messages: {
        key: 'The file begins with a byte order mark. Java takes it for part of the first key, so {key} is not found. Save the file as UTF-8 without it.',
        line: 'The file begins with a byte order mark. Java takes it for the beginning of a key, and reads this line as an entry. Save the file as UTF-8 without it.',
        nothing:
          'The file begins with a byte order mark, which Java takes for a key. Save the file as UTF-8 without it.',
        remove: 'Remove the byte order mark',
      },
      fix: true,
      references: [javaProperties, ...references],
    },
    check({ settings }: PropertiesModel, report, { text, encoding }) {
      if (!text.startsWith('\uFEFF') || encoding?.name.startsWith('utf-16')) return;
      const at = { start: 0, end: 1 };
      const fix = { title: 'remove' as const, edits: [{ span: at, newText: '' }] };
      const first = settings[0];
      if (first?.start === 0 && first.key) report('key', { at, data: { key: first.name }, fix });
      else if (first?.start === 0 && first.name !== '') report('line', { at, severity: 'hint', fix });
      else report('nothing', { at, severity: 'hint', fix });
    },
  });
}
