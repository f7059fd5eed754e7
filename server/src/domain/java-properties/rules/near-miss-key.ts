import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import { isOddLine, knownSettings, type PropertiesModel, type Setting } from '../model';
import { nearKey } from '../near-keys';
import { capitalized, type PropertiesSchema } from '../schema';

/** A key that nearly is one that the file does not hold. */
export function nearMissKeyRule({ kind, program, keys, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/near-miss-key`,
      severity: 'error',
      category: 'startup',
      summary: 'A key that is nearly one of the known ones, which is missing.',
      messages: {
        near: `${capitalized(program)} looks for {meant} and does not find it: this key differs by a letter. Write {meant}.`,
        letterCase: `${capitalized(program)} looks for {meant} and does not find it: letter case counts in keys. Write {meant}.`,
        write: 'Write {meant}',
      },
      fix: true,
      references: [...references, javaProperties],
    },
    reads: ({ name }: Setting) => name,
    check(model: PropertiesModel, report) {
      const present = knownSettings(model);
      if (present.size === keys.length) return;
      const absent = new Set(keys.map(({ name }) => name).filter(name => !present.has(name)));
      for (const setting of model.settings) {
        const { key, name } = setting;
        if (key || isOddLine(setting)) continue;
        const meant = nearKey(name, absent);
        if (!meant) continue;
        absent.delete(meant);
        const at = setting.nameSpan;
        const isCase = meant.toLowerCase() === name.toLowerCase();
        const fix = { title: 'write' as const, edits: [{ span: at, newText: meant }] };
        report(isCase ? 'letterCase' : 'near', { at, data: { meant }, fix });
      }
    },
  });
}
