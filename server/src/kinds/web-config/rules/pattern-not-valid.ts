import { defineRule, type Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import type { RegexProblem, RegexProblemCode } from '../../../syntax/regex/ast';
import { isAccepted } from '../../../syntax/regex/problems';
import { regexMessages } from '../data/regex-messages';
import { schema, standardLibrary } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { failureOf, mayBeDotNet, mostFaults, type PlacedPattern, patternsOf } from '../patterns';
import { withAttribute } from '../places';
import { templateTokens } from '../template-tokens';

const messages = {
  ...regexMessages,
  escape: 'Write \\{text}',
  any: 'Write .*',
  remove: 'Remove {text}',
  swap: 'Swap the numbers',
  wildcard: 'Add patternSyntax="Wildcard"',
} as const;

/** JavaScript takes these, and only the library that IIS uses refuses them. */
const refusedHereOnly: ReadonlySet<RegexProblemCode> = new Set([
  'stray-brace',
  'stray-bracket',
  'range-to-class',
  'bad-control-escape',
  'bad-hex-escape',
  'bad-unicode-escape',
  'bad-digit-escape',
  'missing-group',
  'open-group',
]);

/** .NET takes these. */
const dotNetTakes: ReadonlySet<RegexProblemCode> = new Set([
  'literal-brace',
  'stray-brace',
  'stray-bracket',
  'open-group',
]);

/** A regular expression that IIS cannot read. */
export const patternNotValid = defineRule({
  meta: {
    id: 'web-config/pattern-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A regular expression that IIS refuses.',
    messages,
    fix: true,
    suggests: true,
    references: [schema, standardLibrary],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const placed of patternsOf(unit)) {
      const { regex, value } = placed;
      if (regex.problems.length === 0 || templateTokens(value.text).length > 0) continue;
      for (const [index, problem] of regex.problems.slice(0, mostFaults).entries()) {
        const { code, start, end } = problem;
        if (code === 'foreign' || isAccepted(problem, regex.text) || closesLiteral(regex.problems, index)) continue;
        if (dotNetTakes.has(code) && mayBeDotNet(unit)) continue;
        const text = regex.text.slice(start, end);
        report(code as keyof typeof regexMessages, {
          at: value.spanOf(start, end),
          data: { text, status: failureOf(unit), groups: regex.groupCount },
          severity: refusedHereOnly.has(code) ? 'warning' : undefined,
          ...repairs(unit, placed, problem, text),
        });
      }
    }
  },
});

/** The `}` of a `{` that was told is repaired with it. */
function closesLiteral(problems: readonly RegexProblem[], index: number): boolean {
  return problems[index]!.code === 'stray-brace' && problems[index - 1]?.code === 'literal-brace';
}

type Repairs = { readonly fix?: Repair<typeof messages>; readonly suggest?: readonly Repair<typeof messages>[] };

function repairs(unit: WebConfigUnit, placed: PlacedPattern, problem: RegexProblem, text: string): Repairs {
  const [{ value, regex }, { code, start, end }] = [placed, problem];
  const write = (replacement: string) => [replaceIn(value, start, end, replacement)];
  const remove: Repair<typeof messages> = { title: 'remove', edits: write('') };
  switch (code) {
    case 'literal-brace': {
      const next = regex.problems[regex.problems.indexOf(problem) + 1];
      const closing = next?.code === 'stray-brace' ? [replaceIn(value, next.start, next.end, '\\}')] : [];
      return { fix: { title: 'escape', edits: [...write('\\{'), ...closing] } };
    }
    case 'stray-brace':
    case 'stray-bracket':
      return { fix: { title: 'escape', edits: write(`\\${text}`) } };
    case 'stray-parenthesis':
      return { suggest: [remove, { title: 'escape', edits: write('\\)') }] };
    case 'count-order':
      return { suggest: [{ title: 'swap', edits: write(text.replace(/(\d+),(\d+)/, '$2,$1')) }] };
    case 'repeated-assertion':
    case 'trailing-backslash':
      return { suggest: [remove] };
    case 'nothing-to-repeat':
      return { suggest: [...asWildcard(unit, placed), ...anyText(placed, problem), remove] };
    default:
      return {};
  }
}

/** A `*` meant as a wildcard; behind another quantifier it is merely one too many. */
function anyText({ value, regex }: PlacedPattern, { start, end }: RegexProblem): Repair<typeof messages>[] {
  if (regex.text.slice(start, end) !== '*' || '*+'.includes(regex.text[start - 1] ?? ' ')) return [];
  return [{ title: 'any', edits: [replaceIn(value, start, end, '.*')] }];
}

/** Where every pattern of the rule reads as one with wildcards, that is what was meant. */
function asWildcard(unit: WebConfigUnit, { regex }: PlacedPattern): Repair<typeof messages>[] {
  const plain = (text: string) => /^[\w*?./:-]*$/.test(text) && !text.includes('.*');
  if (!plain(regex.text) || !patternsOf(unit).every(({ value }) => plain(value.text))) return [];
  return [{ title: 'wildcard', edits: [withAttribute(unit.element, 'patternSyntax', 'Wildcard')] }];
}
