import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import { isQuoted } from '../quotes';
import type { PropertiesSchema } from '../schema';

/** Quotes around a value, which Java keeps. */
export function quotedValueRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/quoted-value`,
      severity: 'error',
      category: 'startup',
      summary: 'Quotes around a value, which are part of it for Java.',
      messages: {
        quoted: `Java keeps quotes around a value, so ${program} gets {name} with them. Remove them.`,
        remove: 'Remove the quotes',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report) {
      const { entry, key } = setting;
      if (!key || entry.stops) return;
      const { value } = setting;
      const { text } = value;
      if (!isQuoted(text)) return;
      const last = text.length - 1;
      const edits = [
        { span: value.spanOf(0, 1), newText: '' },
        { span: value.spanOf(last, last + 1), newText: '' },
      ];
      report('quoted', {
        at: value.span,
        severity: key.type === 'password' ? 'info' : undefined,
        data: { name: key.name },
        suggest: [{ title: 'remove', edits }],
      });
    },
  });
}
