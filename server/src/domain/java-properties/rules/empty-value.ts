import { defineRule, type Rule } from '../../../core/rule';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A key without a value that the program needs. */
export function emptyValueRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/empty-value`,
      severity: 'error',
      category: 'startup',
      summary: 'A key whose value is empty and may not be.',
      messages: { empty: `{name} is empty, and ${program} needs it. Write {summary}.` },
      references,
    },
    checkUnit(setting: Setting, report) {
      const { entry, key } = setting;
      if (!key || key.mayBeEmpty || entry.stops || setting.value.text.trim() !== '') return;
      report('empty', { at: setting.nameSpan, data: { name: key.name, summary: key.summary } });
    },
  });
}
