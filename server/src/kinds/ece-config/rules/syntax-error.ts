import { defineRule, type Repair, type Report } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { lookAlikes } from '../../../domain/invisible-characters';
import type { ScriptProblem, ScriptProblemCode } from '../../../syntax/script/problem';
import { variableName } from '../data/names';
import { eceGuide, javaScript } from '../data/sources';
import { syntaxMessages as messages } from '../data/syntax-messages';
import type { EceConfig } from '../model';
import { isNearName } from '../near-name';

/** Everything else that makes a browser refuse the file. */
export const syntaxError = defineRule({
  meta: {
    id: 'ece-config/syntax-error',
    severity: 'error',
    category: 'startup',
    summary: 'Text that is not JavaScript.',
    messages,
    fix: true,
    references: [javaScript, eceGuide],
  },
  check({ script }: EceConfig, report, { text }) {
    const { problem, oddQuotes } = script;
    if (!problem || conflictMarkers(text).length > 0) return;
    // What is wrong on the line of an odd quote may be a matter of the quote.
    if (oddQuotes?.marks.some(({ start }) => lineOf(text, start) === lineOf(text, problem.span.start))) return;
    if (problem.code === 'unexpected-character' && reportLookAlike(problem, report)) return;
    const what =
      problem.what === '' ? 'end' : problem.what.length > 40 ? `${problem.what.slice(0, 40)}…` : problem.what;
    report(problem.code, { at: problem.span, data: { what }, fix: repairOf(problem) });
  },
});

/** A character that only looks like one of JavaScript's, or like nothing. */
function reportLookAlike({ what: character, span }: ScriptProblem, report: Report<typeof messages>): boolean {
  const found = lookAlikes.get(character);
  if (!found) return false;
  const { what, plain } = found;
  const fix = { title: plain ? 'replace' : 'remove', data: { plain }, edits: [{ span, newText: plain }] } as const;
  report('look-alike', { at: span, data: { what, remedy: plain ? `Write ${plain} instead.` : 'Remove it.' }, fix });
  return true;
}

const titles: Partial<Record<ScriptProblemCode, keyof typeof messages>> = {
  'unterminated-string': 'closeString',
  'bare-value': 'quoteValue',
  'colon-for-equals': 'writeEquals',
  'missing-equals': 'writeEquals',
  'keyword-case': 'lowerCase',
  'foreign-comment': 'writeComment',
};

function repairOf({ code, span, what, repair }: ScriptProblem): Repair<typeof messages> | undefined {
  if (code === 'bad-name')
    return isNearName(what) ? { title: 'writeName', edits: [{ span, newText: variableName }] } : undefined;
  const title = titles[code];
  return repair && title ? { title, edits: repair } : undefined;
}

function lineOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1);
}
