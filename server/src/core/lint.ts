import type { Config } from './config';
import { compareFindings, type Finding } from './finding';
import { HeldText } from './held-text';
import type { AnyKind } from './kind';
import type { NamedFiles } from './named-files';
import type { OtherFiles } from './other-files';
import { Reporter, severityOf } from './report';
import type { Rule, RuleContext, SourceEncoding, Unit } from './rule';
import type { TextChange } from './span';
import { type Directive, directiveMarker, parseDirectives, suppress } from './suppress';
import { suppressionFindings } from './suppression-rules';
import { type ChangedUnit, type UnitDifference, UnitFindings, unitDifference } from './unit-findings';
import { atOnce, isTurnOver, Unfinished, type Work } from './work';

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
  /** The model with what its bytes and the files that it names say: what the rules checked. */
  readonly whole: unknown;
  readonly config: Config;
  readonly encoding?: SourceEncoding;
  readonly named?: NamedFiles;
  readonly others?: OtherFiles;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  /** What the next version can build on. */
  readonly kept: Kept;
}

type ReadValue = ReturnType<NonNullable<Rule['reads']>>;

interface Kept {
  readonly units: UnitFindings;
  readonly held: HeldText;
  /** The rules whose `check` ran and found nothing. */
  readonly silent: ReadonlySet<Rule>;
  /** What rules read from the unit that was changed last: edits mostly stay in one. */
  readonly read: { readonly unit: Unit | undefined; readonly values: ReadonlyMap<Rule, ReadValue> };
}

export interface AnalysisInput {
  readonly kind: AnyKind;
  readonly text: string;
  readonly config: Config;
  readonly encoding?: SourceEncoding;
  /** The files that it names; needed only where the kind has `whole`. The same object as long as they say the same. */
  readonly named?: NamedFiles;
  /** What other files say; needed only where a rule of the kind reads it (`factsReadBy`). The same object as long as they say the same. */
  readonly others?: OtherFiles;
  /** The analysis before and what changed in the text since, if anything; it is used up. */
  readonly previous?: Before;
}

interface Before {
  readonly analysis: Analysis;
  readonly change?: TextChange;
}

/** Reads and checks a file. Never throws: a rule that does is listed under `crashes`. */
export function analyze(input: AnalysisInput): Analysis {
  return atOnce(analyzing(input));
}

/** The same in pieces, none longer than reading the file or the longest rule. */
export function* analyzing(input: AnalysisInput): Work<Analysis> {
  const { kind, text, config, encoding, named, others } = input;
  const before = input.previous?.analysis.kind === kind ? input.previous : undefined;
  const { model, held } = readText(kind, text, before);
  const run = new Run(kind, { text, config, encoding, holds: word => held.holds(word) }, others);
  const whole = kind.whole ? kind.whole(model, { encoding, named }) : model;
  const units = kind.units?.(whole) ?? [];
  const reusable = before && isUnderTheSame(before.analysis, input) ? before : undefined;
  const knownUnits = reusable?.analysis.kept.units ?? new UnitFindings();
  const difference = unitDifference(knownUnits.units, units);
  const only = reusable && onlyChange(reusable, units, difference);
  const known = reusable && {
    kept: reusable.analysis.kept,
    isSameText: reusable.change === undefined,
    only,
    changed: only && partsOf(only, kind, model),
    isSameElsewhere: reusable.analysis.others === others,
  };
  const silent = yield* run.wholeFile(whole, known);
  const read = { unit: only?.after, values: run.read };
  const kept = { silent, read, held, units: yield* run.units(units, knownUnits, difference) };
  const findings = withSuppressions(run.findings.sort(compareFindings), directivesOf({ kind, model, text, kept }), run);
  return { kind, text, model, whole, config, encoding, named, others, kept, crashes: run.crashes, findings };
}

/** Whether all that a unit's findings depend on besides the unit is as it was. */
function isUnderTheSame(before: Analysis, { config, encoding, named }: AnalysisInput): boolean {
  return before.config === config && before.encoding === encoding && before.named === named;
}

function readText(kind: AnyKind, text: string, before: Before | undefined): { model: unknown; held: HeldText } {
  if (!before) return { model: kind.parse(text), held: new HeldText(text) };
  const { analysis, change } = before;
  if (!change) return { model: analysis.model, held: analysis.kept.held };
  const held = new HeldText(text, { known: analysis.kept.held, change });
  return { model: kind.parse(text, { model: analysis.model, change }), held };
}

/** The unit that the change is wholly inside of, so that nothing else of the file is different. */
function onlyChange(
  { analysis, change }: Before,
  units: readonly Unit[],
  difference: UnitDifference,
): ChangedUnit | undefined {
  if (!change) return undefined;
  const only = analysis.kept.units.onlyChange(units, difference);
  if (!only) return undefined;
  const { before, after } = only;
  const isInside = after.start < change.start && change.newEnd < after.end;
  // What stood behind it may have been taken for a part of it, or now is.
  const isAsLong = before.start === after.start && before.end + change.newEnd - change.oldEnd === after.end;
  return isInside && isAsLong ? only : undefined;
}

