import type { Finding } from '../core/finding';
import { applyEdits } from '../core/fix';
import type { AnyKind } from '../core/kind';
import { type Analysis, analyze, directivesOf } from '../core/lint';
import type { Span, TextEdit } from '../core/span';
import { suppressionRules } from '../core/suppression-rules';
import { lineStart, nextLine } from './positions';

/**
 * The edits that suppress a finding by a comment, where the file can hold one: its id added to the comment above its line,
 * a comment of its own above the line, comments around the element where the line begins inside one, or a comment at
 * the line's end. What is returned has been tried: the finding goes, and nothing else changes.
 */
export function suppressEdits(analysis: Analysis, finding: Finding): TextEdit[] | undefined {
  const { kind } = analysis;
  if (!kind.comments.open || suppressionRules.some(rule => rule.meta.id === finding.ruleId)) return undefined;
  for (const edits of candidates(analysis, finding)) if (works(analysis, finding, edits)) return edits;
  return undefined;
}

function* candidates(analysis: Analysis, { ruleId, span }: Finding): Generator<TextEdit[]> {
  const { kind, model, text } = analysis;
  const line = lineStart(text, span.start);
  const above = directivesOf(analysis).find(
    directive => directive.action === 'disable-next-line' && nextLine(text, directive.span.end) === line,
  );
  const last = above?.rules.at(-1);
  if (last) yield [{ span: { start: last.span.end, end: last.span.end }, newText: ` ${ruleId}` }];
  yield [commentLine(kind, text, line, `ccconfig-disable-next-line ${ruleId}`)];
  yield* aroundElement(kind, model, text, ruleId, span);
  const end = lineStart(text, span.start) + text.slice(line, nextLine(text, line)).trimEnd().length;
  yield [{ span: { start: end, end }, newText: ` ${comment(kind, `ccconfig-disable-line ${ruleId}`)}` }];
}

/** Comments before and behind the lines of what the finding stands in, the innermost first. */
function* aroundElement(
  kind: AnyKind,
  model: unknown,
  text: string,
  ruleId: string,
  { start: offset }: Span,
): Generator<TextEdit[]> {
  let tried = lineStart(text, offset);
  for (const span of kind.selections?.(model, offset) ?? []) {
    const start = lineStart(text, span.start);
    if (start === tried) continue;
    tried = start;
    yield [
      commentLine(kind, text, start, `ccconfig-disable ${ruleId}`),
      commentLine(kind, text, nextLine(text, span.end), `ccconfig-enable ${ruleId}`, start),
    ];
  }
}

/** A comment on a line of its own at `at`, indented as the line at `like`. */
function commentLine(kind: AnyKind, text: string, at: number, words: string, like = at): TextEdit {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const [indentation = ''] = /^[ \t]*/.exec(text.slice(like, like + 500)) ?? [];
  const start = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
  const unfinished = at === text.length && at > 0 && !text.endsWith('\n');
  const line = `${indentation}${comment(kind, words)}`;
  return { span: { start, end: start }, newText: unfinished ? `${lineEnd}${line}` : `${line}${lineEnd}` };
}

function comment({ comments: { open, close } }: AnyKind, words: string): string {
  return `${open} ${words}${close && ` ${close}`}`;
}

/** Whether the edits make the finding go, and bring no other. */
function works(analysis: Analysis, finding: Finding, edits: readonly TextEdit[]): boolean {
  const { kind, text, config, encoding, findings } = analysis;
  const after = analyze({ kind, text: applyEdits(text, edits), config, encoding });
  const key = (ruleId: string, { start, end }: Span) => `${ruleId} ${start} ${end}`;
  const moved = ({ start, end }: Span): Span => ({ start: shift(start, edits, true), end: shift(end, edits, false) });
  const target = key(finding.ruleId, moved(finding.span));
  const expected = new Set(findings.map(({ ruleId, span }) => key(ruleId, moved(span))));
  expected.delete(target);
  return after.findings.every(({ ruleId, span }) => expected.has(key(ruleId, span)));
}

/** Where an offset comes to stand after insertions; one at the offset itself pushes a start on, an end not. */
function shift(offset: number, insertions: readonly TextEdit[], isStart: boolean): number {
  const before = insertions.filter(({ span: { start } }) => (isStart ? start <= offset : start < offset));
  return before.reduce((sum, { newText }) => sum + newText.length, offset);
}
