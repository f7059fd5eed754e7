import { defineRule, type Rule } from '../../../core/rule';
import { doubled, isPath, lostBackslashes, slashed } from '../backslashes';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import { capitalized, type PropertiesSchema } from '../schema';
import { isSecret, shownValue } from '../secrets';
import { visible } from '../shown';

/** Backslashes that Java drops or reads as a control character. */
export function lostBackslashRule(schema: PropertiesSchema): Rule<PropertiesModel, Setting> {
  const { kind, program, references } = schema;
  return defineRule({
    meta: {
      id: `${kind}/lost-backslash`,
      severity: 'error',
      category: 'startup',
      summary: 'A single backslash, which Java drops or reads as a control character.',
      messages: {
        path: `Java reads this path as {reads}: it drops a single backslash and takes \\t, \\n, \\r and \\f for control characters. ${capitalized(program)} does not find such a folder. Write \\\\ for each backslash, or / instead.`,
        value: `Java reads this value as {reads}: it drops a single backslash and takes \\t, \\n, \\r and \\f for control characters. ${capitalized(program)} uses what is left. Write \\\\ for each backslash.`,
        secret: `Java drops a single backslash and takes \\t, \\n, \\r and \\f for control characters, so ${program} logs on with another password than the one written here. Write \\\\ for each backslash.`,
        double: 'Write \\\\ for each backslash',
        slashes: 'Write / for each backslash',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report, { text }) {
      const { entry, key } = setting;
      if (!entry.hasOtherEscapes || entry.stops) return;
      const path = isPath(setting, text);
      if (!key && !path) return;
      if (lostBackslashes(setting).length === 0) return;
      const hidden = isSecret(setting, schema);
      report(hidden ? 'secret' : path ? 'path' : 'value', {
        at: setting.value.span,
        severity: hidden || !key ? 'warning' : undefined,
        data: { reads: hidden ? '' : `"${visible(shownValue(setting, schema))}"` },
        suggest: [
          { title: 'double', edits: doubled(setting, text) },
          ...(path ? [{ title: 'slashes' as const, edits: slashed(setting, text) }] : []),
        ],
      });
    },
  });
}
