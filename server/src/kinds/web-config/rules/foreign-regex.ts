import { defineRule, type Repair } from '../../../core/rule';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import type { RegexProblem } from '../../../syntax/regex/ast';
import { isAccepted } from '../../../syntax/regex/problems';
import { foreignWords } from '../data/regex-messages';
import { schema, standardLibrary } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { failureOf, mayBeDotNet, mostFaults, patternsOf } from '../patterns';

const messages = {
  refused:
    '"{text}" is {construct}, which the regular expressions of IIS do not have. IIS refuses the pattern and answers with {status}. {instead}.',
  misread:
    '"{text}" is {construct}, which the regular expressions of IIS do not have: "\\{letter}" stands for the letter "{letter}", so the pattern does not match what was meant. {instead}.',
  write: 'Write {replacement}',
  remove: 'Remove {text}',
} as const;

/** A construct of another regular expression dialect. */
export const foreignRegex = defineRule({
  meta: {
    id: 'web-config/foreign-regex',
    severity: 'error',
    category: 'startup',
    summary: 'A construct of another regular expression dialect, such as a look-behind or a named group.',
    messages,
    fix: true,
    suggests: true,
    references: [schema, standardLibrary],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { regex, value, pattern } of patternsOf(unit)) {
      if (regex.problems.length === 0 || mayBeDotNet(unit)) continue;
      for (const problem of regex.problems.slice(0, mostFaults)) {
        if (problem.code !== 'foreign') continue;
        const { start, end } = problem;
        const text = regex.text.slice(start, end);
        const [construct, instead] = foreignWords[problem.construct!];
        const at = value.spanOf(start, end);
        const repair = repairs(problem, value, text, pattern.ignoreCase);
        if (isAccepted(problem, regex.text))
          report('misread', {
            at,
            severity: 'warning',
            data: { text, construct, instead, letter: text[1]! },
            ...repair,
          });
        else report('refused', { at, data: { text, construct, instead, status: failureOf(unit) }, ...repair });
      }
    }
  },
});

type Repairs = { fix?: Repair<typeof messages>; suggest?: Repair<typeof messages>[] };

function repairs({ construct, start, end }: RegexProblem, value: Decoded, text: string, ignoreCase: boolean): Repairs {
  const write = (replacement: string): Repair<typeof messages> => ({
    title: replacement === '' ? 'remove' : 'write',
    data: { replacement },
    edits: [replaceIn(value, start, end, replacement)],
  });
  switch (construct) {
    case 'text-start':
      return { fix: write('^') };
    case 'text-end':
      return { fix: write('$') };
    case 'comment':
      return { fix: write('') };
    case 'inline-flags': {
      const repair = write(text.endsWith(':') ? '(?:' : '');
      return ignoreCase && /^\(\?i[:)]$/.test(text) ? { fix: repair } : { suggest: [repair] };
    }
    case 'named-group':
      return { suggest: [write('(')] };
    case 'atomic-group':
    case 'branch-reset':
      return { suggest: [write('(?:')] };
    case 'possessive':
      return { suggest: [write('')] };
    default:
      return {};
  }
}
