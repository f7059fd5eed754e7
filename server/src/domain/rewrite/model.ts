import type { Unit } from '../../core/rule';
import type { Decoded } from '../../syntax/decoded';
import type { ParsedRegex } from '../../syntax/regex/ast';
import type { SlownessSearch } from '../../syntax/regex/slowness';
import type { XmlElement } from '../../syntax/xml/tree';

/*
 * The rewrite configuration of one file as IIS reads it: names, values, order and inheritance settled, places kept.
 * Values stand as IIS takes them, with its defaults where nothing (or nothing valid) is written; what was written, and where, is at `element`.
 * Source of names and defaults: rewrite_schema.xml of the URL Rewrite module 2.1.
 */

export type PatternSyntax = 'ECMAScript' | 'Wildcard' | 'ExactMatch';
export type LogicalGrouping = 'MatchAll' | 'MatchAny';
export type MatchType = 'Pattern' | 'IsFile' | 'IsDirectory';
export type InboundActionType = 'None' | 'Rewrite' | 'Redirect' | 'CustomResponse' | 'AbortRequest';
export type OutboundActionType = 'None' | 'Rewrite';
export type RedirectType = 'Permanent' | 'Found' | 'SeeOther' | 'Temporary';

/**
 * A rule, precondition or map: a piece that is checked on its own. The object is kept while its element's text stays the same,
 * and with it what `once` keeps in `memo`.
 */
export interface RewriteUnit extends Unit {
  readonly element: XmlElement;
  readonly memo: Map<unknown, unknown>;
}

/** What `make` works out from `of`, which is asked only once: kept as long as `of` is. */
export function once<Of extends { readonly memo: Map<unknown, unknown> }, Made>(of: Of, make: (of: Of) => Made): Made {
  let made = of.memo.get(make) as Made | undefined;
  if (made === undefined && !of.memo.has(make)) {
    made = make(of);
    of.memo.set(make, made);
  }
  return made as Made;
}

/** A pattern and how it is matched; the syntax is that of the rule or precondition it stands in. */
export interface Pattern {
  /** Undefined where no pattern is written. */
  readonly text: Decoded | undefined;
  readonly syntax: PatternSyntax;
  readonly ignoreCase: boolean;
  readonly negate: boolean;
  memo?: PatternMemo;
}

/** What was worked out from a pattern. */
export interface PatternMemo {
  /** The pattern: a copy of it that says something else has the memo too, but it is not the copy's. */
  readonly of: Pattern;
  readonly regex: ParsedRegex;
  slowness: SlownessSearch | undefined;
  /** Whether every input meets it, `negate` aside. */
  takesAll: boolean | undefined;
}

export interface Condition {
  readonly element: XmlElement;
  /** A template. */
  readonly input: Decoded | undefined;
  readonly matchType: MatchType;
  readonly pattern: Pattern;
}

export interface Conditions {
  readonly element: XmlElement;
  readonly grouping: LogicalGrouping;
  /** Default false in inbound rules, true in outbound ones. */
  readonly trackAllCaptures: boolean;
  readonly list: readonly Condition[];
}

export interface InboundMatch {
  readonly element: XmlElement;
  readonly pattern: Pattern;
}

/** `<set>` of an inbound rule. */
export interface VariableSetting {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
  /** A template. */
  readonly value: Decoded | undefined;
  readonly replace: boolean;
}

export interface InboundAction {
  readonly element: XmlElement;
  readonly type: InboundActionType;
  /** A template. */
  readonly url: Decoded | undefined;
  readonly appendQueryString: boolean;
  readonly redirectType: RedirectType;
  readonly statusCode: number;
  readonly subStatusCode: number;
  /** Templates. */
  readonly statusReason: Decoded | undefined;
  readonly statusDescription: Decoded | undefined;
}

/** A `<rule>` of `<rules>` or `<globalRules>`. */
export interface InboundRule extends RewriteUnit {
  readonly direction: 'inbound';
  readonly global: boolean;
  readonly name: Decoded | undefined;
  readonly enabled: boolean;
  readonly syntax: PatternSyntax;
  readonly stopProcessing: boolean;
  /** Without one the rule matches every URL. */
  readonly match: InboundMatch | undefined;
  readonly conditions: Conditions | undefined;
  readonly variables: readonly VariableSetting[];
  readonly action: InboundAction | undefined;
}

