import { defineRule } from '../../../core/rule';
import { parseRegex } from '../../../syntax/regex/parse';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';
import { withoutAttribute } from '../places';

/** What no text without regular expressions holds: anchors, escapes, groups and classes that repeat. */
const tellTale = /^\^|^\.[*+]$|\$$|\\[.\w/?-]|\(\.[*+]\??\)|\[[^\]]+\][*+]/;

/** A regular expression in a rule of the Wildcard or ExactMatch syntax. */
export const regexInWildcard = defineRule({
  meta: {
    id: 'web-config/regex-in-wildcard',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A regular expression where patterns are wildcards or plain text.',
    messages: {
      wildcard:
        'This is a regular expression, and patternSyntax="Wildcard" holds for the rule with all its conditions: but for "*" and "?" every character stands for itself, so the pattern is never found. Take patternSyntax out, or write the pattern with "*" and "?".',
      exact:
        'This is a regular expression, and patternSyntax="ExactMatch" holds for the rule with all its conditions: every character stands for itself, so the pattern is never found. Take patternSyntax out, or write the text that is meant.',
      remove: 'Remove patternSyntax',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction === 'map' || unit.syntax === 'ECMAScript') return;
    const patterns = patternsOf(unit);
    const allRegex = patterns.every(({ value }) => parseRegex(value.text).problems.length === 0);
    for (const { value } of patterns) {
      if (!tellTale.test(value.text)) continue;
      const edits = allRegex ? [withoutAttribute(unit.element, 'patternSyntax', text)] : [];
      report(unit.syntax === 'Wildcard' ? 'wildcard' : 'exact', {
        at: value.span,
        suggest: allRegex ? [{ title: 'remove', edits }] : [],
      });
    }
  },
});
