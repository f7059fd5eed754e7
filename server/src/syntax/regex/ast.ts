/*
 * A pattern of IIS URL Rewrite as a tree. Offsets are UTF-16 offsets into the pattern's own (decoded) text; `end` is behind the last
 * character. The regular expressions are those of Microsoft's C++ library (`std::regex`, ECMAScript grammar), on UTF-16 code units.
 */

export type RegexNode =
  | Alternation
  | Sequence
  | Group
  | LookAhead
  | Repeat
  | Assertion
  | BackReference
  | CharacterNode
  | AnyCharacter
  | ClassEscape
  | CharacterClass;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Two or more alternatives between `|`. */
export interface Alternation extends Place {
  readonly type: 'alternation';
  readonly alternatives: readonly RegexNode[];
}

/** Items one after the other; none for the empty pattern. Never exactly one. */
export interface Sequence extends Place {
  readonly type: 'sequence';
  readonly items: readonly RegexNode[];
}

export interface Group extends Place {
  readonly type: 'group';
  /** The group's number, from 1 on; undefined for `(?:…)`. */
  readonly number: number | undefined;
  readonly body: RegexNode;
}

/** `(?=…)` or `(?!…)`. */
export interface LookAhead extends Place {
  readonly type: 'look-ahead';
  readonly negate: boolean;
  readonly body: RegexNode;
}

export interface Repeat extends Place {
  readonly type: 'repeat';
  readonly min: number;
  /** `Infinity` where there is no upper bound. */
  readonly max: number;
  readonly lazy: boolean;
  readonly body: RegexNode;
  /** Where the quantifier starts; it ends with the node. */
  readonly quantifierStart: number;
}

export interface Assertion extends Place {
  readonly type: 'assertion';
  readonly kind: 'start' | 'end' | 'word-boundary' | 'no-word-boundary';
}

export interface BackReference extends Place {
  readonly type: 'back-reference';
  readonly number: number;
}

export interface CharacterNode extends Place {
  readonly type: 'character';
  /** UTF-16 code unit. */
  readonly code: number;
}

/** `.`: anything but a line end. */
export interface AnyCharacter extends Place {
  readonly type: 'any';
}

/** `\d`, `\w`, `\s` and their opposites, also within brackets. */
export interface ClassEscape extends Place {
  readonly type: 'class-escape';
  readonly name: 'd' | 'w' | 's';
  readonly negate: boolean;
}

/** `[…]`. Negated and without items: any character at all. */
export interface CharacterClass extends Place {
  readonly type: 'class';
  readonly negate: boolean;
  readonly items: readonly ClassItem[];
}

export type ClassItem = CharacterNode | CharacterRange | ClassEscape | NamedClass;

export interface CharacterRange extends Place {
  readonly type: 'range';
  /** UTF-16 code units, both included. */
  readonly from: number;
  readonly to: number;
}

/** `[:alpha:]` within brackets. */
export interface NamedClass extends Place {
  readonly type: 'named-class';
  readonly name: NamedClassName;
}

export const namedClassNames = [
  'alnum',
  'alpha',
  'blank',
  'cntrl',
  'd',
  'digit',
  'graph',
  'lower',
  'print',
  'punct',
  's',
  'space',
  'upper',
  'w',
  'xdigit',
] as const;
export type NamedClassName = (typeof namedClassNames)[number];

/** Constructs of other regular expression dialects. */
export type ForeignConstruct =
  | 'look-behind'
  | 'named-group'
  | 'inline-flags'
  | 'comment'
  | 'atomic-group'
  | 'possessive'
  | 'conditional'
  | 'branch-reset'
  | 'group-modifier'
  | 'named-reference'
  | 'property'
  | 'text-start'
  | 'text-end'
  | 'code-point'
  | 'quoting'
  | 'other-escape';

export type RegexProblemCode =
  /** A quantifier with nothing in front that it could repeat. */
  | 'nothing-to-repeat'
  /** A quantifier behind `^`, `$`, `\b` or a look-ahead. */
  | 'repeated-assertion'
  /** A `{` that begins no count. */
  | 'literal-brace'
  /** `{3,2}`, or a number that is too large. */
  | 'count-order'
  | 'count-too-large'
  | 'stray-brace'
  | 'stray-bracket'
  | 'stray-parenthesis'
  | 'unclosed-bracket'
  | 'unclosed-group'
  | 'range-order'
  /** `[a-\d]`: a class as the end of a range. */
  | 'range-to-class'
  /** `[\w-.]`: a class as the start of a range. */
  | 'range-from-class'
  | 'unknown-class-name'
  | 'bad-collating-element'
  | 'trailing-backslash'
  | 'bad-control-escape'
  | 'bad-hex-escape'
  | 'bad-unicode-escape'
  | 'bad-digit-escape'
  /** A reference to a group that the pattern does not have. */
  | 'missing-group'
  /** A reference to a group that is not closed yet where the reference stands. */
  | 'open-group'
  | 'too-deep'
  /** `\\` in front of a letter that has no meaning behind it: the letter itself. */
  | 'idle-escape'
  | 'foreign';

/** What is wrong with a pattern, on the exact characters. */
export interface RegexProblem extends Place {
  readonly code: RegexProblemCode;
  /** Set for `foreign`. */
  readonly construct?: ForeignConstruct;
  /** For groups of other dialects: where their head (`(?<name>`) ends. */
  readonly headEnd?: number;
}

/** How a rule's patterns are written. */
export type RegexSyntax = 'ECMAScript' | 'Wildcard' | 'ExactMatch';

export interface ParsedRegex {
  readonly text: string;
  readonly syntax: RegexSyntax;
  /** What could be read; with problems, a reading as near as possible. */
  readonly root: RegexNode;
  /** How many groups capture; a reference may be 0 to this number. */
  readonly groupCount: number;
  /** In the order of the text. */
  readonly problems: readonly RegexProblem[];
}
