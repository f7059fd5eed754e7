import type { Finding } from './finding';
import type { CommentSyntax } from './kind';
import type { Span } from './span';

/** One `ccconfig-disable…` or `ccconfig-enable` comment. */
export interface Directive {
  readonly action: 'disable-line' | 'disable-next-line' | 'disable' | 'enable';
  /** The whole comment. */
  readonly span: Span;
  /** Rule ids with their places; none means every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** Directives, or single rule ids of them, that suppressed nothing. */
  readonly unused: readonly {
    readonly directive: Directive;
    readonly rule?: { readonly id: string; readonly span: Span };
  }[];
}

/** What every directive holds: the cheap question before any work. */
export const directiveMarker = 'ccconfig-';
/** What stands before the reason: a colon or a dash. XML forbids `--` in comments; `==` is what its repair makes of it. */
const reasonShape = /(^|\s)(--|==|[–—])(\s|$)|:(\s|$)/;
const directiveShape = /ccconfig-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*)/;

/** Reads the directives in the comments at `comments`, in the order of the text. */
export function parseDirectives(text: string, comments: readonly Span[], syntax: CommentSyntax): Directive[] {
  const directives: Directive[] = [];
  for (const comment of comments) {
    const bodyEnd =
      comment.end - (text.startsWith(syntax.close, comment.end - syntax.close.length) ? syntax.close.length : 0);
    const body = text.slice(comment.start + syntax.open.length, bodyEnd);
    const found = directiveShape.exec(body);
    if (!found) continue;
    const listStart = comment.start + syntax.open.length + found.index + found[0].length - found[2]!.length;
    const reason = reasonShape.exec(found[2]!);
    const list = reason ? found[2]!.slice(0, reason.index) : found[2]!;
    const rules = [...list.matchAll(/[^\s,]+/g)].map(match => ({
      id: match[0],
      span: { start: listStart + match.index, end: listStart + match.index + match[0].length },
    }));
    directives.push({ action: found[1] as Directive['action'], span: comment, rules });
  }
  return directives;
}

interface Reach {
  readonly directive: Directive;
  readonly rule?: { readonly id: string; readonly span: Span };
  readonly start: number;
  readonly end: number;
  used: boolean;
}

/** Leaves out the findings that a directive covers, and says which directives covered none. */
export function suppress(text: string, findings: readonly Finding[], directives: readonly Directive[]): Suppressed {
  const reaches = directives.flatMap((directive, index) => reachesOf(text, directive, directives.slice(index + 1)));
  const left = findings.filter(finding => {
    const covering = reaches.filter(
      reach =>
        (!reach.rule || reach.rule.id === finding.ruleId) &&
        reach.start <= finding.span.start &&
        finding.span.start <= reach.end,
    );
    for (const reach of covering) reach.used = true;
    return covering.length === 0;
  });
  const unused = reaches.filter(reach => !reach.used).map(({ directive, rule }) => ({ directive, rule }));
  return { findings: left, unused: wholeWhereAllUnused(unused, directives) };
}

/** A directive none of whose rules is used is reported once, as a whole. */
function wholeWhereAllUnused(unused: Suppressed['unused'], directives: readonly Directive[]): Suppressed['unused'] {
  return directives.flatMap(directive => {
    const mine = unused.filter(entry => entry.directive === directive);
    return mine.length > 0 && mine.length === Math.max(1, directive.rules.length) ? [{ directive }] : mine;
  });
}

function reachesOf(text: string, directive: Directive, later: readonly Directive[]): Reach[] {
  if (directive.action === 'enable') return [];
  const rules = directive.rules.length > 0 ? directive.rules : [undefined];
  return rules.map(rule => ({ directive, rule, ...extent(text, directive, rule?.id, later), used: false }));
}

function extent(text: string, directive: Directive, rule: string | undefined, later: readonly Directive[]): Span {
  switch (directive.action) {
    case 'disable-line':
      return { start: lineStart(text, directive.span.start), end: lineEnd(text, directive.span.end) };
    case 'disable-next-line': {
      const start = lineEnd(text, directive.span.end) + 1;
      return { start, end: lineEnd(text, start) };
    }
    default: {
      const end = later.find(
        other => other.action === 'enable' && (other.rules.length === 0 || other.rules.some(({ id }) => id === rule)),
      );
      return { start: directive.span.start, end: end?.span.start ?? text.length };
    }
  }
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
