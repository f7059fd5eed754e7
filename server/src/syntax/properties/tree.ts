import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';

/** A backslash and what belongs to it. */
export interface Escape {
  readonly kind:
    | 'control' // \t \n \r \f
    | 'unicode' // \uXXXX
    | 'malformed' // \u without four hexadecimal digits: Java throws
    | 'character' // any other character, which stands for itself; the backslash is dropped
    | 'continuation'; // a line end with the white space of the next line, all dropped
  readonly span: Span;
  /** What stands behind the backslash: one character, `u` with what was meant as digits, or the line end. */
  readonly written: string;
  readonly inKey: boolean;
}

/**
 * One logical line that Java puts into its table. The object is kept from version to version while its text stays the same;
 * every offset that it gives is one of the present version.
 */
export interface PropertyEntry extends Span {
  readonly key: Decoded;
  readonly value: Decoded;
  /** `key.text`, known without decoding anything else. */
  readonly name: string;
  /** White space with at most one `=` or `:` between key and value; empty where the line ends behind the key. */
  readonly separator: Span;
  /** Whether a backslash stands at all in key or value. */
  readonly hasEscapes: boolean;
  /** Whether a backslash stands in it that is none of a pair, a continuation too. */
  readonly hasOtherEscapes: boolean;
  /** Whether Java throws at this entry. */
  readonly stops: boolean;
  /** In the order of the text. */
  readonly escapes: readonly Escape[];
  /** The first `\u` in it at which Java throws. */
  readonly malformed: Escape | undefined;
  /** What a kind keeps about the entry, as long as its text stays the same. */
  memo: unknown;
}

/** A `.properties` file as `java.util.Properties` reads it (OpenJDK 17), and on behind the place where Java stops. */
export interface PropertiesDocument {
  readonly text: string;
  /** In the order in which Java puts them; a key that stands twice is there twice. */
  readonly entries: readonly PropertyEntry[];
  /** From `#` or `!` to the end of the line, in the order of the text. */
  readonly comments: readonly Span[];
  /** The index of the entry at which Java stops with an exception; what comes before it is in the table already. */
  readonly stop: number | undefined;
}
