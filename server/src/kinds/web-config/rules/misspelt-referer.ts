import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import type { WebConfigUnit } from '../model';
import { templatesOf, variablesIn } from '../places';

/** HTTP_REFERRER: the header is spelled with one R in the middle. */
export const misspeltReferer = defineRule({
  meta: {
    id: 'web-config/misspelt-referer',
    severity: 'warning',
    category: 'ineffective',
    summary: 'HTTP_REFERRER, which is always empty.',
    messages: {
      referrer: 'The header is spelled Referer, so {written} is always empty. Write HTTP_REFERER.',
      correct: 'Change to HTTP_REFERER',
    },
    fix: true,
    references: [
      { title: 'RFC 9110, section 10.1.3, Referer', url: 'https://www.rfc-editor.org/rfc/rfc9110#name-referer' },
    ],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const value of templatesOf(unit)) {
      for (const { name, start } of variablesIn(value)) {
        if (!/^HTTP_REF+ERR+ER$|^HTTP_REFF+ERER$/i.test(name)) continue;
        const from = start + 1;
        const edits = [replaceIn(value, from, from + name.length, 'HTTP_REFERER')];
        report('referrer', {
          at: value.spanOf(from, from + name.length),
          data: { written: name },
          fix: { title: 'correct', edits },
        });
      }
    }
  },
});
