import { defineRule } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { soleVariable, withAttribute } from '../places';

/** A condition that compares its input with nothing. */
export const conditionWithoutPattern = defineRule({
  meta: {
    id: 'web-config/condition-without-pattern',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A condition without a pattern.',
    messages: {
      missing:
        'Without a pattern IIS has nothing to compare the input with, and the condition tests nothing. Write a pattern.',
      fileTest:
        'Without matchType IIS compares the path with a pattern, and there is none: this is no test for a file. Write matchType="IsFile" or matchType="IsDirectory".',
      add: 'Add matchType="{type}"',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const list = unit.direction === 'precondition' ? unit.list : unit.direction === 'map' ? [] : unit.conditions?.list;
    for (const { element, input, matchType, pattern } of list ?? []) {
      if (matchType !== 'Pattern' || pattern.text || isHalfTyped(element)) continue;
      if (unit.direction !== 'inbound' || unit.global || soleVariable(input) !== 'REQUEST_FILENAME') {
        report('missing', { at: element.nameSpan });
        continue;
      }
      const suggest = ['IsFile', 'IsDirectory'].map(type => ({
        title: 'add' as const,
        data: { type },
        edits: [withAttribute(element, 'matchType', type)],
      }));
      report('fileTest', { at: element.nameSpan, suggest });
    }
  },
});

/** Whether the condition says another way what it tests (a slip in a name, which another rule tells), nothing at all yet, or has no end yet. */
function isHalfTyped({ attributes, selfClosing, endTag }: XmlElement): boolean {
  if (!selfClosing && !endTag) return true;
  const known = ['input', 'ignorecase', 'negate', 'lockattributes'];
  return attributes.length === 0 || attributes.some(({ name }) => !known.includes(name.toLowerCase()));
}
