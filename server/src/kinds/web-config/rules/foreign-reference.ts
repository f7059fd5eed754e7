import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { capturesFor, placedTemplates } from '../patterns';

/** `$1`, `\1` and `%1`, the back-references of other servers. */
export const foreignReference = defineRule({
  meta: {
    id: 'web-config/foreign-reference',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A back-reference as other servers write it, such as "$1".',
    messages: {
      foreign: 'IIS does not know "{text}" and leaves it in the URL as it stands. Write {right}.',
      write: 'Write {right}',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const template of placedTemplates(unit)) {
      if (template.place !== 'url' && template.place !== 'value') continue;
      const { value } = template;
      for (const found of value.text.matchAll(/[$\\](\d)(?!\d)|%(\d)(?![\da-fA-F])/g)) {
        const [text, ofRule, ofCondition] = found;
        const number = Number(ofRule ?? ofCondition);
        const captures = capturesFor(unit, template, ofRule === undefined ? 'condition' : 'rule');
        if (!captures || number > captures.certain) continue;
        const right = ofRule === undefined ? `{C:${number}}` : `{R:${number}}`;
        const edits = [replaceIn(value, found.index, found.index + text.length, right)];
        report('foreign', {
          at: value.spanOf(found.index, found.index + text.length),
          data: { text, right },
          suggest: [{ title: 'write', edits }],
        });
      }
    }
  },
});
