import { defineRule } from '../../../core/rule';
import { hasConditions } from '../../../domain/rewrite/certain';
import { replaceIn } from '../../../syntax/decoded';
import { settingVariables } from '../data/sources';
import { headerSetBy, matchesAnyValue } from '../headers';
import type { WebConfigUnit } from '../model';

/** Headers that applications set for themselves, with a value that differs from page to page. */
const ofApplications = /^(?:strict-transport-security|access-control-allow-\w+)$/i;

/** A header that the application may set too, put over for every response. */
export const headerForEveryResponse = defineRule({
  meta: {
    id: 'web-config/header-for-every-response',
    severity: 'hint',
    category: 'consistency',
    summary: 'A rule that writes a header over for every response, also where the application has set it.',
    messages: {
      every:
        'This rule runs for every response: where the application sets {header} itself, IIS puts this value in the place of its own. Write pattern="^$" to set the header only where it is missing.',
      absent: 'Set it only where it is missing',
    },
    suggests: true,
    references: [settingVariables],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'outbound' || unit.preCondition?.text || hasConditions(unit.conditions)) return;
    const set = unit.enabled && unit.action?.replace ? headerSetBy(unit) : undefined;
    const pattern = unit.match?.pattern;
    if (!set || !pattern?.text || !ofApplications.test(set.header.replaceAll('_', '-')) || set.text === '') return;
    if (pattern.syntax !== 'ECMAScript' || !matchesAnyValue(unit.match!) || /\{R:/i.test(set.value.text)) return;
    const { text, span } = pattern.text;
    report('every', {
      at: span.start < span.end ? span : unit.match!.element.nameSpan,
      data: { header: set.header },
      suggest: [{ title: 'absent', edits: [replaceIn(pattern.text, 0, text.length, '^$')] }],
    });
  },
});
