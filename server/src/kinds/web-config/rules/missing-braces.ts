import { defineRule } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { placedTemplates } from '../patterns';

/** The name of a server variable without its braces. */
export const missingBraces = defineRule({
  meta: {
    id: 'web-config/missing-braces',
    severity: 'warning',
    category: 'ineffective',
    summary: 'The name of a server variable without braces.',
    messages: {
      input:
        'Without braces "{name}" is a text like any other: the condition compares these letters and never the variable. Write {right}.',
      value:
        'Without braces "{name}" is a text like any other: these letters are put in, not the variable. Write {right}.',
      write: 'Put {name} in braces',
    },
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { value, place } of placedTemplates(unit)) {
      const name = value.text;
      if (place === 'status' || !/^[A-Z][A-Z_]+$/.test(name)) continue;
      // HTTPS and URL may be meant as text where a value is set; no text has to look like HTTP_HOST.
      const isVariable = serverVariable(name) !== undefined && (place === 'input' || name.includes('_'));
      if (!isVariable && !/^(HTTP|RESPONSE)_[A-Z][A-Z_]/.test(name)) continue;
      const right = `{${name}}`;
      report(place === 'input' ? 'input' : 'value', {
        at: value.span,
        data: { name, right },
        fix: { title: 'write', edits: [replaceIn(value, 0, name.length, right)] },
      });
    }
  },
});
