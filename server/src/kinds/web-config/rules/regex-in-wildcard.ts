import { defineRule } from '../../../core/rule';
import { parseRegex } from '../../../syntax/regex/parse';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';
import { withoutAttribute } from '../places';

/** What no text without regular expressions holds: anchors, escapes, groups and classes that repeat, alternatives. */
const tellTale = /^\^|^\.[*+]$|\$$|\\[.\w/?-]|\(\.[*+]\??\)|\[[^\]]+\][*+]|\w\|\w/;

const messages = {
  wildcard:
    'This is a regular expression, and patternSyntax="Wildcard" holds for the rule with all its conditions: but for "*" and "?" every character stands for itself, so the pattern is never found. Take patternSyntax out, or write the pattern with "*" and "?".',
  exact:
    'This is a regular expression, and patternSyntax="ExactMatch" holds for the rule with all its conditions: every character stands for itself, so the pattern is never found. Take patternSyntax out, or write the text that is meant.',
  another: 'Another one',
  remove: 'Remove patternSyntax',
} as const;

/** A regular expression in a rule of the Wildcard or ExactMatch syntax. */
export const regexInWildcard = defineRule({
  meta: {
    id: 'web-config/regex-in-wildcard',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A regular expression where patterns are wildcards or plain text.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction === 'map' || unit.syntax === 'ECMAScript') return;
    const patterns = patternsOf(unit);
    const allRegex = patterns.every(({ value }) => parseRegex(value.text).problems.length === 0);
    const [first, ...others] = patterns.filter(({ value }) => tellTale.test(value.text));
    if (!first) return;
    const edits = allRegex ? [withoutAttribute(unit.element, 'patternSyntax', text)] : [];
    report(unit.syntax === 'Wildcard' ? 'wildcard' : 'exact', {
      at: first.value.span,
      related: others.map(({ value }) => ({ span: value.span, message: messages.another })),
      suggest: allRegex ? [{ title: 'remove', edits }] : [],
    });
  },
});
