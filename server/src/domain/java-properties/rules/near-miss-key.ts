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
        invisible: `${capitalized(program)} looks for {meant} and does not find it: a character that cannot be seen, or looks like another, stands in this key. Write {meant}.`,
        letterCase: `${capitalized(program)} looks for {meant} and does not find it: letter case counts in keys. Write {meant}.`,
        alsoThere: `${capitalized(program)} reads {meant}, which stands in the file too. This key differs from it in letter case only and has no effect. Remove one of them.`,
        write: 'Write {meant}',
      },
      fix: true,
      references: [...references, javaProperties],
    },
    reads: ({ name }: Setting) => name,
    check(model: PropertiesModel, report) {
      const present = knownSettings(model);
      const absent = new Set(keys.map(({ name }) => name).filter(name => !present.has(name)));
      const byLowerCase = new Map(keys.map(({ name }) => [name.toLowerCase(), name]));
      for (const setting of model.settings) {
        const { key, name } = setting;
        if (key) continue;
        const same = byLowerCase.get(name.toLowerCase());
        const meant = same ?? (absent.size > 0 ? nearKey(name, absent) : undefined);
        if (!meant || isOddLine(setting)) continue;
        const at = setting.nameSpan;
        if (!absent.delete(meant)) {
          report('alsoThere', { at, severity: 'info', data: { meant } });
          continue;
        }
        const fix = { title: 'write' as const, edits: [{ span: at, newText: meant }] };
        const isInvisible = name.replace(/[^!-~]/g, '') === meant;
        report(same ? 'letterCase' : isInvisible ? 'invisible' : 'near', { at, data: { meant }, fix });
      }
    },
  });
}
