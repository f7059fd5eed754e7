import type { Config } from './config';
import { compareFindings, type Finding } from './finding';
import { HeldText } from './held-text';
import type { AnyKind } from './kind';
import { Reporter, severityOf } from './report';
import type { Rule, RuleContext, SourceEncoding, Unit } from './rule';
import type { TextChange } from './span';
import { type Directive, directiveMarker, parseDirectives, suppress } from './suppress';
import { suppressionFindings } from './suppression-rules';
import { type ChangedUnit, UnitFindings } from './unit-findings';

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
  /** What the next version can build on. */
  readonly kept: Kept;
}

interface Kept {
  readonly units: UnitFindings;
  readonly held: HeldText;
  /** The rules whose `check` ran and found nothing. */
  readonly silent: ReadonlySet<Rule>;
}

export interface AnalysisInput {
  readonly kind: AnyKind;
  readonly text: string;
  readonly config: Config;
  readonly encoding?: SourceEncoding;
  /** The analysis of the version before and what changed since; it is used up. */
  readonly previous?: { readonly analysis: Analysis; readonly change: TextChange };
}

/** Reads and checks a file. Never throws: a rule that does is listed under `crashes`. */
export function analyze(input: AnalysisInput): Analysis {
  const { kind, text, config, encoding } = input;
  const before = input.previous?.analysis.kind === kind ? input.previous : undefined;
  const model = kind.parse(text, before && { model: before.analysis.model, change: before.change });
  const held = new HeldText(text, before && { known: before.analysis.kept.held, change: before.change });
  const run = new Run(kind, { text, config, encoding, holds: word => held.holds(word) });
  const units = kind.units?.(model) ?? [];
  const reusable = before?.analysis.config === config && before.analysis.encoding === encoding ? before : undefined;
  const silent = run.wholeFile(model, reusable && { ...reusable.analysis.kept, only: onlyChange(reusable, units) });
  const kept = { silent, held, units: run.units(units, reusable?.analysis.kept.units ?? new UnitFindings()) };
  const findings = withSuppressions(run.findings.sort(compareFindings), directivesOf({ kind, model, text, kept }), run);
  return { kind, text, model, config, encoding, kept, crashes: run.crashes, findings };
}

/** The unit that the change is wholly inside of, so that nothing else of the file is different. */
function onlyChange(
  { analysis, change }: NonNullable<AnalysisInput['previous']>,
  units: readonly Unit[],
): ChangedUnit | undefined {
  const only = analysis.kept.units.onlyChange(units);
  return only && only.after.start < change.start && change.newEnd < only.after.end ? only : undefined;
}

/** The suppression comments of a file. */
export function directivesOf({
  kind,
  model,
  text,
  kept,
}: Pick<Analysis, 'kind' | 'model' | 'text' | 'kept'>): Directive[] {
  return kept.held.holds(directiveMarker) ? parseDirectives(text, kind.commentSpans(model, text), kind.comments) : [];
}

function withSuppressions(
  findings: Finding[],
  directives: readonly Directive[],
  { kind, context }: Run,
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const { findings: left, unused } = suppress(context.text, findings, directives);
  const extra = suppressionFindings(unused, directives, kind, context);
  return extra.length === 0 ? left : [...left, ...extra].sort(compareFindings);
}

/** One run of a kind's rules. */
class Run {
  findings: Finding[] = [];
  readonly crashes: Crash[] = [];

  constructor(
    readonly kind: AnyKind,
    readonly context: RuleContext,
  ) {}

  /** Runs every `check` but those that could only find nothing again. Returns the rules that found nothing. */
  wholeFile(model: unknown, before?: Kept & { readonly only: ChangedUnit | undefined }): Set<Rule> {
    const silent = new Set<Rule>();
    for (const reporter of rulesOf(this.kind).file) {
      const { rule } = reporter;
      reporter.severity = severityOf(rule, this.context.config);
      if (reporter.severity === 'off') continue;
      const found = this.findings.length;
      const isSame = before?.only && before.silent.has(rule) && readsTheSame(rule, before.only);
      if (isSame || (this.checkFile(reporter, model) && this.findings.length === found)) silent.add(rule);
    }
    return silent;
  }

  /** Checks each unit that is not known from the version before. */
  units(units: readonly Unit[], known: UnitFindings): UnitFindings {
    const reporters = rulesOf(this.kind).unit;
    for (const reporter of reporters) reporter.severity = severityOf(reporter.rule, this.context.config);
    const check = (unit: Unit): readonly Finding[] => {
      const found: Finding[] = [];
      for (const reporter of reporters) {
        if (reporter.severity === 'off') continue;
        reporter.into = found;
        this.checkUnit(reporter, unit);
      }
      return found;
    };
    return known.next(units, check, this.findings);
  }

  /** Returns whether the rule came to its end. */
  private checkFile(reporter: Reporter, model: unknown): boolean {
    const { rule } = reporter;
    reporter.into = this.findings;
    try {
      rule.check!(model, reporter.report, this.context);
      return true;
    } catch (error) {
      this.crashed(rule, error);
      return false;
    }
  }

  private checkUnit({ rule, report }: Reporter, unit: Unit): void {
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

interface SortedRules {
  readonly file: readonly Reporter[];
  readonly unit: readonly Reporter[];
}

const sorted = new WeakMap<AnyKind, SortedRules>();

/** A kind's rules by what they check, each with its reporter. */
function rulesOf(kind: AnyKind): SortedRules {
  let found = sorted.get(kind);
  if (!found) {
    const reporters = kind.rules.map(rule => new Reporter(rule));
    found = { file: reporters.filter(({ rule }) => rule.check), unit: reporters.filter(({ rule }) => rule.checkUnit) };
    sorted.set(kind, found);
  }
  return found;
}

function readsTheSame(rule: Rule, { before, after }: ChangedUnit): boolean {
  return rule.reads !== undefined && rule.reads(before) === rule.reads(after);
}
