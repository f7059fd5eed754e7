import type { Span } from '../../../core/span';
import type { InboundActionType, LogicalGrouping, MatchType, OutboundActionType, PatternSyntax } from '../model';
import type { NoteCode } from './data/wording';
import type { Header } from './request';

/*
 * What a dry run tells, as plain data: every rule in the order in which IIS comes to it.
 * Spans are offsets into the file that was run; those of a rule that names another file, into that.
 */

export type Phase = 'global' | 'distributed' | 'outbound';

/** Something to know about a step: what was assumed, what cannot be known, what IIS raises. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
  readonly span?: Span;
}

/** A template and what it became. */
export interface Expanded {
  readonly template: string;
  readonly text: string;
  readonly span: Span;
}

/** One pattern against one input. */
export interface MatchStep {
  /** Undefined where none is written: then everything matches. */
  readonly pattern: string | undefined;
  readonly syntax: PatternSyntax;
  readonly ignoreCase: boolean;
  readonly negate: boolean;
  readonly input: string;
  /** Whether the pattern matched; the opposite counts where it is negated. */
  readonly matched: boolean;
  /** Whether the step lets the rule go on. */
  readonly holds: boolean;
  /** What the groups took, the whole match first; missing where there is nothing to refer to. */
  readonly captures?: readonly string[];
  readonly span: Span;
}

export interface ConditionStep {
  readonly span: Span;
  /** Whether it was looked at; a condition before it may have settled the matter. */
  readonly evaluated: boolean;
  readonly matchType: MatchType;
  readonly input?: Expanded;
  /** Missing for tests of the disk. */
  readonly match?: MatchStep;
  readonly negate: boolean;
  readonly holds: boolean;
  readonly notes: readonly Note[];
}

export interface ConditionsStep {
  readonly grouping: LogicalGrouping;
  readonly trackAllCaptures: boolean;
  readonly list: readonly ConditionStep[];
  readonly holds: boolean;
  /** What `{C:0}`, `{C:1}` … stand for in the action; missing where there is nothing to refer to. */
  readonly captures?: readonly string[];
}

export interface VariableStep {
  readonly name: string;
  readonly value: Expanded;
  /** Whether a value that was there already was kept (`replace="false"`). */
  readonly kept: boolean;
  readonly span: Span;
}

export interface ActionStep {
  readonly type: InboundActionType | OutboundActionType;
  readonly span: Span;
  /** The address or value that the action writes. */
  readonly value?: Expanded;
}

/** A header of the response (or, without the `RESPONSE_` prefix, a server variable) before and after an outbound rule. */
export interface HeaderStep {
  readonly name: string;
  /** Undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Why a rule did nothing. */
export type Reason =
  | 'disabled'
  | 'stopped'
  | 'ended'
  | 'after-unknown'
  | 'precondition'
  | 'no-precondition'
  | 'body'
  | 'pattern'
  | 'conditions';

/** One rule's turn. */
export interface RuleStep {
  readonly phase: Phase;
  readonly name: string | undefined;
  /** The configuration above in which the rule stands, as the caller calls it; missing for one of the file itself. */
  readonly file?: string;
  readonly span: Span;
  /** `ran`: the action was carried out; `not`: see `reason`; `error`: IIS answers with an error; `unknown`: there is no telling. */
  readonly result: 'ran' | 'not' | 'error' | 'unknown';
  readonly reason?: Reason;
  /** The rule that stopped the processing, or of which it is not known what it does, where that is the reason. */
  readonly by?: string;
  /** The precondition that was asked, with its name. */
  readonly preCondition?: {
    readonly name: string;
    /** As `file` of the step. */
    readonly file?: string;
    readonly conditions: ConditionsStep;
  };
  readonly match?: MatchStep;
  readonly conditions?: ConditionsStep;
  readonly variables?: readonly VariableStep[];
  /** What the rule does or would do; with its value only where it ran. */
  readonly action?: ActionStep;
  /** The header or server variable that an outbound rule works on, as it is sent. */
  readonly worksOn?: string;
  /** The URL that the next rule works on, where this one changed it. */
  readonly urlAfter?: string;
  readonly header?: HeaderStep;
  /** Whether no rule of this phase comes after it. */
  readonly stops: boolean;
  readonly notes: readonly Note[];
}

/** How it ends. `passed`: the request goes on to the application at `url`. */
export type Outcome =
  | { readonly kind: 'passed'; readonly url: string; readonly rewritten: boolean; readonly status: number }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly subStatus: number;
      readonly statusReason: string;
      readonly statusDescription: string;
    }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'error'; readonly status: number; readonly subStatus: number; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

export interface Timeline {
  readonly method: string;
  readonly url: string;
  readonly steps: readonly RuleStep[];
  readonly outcome: Outcome;
  /** Headers of the response when it leaves, where there is one. */
  readonly headers: readonly Header[];
  /** Server variables that rules have set, as they stand at the end. */
  readonly variables: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}
