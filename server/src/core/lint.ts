import type { Config } from './config';
import { compareFindings, type Finding } from './finding';
import type { AnyKind, Previous } from './kind';
import { reporter, severityOf } from './report';
import type { Report, Rule, RuleContext, Severity, SourceEncoding, Unit } from './rule';
import { type Directive, mayHoldDirectives, parseDirectives, suppress } from './suppress';
import { suppressionFindings } from './suppression-rules';
import { UnitFindings } from './unit-findings';

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
  const known = before?.analysis.config === config ? before.analysis.kept : new UnitFindings();
  const run = new Run({ text, config, encoding });
  run.wholeFile(kind, model);
  const kept = run.units(kind, model, known);
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
      try {
        rule.check(model, reporter(rule, severity, this.findings), this.context);
      } catch (error) {
        this.crashed(rule, error);
      }
    }
  }

  units(kind: AnyKind, model: unknown, known: UnitFindings): UnitFindings {
    const rules = kind.rules.filter(rule => rule.checkUnit && severityOf(rule, this.context.config) !== 'off');
    if (rules.length === 0 || !kind.units) return known;
    let current: Finding[] = [];
    const checks = rules.map(rule => ({
      rule,
      report: reporter(rule, severityOf(rule, this.context.config) as Severity, {
        push: finding => current.push(finding),
      }),
    }));
    const check = (unit: Unit): readonly Finding[] => {
      current = [];
      for (const { rule, report } of checks) this.checkUnit(rule, unit, report);
      return current;
    };
    return known.next(kind.units(model), check, this.findings);
  }

  private checkUnit(rule: Rule, unit: Unit, report: Report): void {
    try {
      rule.checkUnit!(unit, report, this.context);
    } catch (error) {
      this.crashed(rule, error);
    }
  }

  private crashed({ meta }: Rule, error: unknown): void {
    if (!this.crashes.some(crash => crash.ruleId === meta.id)) this.crashes.push({ ruleId: meta.id, error });
  }
}
