import type { Severity } from './rule';
import { moved, type Span, type TextEdit } from './span';

export interface RelatedInformation {
  readonly span: Span;
  readonly message: string;
  /** Another file's address; the checked file itself where it is missing. */
  readonly uri?: string;
}

/** A repair with its title and the edits that make it. */
export interface FindingFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One fault at one place, as plain data. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly related: readonly RelatedInformation[];
  readonly fix?: FindingFix;
  readonly suggestions: readonly FindingFix[];
}

/** Orders findings as a reader meets them: by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

/** The same finding in a text where everything it speaks of has moved by `delta` characters. */
export function moveFinding(finding: Finding, delta: number): Finding {
  if (delta === 0) return finding;
  const moveFix = (fix: FindingFix): FindingFix => ({
    title: fix.title,
    edits: fix.edits.map(edit => ({ span: moved(edit.span, delta), newText: edit.newText })),
  });
  return {
    ...finding,
    span: moved(finding.span, delta),
    related: finding.related.map(info => (info.uri ? info : { ...info, span: moved(info.span, delta) })),
    fix: finding.fix && moveFix(finding.fix),
    suggestions: finding.suggestions.map(moveFix),
  };
}
