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
 * the line's end. What is returned is sure, or has been tried: the finding goes, and nothing else changes.
 */
export function suppressEdits(analysis: Analysis, finding: Finding): readonly TextEdit[] | undefined {
  const { kind } = analysis;
  if (!kind.comments.open || suppressionRules.some(rule => rule.meta.id === finding.ruleId)) return undefined;
  for (const { edits, isSound } of candidates(analysis, finding))
    if (isSound ?? works(analysis, finding, edits)) return edits;
  return undefined;
}

/** Edits that may suppress a finding. */
interface Candidate {
  readonly edits: readonly TextEdit[];
  /** Whether they do, and do nothing else; undefined where they have to be tried. */
  readonly isSound: boolean | undefined;
}

function* candidates(analysis: Analysis, { ruleId, span }: Finding): Generator<Candidate> {
  const { kind, model, text } = analysis;
  const directives = directivesOf(analysis);
  const line = lineStart(text, span.start);
  const above = directives.find(
    directive => directive.action === 'disable-next-line' && nextLine(text, directive.span.end) === line,
  );
  const last = above?.rules.at(-1);
  if (last)
    yield { edits: [{ span: { start: last.span.end, end: last.span.end }, newText: ` ${ruleId}` }], isSound: true };
  yield {
    edits: [commentLine(kind, text, line, `ccconfig-disable-next-line ${ruleId}`)],
    isSound: above ? undefined : kind.takesComment?.(model, line),
  };
  // A comment that switches a rule on again could cut short the reach of another that switches it off.
  const isSound = (...places: number[]) => {
    const known = places.map(place => kind.takesComment?.(model, place));
    return known.includes(false) ? false : directives.length > 0 || known.includes(undefined) ? undefined : true;
  };
  for (const { start, end } of linesAround(kind, model, text, span))
    yield {
      edits: [
        commentLine(kind, text, start, `ccconfig-disable ${ruleId}`),
        commentLine(kind, text, end, `ccconfig-enable ${ruleId}`, start),
      ],
      isSound: isSound(start, end),
    };
  const end = lineStart(text, span.start) + text.slice(line, nextLine(text, line)).trimEnd().length;
  const behind = ` ${comment(kind, `ccconfig-disable-line ${ruleId}`)}`;
  yield { edits: [{ span: { start: end, end }, newText: behind }], isSound: undefined };
}

/** The lines of what the finding stands in, from the start of the first to behind the last, the innermost first. */
function* linesAround(kind: AnyKind, model: unknown, text: string, { start: offset }: Span): Generator<Span> {
  let tried = lineStart(text, offset);
  for (const span of kind.selections?.(model, offset) ?? []) {
    const start = lineStart(text, span.start);
    if (start === tried) continue;
    tried = start;
    yield { start, end: nextLine(text, span.end) };
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
  const { kind, text, config, encoding, named, others, findings } = analysis;
  const after = analyze({ kind, text: applyEdits(text, edits), config, encoding, named, others });
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
