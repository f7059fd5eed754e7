import { defineRule, type Report } from '../../../core/rule';
import { type TemplateProblem, templateOf } from '../../../domain/rewrite/template';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { failureOf, mostFaults, type PlacedTemplate, placedTemplates } from '../patterns';

const messages = {
  unclosed:
    'This brace is never closed, so IIS cannot tell what to put in: the request ends with {status}, or the text is compared as it stands. Write the closing brace.',
  stray: 'This brace closes nothing: it stays in the text as it is. Take it out, or write the opening brace.',
  noName:
    'There is no name in these braces, so nothing is put in. Write the name of a server variable, a map or a function.',
  noNumber:
    'A back-reference needs a number behind the colon, and "{text}" has none: the request ends with {status}. Write "{example}".',
  doubled:
    'One pair of braces is enough. IIS cannot tell what to put in for two of them: the request ends with {status}, or the outer ones stay in the text. Write {right}.',
  single: 'Remove the outer braces',
  tooDeep: 'There are too many braces within braces. The request ends with {status}. Write a simpler template.',
  close: 'Add the closing brace',
  remove: 'Remove the brace',
} as const;

/** A template whose braces do not add up. */
export const templateNotValid = defineRule({
  meta: {
    id: 'web-config/template-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A template with a brace too many or too few, or with a back-reference without a number.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report, { text: whole }) {
    for (const template of placedTemplates(unit)) {
      const { problems } = templateOf(template.value);
      // A value without its closing quote is still being typed.
      if (problems.length === 0 || !/["']/.test(whole[template.value.span.end] ?? '')) continue;
      const doubled = tellDoubled(template, failureOf(unit), report);
      for (const problem of problems.slice(0, mostFaults))
        if (!doubled.has(problem.start)) tellProblem(problem, template, failureOf(unit), report);
    }
  },
});

/** Tells each `{{…}}`. @returns where the outer braces of these stand */
function tellDoubled({ value }: PlacedTemplate, status: string, report: Report<typeof messages>): ReadonlySet<number> {
  const outer = new Set<number>();
  for (const { index, 0: text, 1: right = '' } of value.text.matchAll(/\{(\{[^{}]*\})\}/g)) {
    const end = index + text.length;
    outer.add(index).add(end - 1);
    report('doubled', {
      at: value.spanOf(index, end),
      // A tool may fill these in before IIS reads the file.
      severity: 'warning',
      data: { status, right },
      suggest: [{ title: 'single', edits: [replaceIn(value, index, end, right)] }],
    });
  }
  return outer;
}

function tellProblem(
  { code, start, end }: TemplateProblem,
  { value, place }: PlacedTemplate,
  status: string,
  report: Report<typeof messages>,
): void {
  const at = value.spanOf(start, end);
  const written = value.text.slice(start, end);
  if (code === 'unclosed') {
    const name = /^\{\w+(?=[^\w}:]|$)/.exec(value.text.slice(start));
    const close = start + (name?.[0].length ?? 0);
    const edits = name ? [replaceIn(value, close, close, '}')] : [];
    const severity = place === 'status' ? 'warning' : undefined;
    report('unclosed', { at, severity, data: { status }, suggest: name ? [{ title: 'close', edits }] : [] });
  } else if (code === 'stray-close') {
    const edits = [replaceIn(value, start, end, '')];
    report('stray', { at, severity: place === 'status' ? 'hint' : 'warning', suggest: [{ title: 'remove', edits }] });
  } else if (code === 'no-name') report('noName', { at, severity: 'warning' });
  else if (code === 'no-number')
    report('noNumber', { at, data: { text: written, status, example: `${written.slice(0, 3)}1}` } });
  else report('tooDeep', { at, data: { status } });
}
