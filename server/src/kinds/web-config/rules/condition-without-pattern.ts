import { defineRule, type Report } from '../../../core/rule';
import type { Pattern } from '../../../domain/rewrite/model';
import type { XmlElement } from '../../../syntax/xml/tree';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { soleVariable, withAttribute } from '../places';

const messages = {
  missing:
    'Without a pattern IIS has nothing to compare the input with, and the condition tests nothing. Write a pattern.',
  fileTest:
    'Without matchType IIS compares the path with a pattern, and there is none: this is no test for a file. Write matchType="IsFile" or matchType="IsDirectory".',
  empty:
    'An empty pattern matches every input, so the condition {always}. To ask for an empty value write "^$", for any other ".+".',
  noInput:
    'Without an input the condition compares an empty text with its pattern, whatever the request. Write the input, for example {example}.',
  add: 'Add matchType="{type}"',
  write: 'Write {pattern}',
} as const;

/** A condition that compares its input with nothing. */
export const conditionWithoutPattern = defineRule({
  meta: {
    id: 'web-config/condition-without-pattern',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A condition without a pattern, or without an input.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const list = unit.direction === 'precondition' ? unit.list : unit.direction === 'map' ? [] : unit.conditions?.list;
    for (const { element, input, matchType, pattern } of list ?? []) {
      if (matchType !== 'Pattern' || isHalfTyped(element)) continue;
      if (pattern.text) {
        if (!input) report('noInput', { at: element.nameSpan, data: { example: 'input="{HTTP_HOST}"' } });
        else if (pattern.text.text === '' && pattern.syntax === 'ECMAScript') tellEmpty(pattern, element, report);
        continue;
      }
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
  const known = ['input', 'pattern', 'ignorecase', 'negate', 'lockattributes'];
  return attributes.length === 0 || attributes.some(({ name }) => !known.includes(name.toLowerCase()));
}

/** A pattern of no characters, which is in every text. */
function tellEmpty({ negate }: Pattern, element: XmlElement, report: Report<typeof messages>): void {
  const written = element.attribute('pattern')!;
  const value = written.value!.span;
  const suggest = ['^$', '.+'].map(text => ({
    title: 'write' as const,
    data: { pattern: text },
    edits: [{ span: value, newText: text }],
  }));
  const severity = negate ? 'warning' : 'info';
  report('empty', { at: written.span, severity, data: { always: negate ? 'is never met' : 'tests nothing' }, suggest });
}
