import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute, withoutAttribute } from '../places';

/** A pattern in a condition that tests for a file or folder. */
export const patternBesideFileTest = defineRule({
  meta: {
    id: 'web-config/pattern-beside-file-test',
    severity: 'info',
    category: 'ineffective',
    summary: 'A pattern in a condition that tests for a file or folder.',
    messages: {
      ignored:
        'With matchType="{matchType}" IIS asks whether there is such a file or folder and does not look at the pattern, so that this condition says no more than one without it. Write the pattern into a condition of its own, with input {variable}.',
      remove: 'Remove the pattern',
      compare: 'Compare the URL with the pattern instead',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction !== 'inbound') return;
    for (const { element, input, matchType, pattern } of unit.conditions?.list ?? []) {
      // As IIS Manager imports them from .htaccess, file tests have an empty pattern.
      if (matchType === 'Pattern' || !pattern.text?.text) continue;
      const compare = [withoutAttribute(element, 'matchType', text), withAttribute(element, 'input', '{URL}')];
      report('ignored', {
        at: element.attribute('pattern')!.span,
        data: { matchType, variable: '{URL}' },
        suggest: [
          { title: 'remove', edits: [withoutAttribute(element, 'pattern', text)] },
          ...(input ? [{ title: 'compare' as const, edits: compare }] : []),
        ],
      });
    }
  },
});
