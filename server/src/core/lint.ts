import type { Config } from './config';
import { compareFindings, type Finding, moveFinding } from './finding';
import type { AnyKind, Previous } from './kind';
import { reporter, severityOf } from './report';
import type { Rule, RuleContext, Severity, SourceEncoding, Unit } from './rule';
import { type Directive, mayHoldDirectives, parseDirectives, suppress } from './suppress';
import { suppressionFindings } from './suppression-rules';

/** A rule that threw: a defect of ours, told apart from faults of the file. */
export interface Crash {
  readonly ruleId: string;
  readonly error: unknown;
}

/** Everything known about one version of one file. */
export interface Analysis {
  readonly kind: AnyKind;
  readonly text: string;
  readonly model: unknown;
  readonly config: Config;
  readonly encoding?: SourceEncoding;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  /** Findings of units by rule, kept for the next version. */
  readonly kept: UnitFindings;
}

interface Kept {
  readonly start: number;
  readonly findings: readonly Finding[];
}

type UnitFindings = WeakMap<Unit, Kept>;

export interface AnalysisInput {
  readonly kind: AnyKind;
  readonly text: string;
  readonly config: Config;
  readonly encoding?: SourceEncoding;
  /** The analysis of the version before and what changed since; it is used up. */
  readonly previous?: { readonly analysis: Analysis; readonly change: Previous<unknown>['change'] };
}

/** Reads and checks a file. Never throws: a rule that does is listed under `crashes`. */
export function analyze(input: AnalysisInput): Analysis {
  const { kind, text, config, encoding } = input;
  const before = input.previous?.analysis.kind === kind ? input.previous : undefined;
  const model = kind.parse(text, before && { model: before.analysis.model, change: before.change });
  const kept: UnitFindings = before && before.analysis.config === config ? before.analysis.kept : new WeakMap();
  const run = new Run({ text, config, encoding });
  run.wholeFile(kind, model);
  run.units(kind, model, kept);
  const findings = run.findings.sort(compareFindings);
  return {
    kind,
    text,
    model,
    config,
    encoding,
    kept,
    crashes: run.crashes,
    findings: withSuppressions(findings, kind, model, run.context),
  };
}

function withSuppressions(
  findings: Finding[],
  kind: AnyKind,
  model: unknown,
  context: RuleContext,
): readonly Finding[] {
  const directives = directivesOf(kind, model, context.text);
  if (directives.length === 0) return findings;
  const { findings: left, unused } = suppress(context.text, findings, directives);
  const extra = suppressionFindings(unused, directives, kind, context);
  return extra.length === 0 ? left : [...left, ...extra].sort(compareFindings);
}

/** The suppression comments of a file. */
export function directivesOf(kind: AnyKind, model: unknown, text: string): Directive[] {
  return mayHoldDirectives(text) ? parseDirectives(text, kind.commentSpans(model, text), kind.comments) : [];
}

/** One run of a kind's rules. */
class Run {
  findings: Finding[] = [];
  readonly crashes: Crash[] = [];

  constructor(readonly context: RuleContext) {}

  wholeFile(kind: AnyKind, model: unknown): void {
    for (const rule of kind.rules) {
      const severity = severityOf(rule, this.context.config);
      if (!rule.check || severity === 'off') continue;
      this.guarded(rule, () => rule.check!(model, reporter(rule, severity, this.findings), this.context));
    }
  }

  units(kind: AnyKind, model: unknown, kept: UnitFindings): void {
    const rules = kind.rules.filter(rule => rule.checkUnit && severityOf(rule, this.context.config) !== 'off');
    if (rules.length === 0 || !kind.units) return;
    let current: Finding[] = [];
    const checks = rules.map(rule => ({
      rule,
      report: reporter(rule, severityOf(rule, this.context.config) as Severity, {
        push: finding => current.push(finding),
      }),
    }));
    for (const unit of kind.units(model)) {
      const start = unit.start;
      const known = kept.get(unit);
      if (known) {
        for (const finding of known.findings) this.findings.push(moveFinding(finding, start - known.start));
        continue;
      }
      current = [];
      for (const { rule, report } of checks) this.guarded(rule, () => rule.checkUnit!(unit, report, this.context));
      kept.set(unit, { start, findings: current });
      for (const finding of current) this.findings.push(finding);
    }
  }

  private guarded(rule: Rule, check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!this.crashes.some(crash => crash.ruleId === rule.meta.id))
        this.crashes.push({ ruleId: rule.meta.id, error });
    }
  }
}