/** The parts of the file that a changed unit is and was of; undefined where that is not known. */
function partsOf(
  { before, after }: ChangedUnit,
  { partsOf: of }: AnyKind,
  model: unknown,
): readonly string[] | undefined {
  const was = of?.(before, model);
  const is = of?.(after, model);
  return was && is && [...was, ...is];
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

/** What a run may build on. */
interface Known {
  readonly kept: Kept;
  readonly isSameText: boolean;
  readonly only: ChangedUnit | undefined;
  /** The parts of the file that the unit is of which was changed alone. */
  readonly changed: readonly string[] | undefined;
  /** Whether other files still say the same. */
  readonly isSameElsewhere: boolean;
}

/** Whether a rule came to its end, or what has to be worked out before it is asked again. */
type Outcome = boolean | Work<unknown>;

/** One run of a kind's rules. */
class Run {
  findings: Finding[] = [];
  readonly crashes: Crash[] = [];
  /** What rules read from the changed unit. */
  readonly read = new Map<Rule, ReadValue>();

  constructor(
    readonly kind: AnyKind,
    readonly context: RuleContext,
    readonly others: OtherFiles | undefined,
  ) {}

  /** Runs every `check` but those that could only find nothing again. Returns the rules that found nothing. */
  *wholeFile(model: unknown, before?: Known): Work<Set<Rule>> {
    const silent = new Set<Rule>();
    for (const reporter of rulesOf(this.kind, this.context.config).file) {
      const { rule } = reporter;
      const found = this.findings.length;
      const isSame = before?.kept.silent.has(rule) && this.readsTheSame(rule, before);
      let outcome = isSame || this.checkFile(reporter, model);
      while (typeof outcome === 'object')
        outcome = (yield* this.workedOut(rule, outcome)) && this.checkFile(reporter, model);
      if (outcome && this.findings.length === found) silent.add(rule);
      if (isTurnOver()) yield;
    }
    return silent;
  }

  /** Whether all that a rule's `check` depends on is as it was. */
  private readsTheSame(rule: Rule, { isSameText, only, changed, isSameElsewhere, kept: { read } }: Known): boolean {
    if (rule.readsFacts && !isSameElsewhere) return false;
    if (isSameText) return true;
    if (!only) return false;
    if (changed && rule.dependsOn && !rule.dependsOn.some(part => changed.includes(part))) return true;
    if (!rule.reads) return false;
    const now = rule.reads(only.after);
    this.read.set(rule, now);
    const isKept = read.unit === only.before && read.values.has(rule);
    return now === (isKept ? read.values.get(rule) : rule.reads(only.before));
  }

  /** Checks each unit that is not known from the version before. */
  *units(units: readonly Unit[], before: UnitFindings, difference: UnitDifference): Work<UnitFindings> {
    const reporters = rulesOf(this.kind, this.context.config).unit;
    const { known, fresh } = before.next(units, difference, this.findings);
    for (const unit of fresh) {
      const found: Finding[] = [];
      for (const reporter of reporters) {
        let outcome = this.checkUnit(reporter, unit, found);
        while (typeof outcome === 'object')
          outcome = (yield* this.workedOut(reporter.rule, outcome)) && this.checkUnit(reporter, unit, found);
        if (isTurnOver()) yield;
      }
      known.add(unit, found);
      for (const finding of found) this.findings.push(finding);
    }
    return known;
  }

  private checkFile(reporter: Reporter, model: unknown): Outcome {
    const { rule, report } = reporter;
    const { length } = this.findings;
    reporter.into = this.findings;
    try {
      rule.check!(model, report, this.contextOf(rule));
      return true;
    } catch (error) {
      return this.stopped(rule, error, this.findings, length);
    }
  }

  private checkUnit(reporter: Reporter, unit: Unit, into: Finding[]): Outcome {
    const { rule, report } = reporter;
    const { length } = into;
    reporter.into = into;
    try {
      rule.checkUnit!(unit, report, this.context);
      return true;
    } catch (error) {
      return this.stopped(rule, error, into, length);
    }
  }

  /** Why a rule did not come to its end. What it found before it is asked again is found again. */
  private stopped(rule: Rule, error: unknown, into: Finding[], length: number): Outcome {
    if (error instanceof Unfinished) {
      into.length = length;
      return error.work;
    }
    this.crashed(rule, error);
    return false;
  }

  /** Does the work that a rule needs. Returns whether that came to its end. */
  private *workedOut(rule: Rule, work: Work<unknown>): Work<boolean> {
    try {
      yield* work;
      return true;
    } catch (error) {
      this.crashed(rule, error);
      return false;
    }
  }

  private contextOf({ readsFacts }: Rule): RuleContext {
    return readsFacts && this.others ? { ...this.context, others: this.others } : this.context;
  }

  private crashed({ meta }: Rule, error: unknown): void {
    if (!this.crashes.some(crash => crash.ruleId === meta.id)) this.crashes.push({ ruleId: meta.id, error });
  }
}

interface RunningRules {
  readonly config: Config;
  readonly file: readonly Reporter[];
  readonly unit: readonly Reporter[];
}

const running = new WeakMap<AnyKind, RunningRules>();

/** The rules of a kind that a configuration leaves on, by what they check, each with its reporter. */
function rulesOf(kind: AnyKind, config: Config): RunningRules {
  let found = running.get(kind);
  if (found?.config !== config) {
    const reporters = kind.rules.map(rule => new Reporter(rule, severityOf(rule, config))).filter(isOn);
    found = {
      config,
      file: reporters.filter(({ rule }) => rule.check),
      unit: reporters.filter(({ rule }) => rule.checkUnit),
    };
    running.set(kind, found);
  }
  return found;
}

function isOn({ severity }: Reporter): boolean {
  return severity !== 'off';
}