export interface OutboundMatch {
  readonly element: XmlElement;
  /** As IIS names them, e.g. `A`, `IFrame`, `CustomTags`; empty for none. */
  readonly filterByTags: readonly string[];
  /** Name of a `<tags>` set. */
  readonly customTags: Decoded | undefined;
  /** Response header or server variable that the rule works on; undefined for the body. */
  readonly serverVariable: Decoded | undefined;
  readonly pattern: Pattern;
  readonly occurrences: number;
}

export interface OutboundAction {
  readonly element: XmlElement;
  readonly type: OutboundActionType;
  /** A template. */
  readonly value: Decoded | undefined;
  readonly replace: boolean;
}

/** A `<rule>` of `<outboundRules>`. */
export interface OutboundRule extends RewriteUnit {
  readonly direction: 'outbound';
  readonly name: Decoded | undefined;
  /** Name of a precondition; an empty one stands for none. */
  readonly preCondition: Decoded | undefined;
  readonly enabled: boolean;
  readonly syntax: PatternSyntax;
  readonly stopProcessing: boolean;
  readonly match: OutboundMatch | undefined;
  readonly conditions: Conditions | undefined;
  readonly action: OutboundAction | undefined;
}

export type RewriteRule = InboundRule | OutboundRule;

/** A `<preCondition>`. */
export interface PreCondition extends RewriteUnit {
  readonly direction: 'precondition';
  readonly name: Decoded | undefined;
  readonly syntax: PatternSyntax;
  readonly grouping: LogicalGrouping;
  readonly list: readonly Condition[];
}

export interface RewriteMapEntry {
  readonly element: XmlElement;
  readonly key: Decoded | undefined;
  readonly value: Decoded | undefined;
}

/** A `<rewriteMap>`. */
export interface RewriteMap extends RewriteUnit {
  readonly direction: 'map';
  readonly name: Decoded | undefined;
  readonly defaultValue: string;
  readonly ignoreCase: boolean;
  /** What stands in the map; letter case counts in its keys. Worked out on first use and kept. */
  readonly contents: Collection<RewriteMapEntry>;
  /** The entries that `<clear/>` and `<remove>` leave. */
  readonly entries: readonly RewriteMapEntry[];
}

/** `<provider>` or an allowed server variable: a thing of which only the name matters. */
export interface Named {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
}

/** `<tags>` of `<customTags>`. */
export interface TagSet {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
  readonly tags: readonly { readonly element: XmlElement; readonly name: string; readonly attribute: string }[];
}

/** `<add name value>` of `customHeaders` or `redirectHeaders`. */
export interface CustomHeader {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
  readonly value: Decoded | undefined;
}

/** A configuration collection: what stands in it, in order, and what is left after `<clear/>` and `<remove>`. */
export interface Collection<Item> {
  /** The collection's element; the first where a faulty file has several. */
  readonly element: XmlElement;
  /** Every item written, `<clear/>` and `<remove>` not applied. */
  readonly written: readonly Item[];
  /** What IIS keeps of them. */
  readonly items: readonly Item[];
  /** Whether a `<clear/>` drops what is inherited from a parent configuration. */
  readonly clears: boolean;
  /** Keys that a `<remove>` takes out, in lower case where the key ignores letter case. */
  readonly removes: ReadonlySet<string>;
  /** The file that holds the collection instead, as written. */
  readonly configSource: Decoded | undefined;
}

/** A `<rule>`, `<preCondition>` or `<rewriteMap>`. */
export type RewriteItem = RewriteRule | PreCondition | RewriteMap;

/** What one `<location>` (or the file outside of any) configures. A section that is not there is undefined. */
export interface RewriteScope {
  /** `path` of the `<location>`; undefined outside of any. */
  readonly location: Decoded | undefined;
  /** False where applications in folders below do not inherit it (`inheritInChildApplications="false"`). */
  readonly isInherited?: boolean;
  readonly rules: Collection<InboundRule> | undefined;
  readonly globalRules: Collection<InboundRule> | undefined;
  readonly outboundRules: Collection<OutboundRule> | undefined;
  readonly preConditions: Collection<PreCondition> | undefined;
  readonly customTags: Collection<TagSet> | undefined;
  readonly rewriteMaps: Collection<RewriteMap> | undefined;
  /** Names of providers. */
  readonly providers: Collection<Named> | undefined;
  readonly allowedServerVariables: Collection<Named> | undefined;
  readonly customHeaders: Collection<CustomHeader> | undefined;
  readonly redirectHeaders: Collection<CustomHeader> | undefined;
}
