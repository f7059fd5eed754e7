import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { failureOf, patternsOf } from '../patterns';
import { templateTokens } from '../template-tokens';

/** `{C:1}` or `{HTTP_HOST}` in a pattern, where IIS puts nothing in. */
export const templateInPattern = defineRule({
  meta: {
    id: 'web-config/template-in-pattern',
    severity: 'error',
    category: 'ineffective',
    summary: 'A back-reference or server variable in a pattern, where nothing is put in for it.',
    messages: {
      refused:
        'Nothing is put in for {token} in a pattern; to a regular expression its opening brace starts a count that is none, so IIS refuses the pattern and answers with {status}. Put both values into the input with a separator, such as "{a}#{b}", and compare them in the pattern: "^(.+)#\\1$".',
      literal:
        'Nothing is put in for {token} in a pattern: it is compared as it stands, and never found. Put both values into the input with a separator, such as "{a}#{b}", and compare them with a regular expression: "^(.+)#\\1$".',
    },
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { value, pattern } of patternsOf(unit))
      for (const { start, end, text } of templateTokens(value.text)) {
        const at = value.spanOf(start, end);
        const data = { token: text, a: '{HTTP_HOST}', b: '{HTTP_REFERER}' };
        if (pattern.syntax === 'ECMAScript') report('refused', { at, data: { ...data, status: failureOf(unit) } });
        else report('literal', { at, severity: 'warning', data });
      }
  },
});
