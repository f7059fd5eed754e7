import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import { allMaps, type WebConfig } from '../model';
import { failureOf } from '../patterns';
import { suspectsOf } from '../suspects';

/** `{Tolower:…}`: the name of a function in another letter case. */
export const functionLetterCase = defineRule({
  meta: {
    id: 'web-config/function-letter-case',
    severity: 'warning',
    category: 'consistency',
    summary: 'The name of a function in another letter case.',
    messages: {
      letterCase:
        'The function is called "{right}". That letter case does not count is not documented, and ASP.NET Core takes "{name}" for a map that is not there: the request ends with {status}. Write "{right}".',
      change: 'Change to {right}',
    },
    fix: true,
    references: [schema],
  },
  check(model: WebConfig, report) {
    let maps: Set<string | undefined> | undefined;
    for (const { unit, template, part } of suspectsOf(model).otherCase) {
      maps ??= new Set(allMaps(model).map(({ name }) => name?.text.toLowerCase()));
      if (maps.has(part.name.toLowerCase())) continue;
      const right = part.function!.name;
      const nameEnd = part.start + 1 + part.name.length;
      report('letterCase', {
        at: template.value.spanOf(part.start + 1, nameEnd),
        data: { name: part.name, right, status: failureOf(unit) },
        fix: { title: 'change', edits: [replaceIn(template.value, part.start + 1, nameEnd, right)] },
      });
    }
  },
});
