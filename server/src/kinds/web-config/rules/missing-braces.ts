import { defineRule, type Report } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { capturesFor, type PlacedTemplate, placedTemplates } from '../patterns';

const messages = {
  input:
    'Without braces "{name}" is a text like any other: the condition compares these letters and never the variable. Write {right}.',
  value: 'Without braces "{name}" is a text like any other: these letters are put in, not the variable. Write {right}.',
  write: 'Put {name} in braces',
} as const;

/** The name of a server variable without its braces. */
export const missingBraces = defineRule({
  meta: {
    id: 'web-config/missing-braces',
    severity: 'warning',
    category: 'ineffective',
    summary: 'The name of a server variable without braces.',
    messages,
    fix: true,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const template of placedTemplates(unit)) {
      const whole = wholeName(template);
      if (whole) {
        const { value, place } = template;
        const right = `{${whole}}`;
        report(place === 'input' ? 'input' : 'value', {
          at: value.span,
          data: { name: value.text, right },
          fix: { title: 'write', data: { name: whole }, edits: [replaceIn(value, 0, value.text.length, right)] },
        });
      } else if (template.place === 'url') tellParts(unit, template, report);
    }
  },
});

/** Marks of other programs around a name. */
const dressed = /^(?:([A-Z][A-Z_]+)|\(([A-Z][A-Z_]+)\)|\[([A-Z][A-Z_]+)\]|%([A-Z][A-Z_]+)%|\$([A-Z][A-Z_]+))$/;

/** The variable whose name alone a template is. */
function wholeName({ value, place }: PlacedTemplate): string | undefined {
  const name =
    place === 'status'
      ? undefined
      : dressed
          .exec(value.text)
          ?.slice(1)
          .find(each => each !== undefined);
  if (name === undefined) return undefined;
  // HTTPS and URL may be meant as text where a value is set; no text has to look like HTTP_HOST.
  const isVariable = serverVariable(name) !== undefined && (place === 'input' || name.includes('_'));
  return isVariable || /^(HTTP|RESPONSE)_[A-Z][A-Z_]/.test(name) ? name : undefined;
}

/** A variable or back-reference by itself between two slashes or the like, or in other brackets. */
const partShape = /(?<=^|[/=?&}])(?:[A-Z]+_[A-Z_]+|[RC]:\d)(?=$|[/?&#{])|[[(][RC]:\d[\])]/g;

/** Names of variables and back-references that are a part of the URL. */
function tellParts(unit: WebConfigUnit, template: PlacedTemplate, report: Report<typeof messages>): void {
  const { value } = template;
  for (const { index, 0: text } of value.text.matchAll(partShape)) {
    const [, letter, digit] = /^[[(]?([RC]):(\d)[\])]?$/.exec(text) ?? [];
    if (letter) {
      const captures = capturesFor(unit, template, letter === 'R' ? 'rule' : 'condition');
      if (!captures || Number(digit) > captures.certain) continue;
    } else if (!serverVariable(text)) continue;
    const name = text.replace(/[[\]()]/g, '');
    const right = `{${name}}`;
    const end = index + text.length;
    const write = { title: 'write' as const, edits: [replaceIn(value, index, end, right)] };
    report('value', { at: value.spanOf(index, end), data: { name, right }, suggest: [write] });
  }
}
