import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import type { ConfEncoding } from './bytes';

/** What is wrong with a line. OpenSSL stops reading at the first one; at `environment-variable` only where the variable is not set. */
export type ConfProblemCode =
  | 'missing-equal-sign'
  /** Two bytes a character: nothing that OpenSSL reads has an equal sign. */
  | 'utf-16'
  | 'missing-close-square-bracket'
  | 'variable-has-no-value'
  | 'environment-variable'
  | 'no-close-brace'
  | 'expansion-too-long'
  | 'invalid-pragma'
  | 'relative-path';

export interface ConfProblem {
  readonly code: ConfProblemCode;
  readonly span: Span;
  /** The variable, pragma or path spoken of. */
  readonly name?: string;
}

/** An `.include` of the file itself, and what it brings. */
export interface ConfInclude {
  readonly span: Span;
  /** The path alone, as written. */
  readonly pathSpan: Span;
  /** As OpenSSL would open it. */
  readonly path: string;
  /** `unknown` where nobody could say whether there is something; `ignored` where OpenSSL does not look for it. */
  readonly found: 'read' | 'missing' | 'unknown' | 'ignored';
  /** Whether something that it brings includes what could not be read. */
  readonly isPartial: boolean;
  /** What is wrong with what it brings; OpenSSL then gives up. */
  readonly problem: ConfProblemCode | undefined;
}

/** `$name`, `${section::name}` … in a value. */
export interface VariableReference {
  /** From `$` to behind the name or the closing brace. */
  readonly span: Span;
  /** As written in front of `::`; undefined where the variable is looked for in the section that it stands in. */
  readonly section: string | undefined;
  readonly sectionSpan: Span | undefined;
  readonly name: string;
  readonly nameSpan: Span;
  /** What OpenSSL puts in its place; undefined where it finds nothing. */
  readonly value: string | undefined;
}

/**
 * One `name = value`, stored under the section that it writes to. It stays the same object while its line, its section and what its
 * variables stand for stay the same; its places are those in the present text.
 */
export interface ConfEntry {
  readonly kind: 'entry';
  /** Where the value goes: the section of the last header, or the one in front of `::`. */
  readonly section: string;
  /** In front of `::`. */
  readonly sectionSpan: Span | undefined;
  /** As OpenSSL stores it: backslashes stay. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Without the blanks around it; quotes, escapes, variables and continuations resolved. */
  readonly value: Decoded;
  readonly variables: readonly VariableReference[];
  /** Whether the value ends at a variable that cannot be put in. */
  readonly isBroken: boolean;
  /** From the name to the end of the value, without a comment behind it. */
  readonly span: Span;
  /** The whole line, with its end; of several where it goes on. */
  readonly start: number;
  readonly end: number;
  /** What a reader worked out from this entry alone and wants to find again. */
  memo: unknown;
}

/** `[ name ]` */
export interface ConfHeader {
  readonly kind: 'header';
  readonly section: string;
  readonly nameSpan: Span;
  /** From `[` to behind `]`. */
  readonly span: Span;
  /** What stands behind `]` and is ignored; undefined where nothing does. */
  readonly rest: Span | undefined;
  /** The whole line, with its end; of several where it goes on. */
  readonly start: number;
  readonly end: number;
}

/** `.include path` or `.pragma name:value` */
export interface ConfDirective {
  readonly kind: 'include' | 'pragma';
  /** The path as OpenSSL reads it, or `name:value`. */
  readonly value: Decoded;
  readonly span: Span;
}

export type ConfStatement = ConfEntry | ConfHeader | ConfDirective;

/**
 * A section with what is left in it: of several entries of one name the last, in its place. While it is the same object it
 * holds the same entries.
 */
export interface ConfSection {
  readonly name: string;
  readonly headers: readonly ConfHeader[];
  /** In the order in which OpenSSL keeps them. */
  readonly entries: ReadonlyMap<string, ConfEntry>;
  /** Entries that a later one of the same name has replaced, in the order of the text. */
  readonly replaced: readonly ConfEntry[];
}

/** A text read as OpenSSL's `CONF_load` reads it. Reading never fails; what comes behind a problem is read as if it were not there. */
export interface ConfFile {
  readonly text: string;
  readonly encoding: ConfEncoding;
  /** By exact name; `default` holds what stands in front of the first header. */
  readonly sections: ReadonlyMap<string, ConfSection>;
  /** In the order of the text. Those of included files are not among them; their places are `elsewhere`. */
  readonly statements: readonly ConfStatement[];
  /** The same without directives. */
  readonly settings: readonly (ConfEntry | ConfHeader)[];
  /** In the order of the text. */
  readonly problems: readonly ConfProblem[];
  readonly includes: readonly ConfInclude[];
  /** From `#` to the end of the logical line. */
  readonly comments: readonly Span[];
  /** Lines that go on in the next one: from the first character of the first to the last of the last. */
  readonly continued: readonly Span[];
}
