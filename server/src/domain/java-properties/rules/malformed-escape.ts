import { defineRule, type Rule } from '../../../core/rule';
import { doubled, isPath, slashed } from '../backslashes';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A `\u` without four hexadecimal digits: Java throws and reads nothing of what follows. */
export function malformedEscapeRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/malformed-escape`,
      severity: 'error',
      category: 'startup',
      summary: 'A backslash with a u that are not followed by four hexadecimal digits, at which Java stops.',
      messages: {
        stops: `Java stops here with "Malformed \\uxxxx encoding": behind \\u it wants four hexadecimal digits. {lost}, so ${program} does not run. Write \\\\ for each backslash{slash}.`,
        again:
          'Java would stop here too: behind \\u it wants four hexadecimal digits. Write \\\\ for each backslash{slash}.',
        double: 'Write \\\\ for each backslash',
        slashes: 'Write / for each backslash',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    check({ document, settings }: PropertiesModel, report, { text }) {
      const { stop } = document;
      if (stop === undefined) return;
      for (let index = stop; index < settings.length; index++) {
        const setting = settings[index]!;
        const { malformed } = setting.entry;
        if (!malformed) continue;
        const path = !malformed.inKey && isPath(setting, text);
        const keyEdit = { span: { start: malformed.span.start, end: malformed.span.start }, newText: '\\' };
        const double = malformed.inKey ? [keyEdit] : doubled(setting, text);
        const suggest = [
          { title: 'double' as const, edits: double },
          ...(path ? [{ title: 'slashes' as const, edits: slashed(setting, text) }] : []),
        ];
        const data = { slash: path ? ', or / instead' : '', lost: lostText(settings.length - stop - 1) };
        report(index === stop ? 'stops' : 'again', { at: malformed.span, data, suggest });
      }
    },
  });
}

function lostText(behind: number): string {
  if (behind === 0) return 'This entry is missing';
  return `This entry and the ${behind === 1 ? 'one' : behind} behind it are missing`;
}
