import { defineRule } from '../../../core/rule';
import { templateOf } from '../../../domain/rewrite/template';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { failureOf, mostFaults, placedTemplates } from '../patterns';

/** A template whose braces do not add up. */
export const templateNotValid = defineRule({
  meta: {
    id: 'web-config/template-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A template with a brace too many or too few, or with a back-reference without a number.',
    messages: {
      unclosed:
        'This brace is never closed, so IIS cannot tell what to put in: the request ends with {status}, or the text is compared as it stands. Write the closing brace.',
      stray: 'This brace closes nothing: it stays in the text as it is. Take it out, or write the opening brace.',
      noName:
        'There is no name in these braces, so nothing is put in. Write the name of a server variable, a map or a function.',
      noNumber:
        'A back-reference needs a number behind the colon, and "{text}" has none: the request ends with {status}. Write "{example}".',
      tooDeep: 'There are too many braces within braces. The request ends with {status}. Write a simpler template.',
      close: 'Add the closing brace',
      remove: 'Remove the brace',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text: whole }) {
    const status = failureOf(unit);
    for (const { value, place } of placedTemplates(unit)) {
      const { problems, text } = templateOf(value);
      // A value without its closing quote is still being typed.
      if (problems.length > 0 && !/["']/.test(whole[value.span.end] ?? '')) continue;
      for (const { code, start, end } of problems.slice(0, mostFaults)) {
        const at = value.spanOf(start, end);
        const written = text.slice(start, end);
        if (code === 'unclosed') {
          const name = /^\{\w+(?=[^\w}:]|$)/.exec(text.slice(start));
          const close = start + (name?.[0].length ?? 0);
          const edits = name ? [replaceIn(value, close, close, '}')] : [];
          report('unclosed', {
            at,
            severity: place === 'status' ? 'warning' : undefined,
            data: { status },
            suggest: name ? [{ title: 'close', edits }] : [],
          });
        } else if (code === 'stray-close') {
          const edits = [replaceIn(value, start, end, '')];
          report('stray', {
            at,
            severity: place === 'status' ? 'hint' : 'warning',
            suggest: [{ title: 'remove', edits }],
          });
        } else if (code === 'no-name') report('noName', { at, severity: 'warning' });
        else if (code === 'no-number')
          report('noNumber', { at, data: { text: written, status, example: `${written.slice(0, 3)}1}` } });
        else report('tooDeep', { at, data: { status } });
      }
    }
  },
});
