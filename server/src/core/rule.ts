import type { Config } from './config';
import type { RelatedInformation } from './finding';
import type { OtherFiles } from './other-files';
import type { Span, TextEdit } from './span';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What kind of trouble a rule is about, from "does not start" to "could be better". */
export type Category = 'startup' | 'connection' | 'security' | 'consistency' | 'ineffective' | 'hygiene';

/** A document that makes a rule true, shown in the rule's page and in `explain`. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

export interface RuleMeta<Messages extends Record<string, string> = Record<string, string>> {
  /** `<kind>/<fault>`, or `jdbc/<fault>` for connection URLs wherever they stand. */
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  /** One sentence for the rule index: what the rule finds. */
  readonly summary: string;
  /** Messages and titles of fixes; `{name}` is filled from the report's data. */
  readonly messages: Messages;
  /** Whether a report may carry a `fix`, the one safe repair that `--fix` applies unattended. */
  readonly fix?: boolean;
  /** Whether a report may carry suggestions, repairs that need judgement. */
  readonly suggests?: boolean;
  readonly references: readonly Reference[];
}

/** The names between braces in a message. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageData<Text extends string> = [Placeholders<Text>] extends [never]
  ? { readonly data?: Readonly<Record<string, string | number>> }
  : {
      readonly data: Readonly<Record<Placeholders<Text>, string | number>> & Readonly<Record<string, string | number>>;
    };

/** A repair: its title is one of the rule's messages, filled from `data` (or the report's own data). */
export interface Repair<Messages extends Record<string, string>> {
  readonly title: keyof Messages & string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly edits: readonly TextEdit[];
}

export type ReportDetails<Messages extends Record<string, string>, Id extends keyof Messages & string> = MessageData<
  Messages[Id]
> & {
  readonly at: Span;
  /** Where this report weighs more or less than the rule's others; a severity that the configuration sets wins. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedInformation[];
  /** The one safe repair, applied unattended by `--fix`. Needs `meta.fix`. */
  readonly fix?: Repair<Messages>;
  /** Repairs that need judgement, every security repair among them. Needs `meta.suggests`. */
  readonly suggest?: readonly Repair<Messages>[];
};

export type Report<Messages extends Record<string, string> = Record<string, string>> = <
  Id extends keyof Messages & string,
>(
  messageId: Id,
  details: ReportDetails<Messages, Id>,
) => void;

/** What a rule may know besides the file. */
export interface RuleContext {
  /** The file's text. */
  readonly text: string;
  /** Whether the text holds some word; while a file is edited it is looked for only where the text changes. */
  readonly holds: (word: string) => boolean;
  readonly config: Config;
  /** How the file's bytes were read, where the file came from bytes. */
  readonly encoding?: SourceEncoding;
  /** What other files of the deployment say in the spaces that the rule `readsFacts` of; undefined where that is not known (yet). */
  readonly others?: OtherFiles;
}

/** How a file's bytes became text. */
export interface SourceEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1';
  readonly bom: boolean;
  /** Offset in the text of the first byte that is not valid in UTF-8, where the file had to be read as ISO-8859-1. */
  readonly invalidAt?: number;
}

/**
 * A piece of a file that can be checked on its own: a pool, a rewrite rule, an entry.
 * The object is kept from version to version while its text stays the same, so that its findings can be kept too.
 */
export interface Unit {
  /** Absolute offset of the piece in the present version. */
  readonly start: number;
  readonly end: number;
}

/**
 * One fault, looked for in a whole file (`check`), in each unit on its own (`checkUnit`), or both.
 * `checkUnit` may read only the unit and the context; every span that it reports lies inside the unit.
 */
export interface Rule<Model = unknown, U extends Unit = Unit> {
  readonly meta: RuleMeta;
  /**
   * The spaces of facts of other files that `check` compares the file with; without it the rule is not given any. Its findings sit on
   * the file that refers and point to the other with `related`.
   */
  readonly readsFacts?: readonly string[];
  /**
   * What `check` depends on in a unit, for a rule whose findings depend on the file only through this: a check that found nothing
   * is not made again while it stays the same. Read from what is already worked out, since the unit may be of the version before.
   */
  reads?(unit: U): string | number | boolean | undefined;
  /**
   * The parts of the file, by the kind's `partsOf`, whose units `check` depends on; on what stands outside of units it may depend
   * besides. A check that found nothing is not made again where a unit of other parts changes. Missing: on all.
   */
  readonly dependsOn?: readonly string[];
  check?(model: Model, report: Report, context: RuleContext): void;
  checkUnit?(unit: U, report: Report, context: RuleContext): void;
}

export interface RuleDefinition<Messages extends Record<string, string>, Model, U extends Unit> {
  readonly meta: RuleMeta<Messages>;
  readonly readsFacts?: readonly string[];
  readonly reads?: (unit: U) => string | number | boolean | undefined;
  readonly dependsOn?: readonly string[];
  readonly check?: (model: Model, report: Report<Messages>, context: RuleContext) => void;
  readonly checkUnit?: (unit: U, report: Report<Messages>, context: RuleContext) => void;
}

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes a rule and checks its metadata, so that a rule that cannot be documented cannot be written.
 * @throws Error where the id, summary, messages or references are missing or misshapen.
 */
export function defineRule<const Messages extends Record<string, string>, Model = unknown, U extends Unit = Unit>(
  definition: RuleDefinition<Messages, Model, U>,
): Rule<Model, U> {
  const { meta } = definition;
  if (!idShape.test(meta.id)) throw new Error(`Rule id "${meta.id}" is not <kind>/<fault> in lower case.`);
  if (!definition.check && !definition.checkUnit) throw new Error(`${meta.id} checks nothing.`);
  if (definition.readsFacts && (definition.checkUnit || !definition.check))
    throw new Error(
      `${meta.id} reads facts of other files: it checks the whole file, since a unit's findings are kept.`,
    );
  if (!/^[A-Z].*\.$/.test(meta.summary)) throw new Error(`${meta.id}: the summary is one sentence with a full stop.`);
  if (Object.keys(meta.messages).length === 0) throw new Error(`${meta.id} has no message.`);
  if (meta.references.length === 0) throw new Error(`${meta.id} names no source that makes it true.`);
  return definition as unknown as Rule<Model, U>;
}

/** Fills `{name}` placeholders; one without a value stays as it is, so that a test notices. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}
