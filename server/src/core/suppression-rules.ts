import type { Finding } from './finding';
import type { AnyKind } from './kind';
import { nearMiss } from './near-miss';
import { reporter, severityOf } from './report';
import { defineRule, type Rule, type RuleContext } from './rule';
import type { Span } from './span';
import type { Directive, Suppressed } from './suppress';

const references = [{ title: 'Suppressing a finding, in the configuration reference' }];

/** Both rules are run by the engine after all others, since only then is it known what a comment suppressed. */
const unusedRule = defineRule({
  meta: {
    id: 'suppression/unused',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A suppression comment that suppresses nothing.',
    messages: {
      comment:
        'This comment suppresses nothing: no finding is left here for it. Remove it, so that it cannot hide the next one.',
      rule: '"{rule}" reports nothing here, so naming it suppresses nothing. Remove it, so that it cannot hide the next finding.',
      removeComment: 'Remove the comment',
      removeRule: 'Remove "{rule}" from the comment',
    },
    fix: true,
    references,
  },
  check() {},
});

const unknownRule = defineRule({
  meta: {
    id: 'suppression/unknown-rule',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A suppression comment that names a rule which does not exist.',
    messages: {
      unknown: 'There is no rule "{rule}", so this suppresses nothing.',
      near: 'There is no rule "{rule}", so this suppresses nothing. Did you mean "{near}"?',
      replace: 'Change to "{near}"',
    },
    fix: true,
    references,
  },
  check() {},
});

export const suppressionRules: readonly Rule[] = [unusedRule, unknownRule];

/** Findings about suppression comments themselves. */
export function suppressionFindings(
  unused: Suppressed['unused'],
  directives: readonly Directive[],
  kind: AnyKind,
  context: RuleContext,
): Finding[] {
  const findings: Finding[] = [];
  const known = new Set([...kind.rules, ...suppressionRules].map(rule => rule.meta.id));
  const unknownSeverity = severityOf(unknownRule, context.config);
  const unusedSeverity = severityOf(unusedRule, context.config);
  const unknownIds = new Set<Span>();
  for (const rule of directives.flatMap(directive => directive.rules)) {
    if (known.has(rule.id)) continue;
    unknownIds.add(rule.span);
    if (unknownSeverity !== 'off') reportUnknown(rule, known, reporter(unknownRule, unknownSeverity, findings));
  }
  if (unusedSeverity === 'off') return findings;
  const report = reporter(unusedRule, unusedSeverity, findings);
  for (const { directive, rule } of unused) {
    if (rule ? unknownIds.has(rule.span) : directive.rules.some(({ span }) => unknownIds.has(span))) continue;
    reportUnused(directive, rule, context.text, report);
  }
  return findings;
}

function reportUnknown(
  rule: Directive['rules'][number],
  known: Iterable<string>,
  report: ReturnType<typeof reporter>,
): void {
  const near = nearMiss(rule.id, known);
  if (!near) return report('unknown', { at: rule.span, data: { rule: rule.id } });
  const fix = { title: 'replace', edits: [{ span: rule.span, newText: near }] };
  report('near', { at: rule.span, data: { rule: rule.id, near }, fix });
}

function reportUnused(
  directive: Directive,
  rule: Directive['rules'][number] | undefined,
  text: string,
  report: ReturnType<typeof reporter>,
): void {
  if (!rule) {
    const fix = { title: 'removeComment', edits: [{ span: wholeLine(text, directive.span), newText: '' }] };
    return report('comment', { at: directive.span, fix });
  }
  const edits = [{ span: withSeparator(directive, rule.span), newText: '' }];
  report('rule', { at: rule.span, data: { rule: rule.id }, fix: { title: 'removeRule', edits } });
}

/** A rule id in a list together with what separates it from its neighbour. */
function withSeparator(directive: Directive, id: Span): Span {
  const index = directive.rules.findIndex(rule => rule.span === id);
  const next = directive.rules[index + 1];
  const before = directive.rules[index - 1];
  return next ? { start: id.start, end: next.span.start } : { start: before?.span.end ?? id.start, end: id.end };
}

/** The comment, with its line where nothing else stands on it. */
function wholeLine(text: string, comment: Span): Span {
  const start = comment.start === 0 ? 0 : text.lastIndexOf('\n', comment.start - 1) + 1;
  const lineFeed = text.indexOf('\n', comment.end);
  const end = lineFeed < 0 ? text.length : lineFeed + 1;
  const alone = text.slice(start, comment.start).trim() === '' && text.slice(comment.end, end).trim() === '';
  return alone ? { start, end } : comment;
}
