import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';

/** What can be wrong with an XML text; each stops an XML parser unless `tolerated` says otherwise. */
export type XmlProblemCode =
  | 'unclosed-element'
  | 'repeated-start'
  | 'late-close'
  | 'stray-close'
  | 'mismatched-close'
  | 'raw-ampersand'
  | 'unknown-entity'
  | 'bad-character-reference'
  | 'raw-less-than'
  | 'unterminated-tag'
  | 'unterminated-value'
  | 'unquoted-value'
  | 'missing-value'
  | 'missing-space'
  | 'duplicate-attribute'
  | 'unterminated-comment'
  | 'double-hyphen-in-comment'
  | 'unterminated-cdata'
  | 'cdata-end-in-text'
  | 'unterminated-instruction'
  | 'misplaced-declaration'
  | 'bad-declaration'
  | 'bad-name'
  | 'bad-character'
  | 'doctype'
  | 'no-root'
  | 'second-root'
  | 'text-outside-root';

/** One breach of well-formedness, on the exact characters. `name` is the element, attribute or entity spoken of. */
export interface XmlProblem {
  readonly code: XmlProblemCode;
  readonly span: Span;
  readonly name?: string;
  /** A second place that belongs to it: the open tag of a mismatched close or of a repeated start tag, an end tag that comes too late, the first of two attributes. */
  readonly other?: Span;
  /** The name at that second place, where it differs. */
  readonly otherName?: string;
}

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly nameSpan: Span;
  /** From the name to behind the value with its quotes. */
  readonly span: Span;
  /** The value as an XML parser hands it over: references decoded, line breaks and tabs as blanks. Missing where there is none yet. */
  readonly value: Decoded | undefined;
}

/**
 * An element. Every span is absolute in the present version of the text, also after incremental changes. It is the same
 * object only while its own text, its children's included, is the same: what is worked out from it may be kept by it.
 */
export interface XmlElement {
  /** As written, prefix included; empty while the name is still being typed. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly start: number;
  readonly end: number;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  readonly attributes: readonly XmlAttribute[];
  /** From `<` to `>` of the start tag. */
  readonly startTag: Span;
  /** From `</` to `>`, where the element has an end tag of its own. */
  readonly endTag: Span | undefined;
  readonly selfClosing: boolean;
  /** What stands between the tags; empty behind the start tag where there is nothing. */
  readonly contentSpan: Span;
  /**
   * The element's own text (not its children's) as an XML parser hands it over: references decoded, CDATA sections
   * taken in, comments left out, line ends as `\n`. Decoded on first use and kept. `encode` escapes `&`, `<` and, in `]]>`, `>`.
   */
  readonly content: Decoded;
  /**
   * What a reader of the tree worked out from this element and wants to find again: it lasts as long as the element's own text.
   * A field, since a WeakMap of thousands of elements costs more than the work it saves.
   */
  memo: unknown;
  /** The first attribute of that name, letter case ignored. */
  attribute(name: string): XmlAttribute | undefined;
  /** The first child element of that name, letter case ignored. */
  child(name: string): XmlElement | undefined;
  /** The child elements of that name, letter case ignored. */
  childrenNamed(name: string): XmlElement[];
}

/** What stands at an offset, for completion and hover. */
export type XmlPlace =
  | { readonly in: 'text'; readonly element: XmlElement | undefined }
  | { readonly in: 'tag-name'; readonly element: XmlElement; readonly closing: boolean }
  | { readonly in: 'tag'; readonly element: XmlElement }
  | { readonly in: 'attribute-name'; readonly element: XmlElement; readonly attribute: XmlAttribute }
  | { readonly in: 'attribute-value'; readonly element: XmlElement; readonly attribute: XmlAttribute }
  | { readonly in: 'comment' | 'instruction' | 'doctype' | 'cdata'; readonly element: XmlElement | undefined };

/** A text read as XML. Reading never fails: what is wrong is listed under `problems`. */
export interface XmlDocument {
  readonly text: string;
  /** The first top-level element. */
  readonly root: XmlElement | undefined;
  /** In the order of the text. */
  readonly problems: readonly XmlProblem[];
  /** Comments in the order of the text, from `<!--` to `-->`. */
  comments(): readonly Span[];
  /** The `<?xml …?>` declaration and the encoding that it names. */
  readonly declaration: { readonly span: Span; readonly encoding?: string; readonly encodingSpan?: Span } | undefined;
  /** The innermost element with a cursor at `offset` in it: behind its start and before its end, or at its end where it is not closed. */
  elementAt(offset: number): XmlElement | undefined;
  placeAt(offset: number): XmlPlace;
  /** The end of the line that `offset` stands in, before its line break; asking for one place after the other is quick. */
  lineEnd(offset: number): number;
  /** The offset behind the last character before `offset` that is not blank; asking again is quick. */
  trimEnd(offset: number): number;
}
