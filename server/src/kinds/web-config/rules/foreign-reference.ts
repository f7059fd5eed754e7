import { defineRule, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import { type Foreign, foreignIn } from '../foreign-references';
import type { WebConfigUnit } from '../model';
import { capturesFor, type PlacedTemplate, placedTemplates } from '../patterns';

const messages = {
  foreign: 'IIS does not know "{text}" and leaves it as it stands. Write {right}.',
  braces:
    'A back-reference has a letter and a colon: IIS takes "{text}" for a variable, which is empty. Write {right}.',
  noGroup:
    'IIS does not know "{text}" and leaves it as it stands. It calls a group of the pattern {right}, and this pattern has no such group: put parentheses around what is meant.',
  sign: 'IIS knows no "{text}" in front of braces and leaves it as it stands. Take it out.',
  variable: 'IIS does not know "{text}" and leaves it as it stands. Write {right}.',
  noVariable:
    'IIS does not know "{text}" and leaves it as it stands. It has no such variable; write what is meant, for example https.',
  write: 'Write {right}',
  own: 'Write the variable of IIS',
  remove: 'Remove the {text}',
} as const;

/** `$1`, `\\1` and `%1`, the back-references of other servers, and their variables. */
export const foreignReference = defineRule({
  meta: {
    id: 'web-config/foreign-reference',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A back-reference or variable as other servers write it, such as "$1".',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const template of placedTemplates(unit))
      for (const foreign of foreignIn(template)) {
        if (foreign.sort === 'reference') tellReference(unit, template, foreign, report);
        else tellOther(template, foreign, report);
      }
  },
});

function tellReference(
  unit: WebConfigUnit,
  template: PlacedTemplate,
  { start, end, of, number, inBraces }: Extract<Foreign, { sort: 'reference' }>,
  report: Report<typeof messages>,
): void {
  const { value, place } = template;
  const captures = place === 'status' || place === 'input' ? undefined : capturesFor(unit, template, of);
  const isThere = captures !== undefined && number <= captures.certain;
  if (!inBraces && !isThere && (!captures || place !== 'url' || of === 'condition')) return;
  const right = `{${of === 'rule' ? 'R' : 'C'}:${number}}`;
  const data = { text: value.text.slice(start, end), right };
  const suggest = isThere ? [{ title: 'write' as const, edits: [replaceIn(value, start, end, right)] }] : [];
  const id = inBraces && data.text.startsWith('{') ? 'braces' : isThere || inBraces ? 'foreign' : 'noGroup';
  report(id, { at: value.spanOf(start, end), data, suggest });
}

function tellOther(
  { value }: PlacedTemplate,
  foreign: Exclude<Foreign, { sort: 'reference' }>,
  report: Report<typeof messages>,
): void {
  const { start, end } = foreign;
  const at = value.spanOf(start, end);
  const text = value.text.slice(start, end);
  if (foreign.sort === 'sign') {
    report('sign', { at, data: { text }, suggest: [{ title: 'remove', edits: [replaceIn(value, start, end, '')] }] });
    return;
  }
  const { right } = foreign;
  if (right === undefined) return report('noVariable', { at, data: { text } });
  const suggest = [{ title: 'own' as const, edits: [replaceIn(value, start, end, right)] }];
  report('variable', { at, data: { text, right }, suggest });
}
