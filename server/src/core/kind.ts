import type { Config } from './config';
import type { NamedFiles } from './named-files';
import type { OtherFiles } from './other-files';
import type { Rule, SourceEncoding, Unit } from './rule';
import type { Span, TextChange, TextEdit } from './span';

/** How a kind writes comments, for suppressions. */
export interface CommentSyntax {
  readonly open: string;
  /** Empty where the comment ends with the line. */
  readonly close: string;
}

/** A result of parsing that the next version of the same file can build on. */
export interface Previous<Model> {
  readonly model: Model;
  readonly change: TextChange;
}

export type OutlineSymbolKind = 'file' | 'list' | 'pool' | 'rule' | 'map' | 'property' | 'host' | 'database' | 'key';

export interface OutlineSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: OutlineSymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children?: readonly OutlineSymbol[];
}

export type CompletionKind = 'property' | 'value' | 'element' | 'attribute' | 'snippet' | 'reference';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** Replaced by `insert`. */
  readonly replace: Span;
  /** The text as it has to stand in the file; in snippet syntax where `snippet` is set. */
  readonly insert: string;
  readonly snippet?: boolean;
  readonly sort?: string;
  /** Markdown, made only when the item is looked at. */
  readonly documentation?: () => string;
  /** Ask for completions again once this one is in. */
  readonly again?: boolean;
}

export interface Hover {
  readonly span: Span;
  /** Markdown. Never holds a password. */
  readonly markdown: string;
}

/** A line of text over a place, with what a click on it does. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** A refactoring of the kind, by id; text only where it and the command are missing. */
  readonly refactoring?: string;
  /** A command of the editor, called with the file's address; the lens is left out where the client has not said that it has it. */
  readonly command?: string;
}

/** A change of the whole file that no finding asks for. Its edits are one undo step. */
export interface Refactoring {
  readonly id: string;
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The command of the editor that asks for what is missing and then makes the change, called with the file's address; `edits` is empty then. */
  readonly command?: string;
}

/**
 * What a file offers or needs across files.
 * `space` is the sort of name (`host`, `port`, `database`, `pool`), `name` its identity in that space (letter case settled by the kind).
 */
export interface Fact {
  readonly role: 'defines' | 'refers';
  readonly space: string;
  readonly name: string;
  readonly span: Span;
  /** The name as written. */
  readonly text: string;
  /** How another name is written at this place. */
  readonly encode: (name: string) => string;
  /** The name of what it belongs to, such as the pool whose database it is. */
  readonly of?: string;
  /** Whether the name is handed down from folder to folder: the same name elsewhere means something else. */
  readonly alongFolders?: boolean;
  /** Whether only rules read it: no name that is renamed or looked for in other files. */
  readonly forRulesOnly?: boolean;
}

export interface DocumentLink {
  readonly span: Span;
  readonly target: string;
  readonly tooltip?: string;
}

/** How a consumer is given a file, where that makes a difference to what it reads. */
export interface Loading {
  /** By its bytes, or by its text; see `Properties.load` of Java. By its bytes unless told. */
  readonly as?: 'stream' | 'reader';
  /** How the file's bytes were read, where the file came from bytes. */
  readonly encoding?: SourceEncoding;
}

/** What a file is read with besides its text. */
export interface Around {
  /** How its bytes were read, where it came from bytes. */
  readonly encoding?: SourceEncoding | undefined;
  /** What the paths in it bring; undefined where nobody looks. */
  readonly named?: NamedFiles | undefined;
}

/** What `ccconfig read` prints: how the consumer reads the file. */
export interface Reading {
  readonly model: unknown;
  /** The same for a person, as lines. Passwords are masked. */
  readonly text: string;
}

/** What tells a sort of file from others: all that is there of a kind before one of its files is. */
export interface KindHead {
  readonly id: string;
  /** What a person calls it. */
  readonly title: string;
  /** The language id in editors. */
  readonly language: string;
  /** File names in lower case. */
  readonly names: readonly string[];
  /** Names with `*`, in lower case, matched against the file's name. */
  readonly patterns?: readonly string[];
  /** Names with `*` of files that its files name, whose changes change what they say. */
  readonly namedPatterns?: readonly string[];
  /** Whether a file of another name is of this kind, from its text. */
  readonly sniff?: (text: string) => boolean;
  /** Whether a text under one of its names is of this kind, where files of other programs have these names too. */
  readonly confirms?: (text: string) => boolean;
  /** Where editors may take a file for one of this language by its path, in the place of names that other programs use too. */
  readonly editorPatterns?: readonly string[];
  /** The spaces that its facts are in, so that rules of other files find it. */
  readonly spaces?: readonly string[];
}

/** One sort of file: everything the product knows about it. */
export interface FileKind<Model = unknown, U extends Unit = Unit> extends KindHead {
  readonly comments: CommentSyntax;
  /** Where comments stand that may hold suppressions; `text` contains "ccconfig-" somewhere. */
  readonly commentSpans: (model: Model, text: string) => readonly Span[];
  /**
   * Whether a comment on a line of its own, put in at `offset`, where a line starts, leaves everything else in the file as it is;
   * undefined where only a trial tells.
   */
  readonly takesComment?: (model: Model, offset: number) => boolean | undefined;
  /** Reads any text; never throws. May use (and consume) the previous version's model. */
  readonly parse: (text: string, previous?: Previous<Model>) => Model;
  /**
   * The model that rules check: with what the file's bytes, and the files that it names, say besides its text. Places in those are
   * `elsewhere`. The model itself where they say nothing more.
   */
  readonly whole?: (model: Model, around: Around) => Model;
  readonly units?: (model: Model) => readonly U[];
  /**
   * The parts of the file that a unit belongs to, so that rules can say which they depend on; undefined where that is not told.
   * The unit may be of the version before; which parts there are does not depend on it unless it belongs to one that says so.
   */
  readonly partsOf?: (unit: U, model: Model) => readonly string[] | undefined;
  readonly rules: readonly Rule<Model, U>[];
  readonly facts?: (model: Model) => readonly Fact[];
  /** Names that mean something in this file alone: looked up and renamed inside of it. */
  readonly ownNames?: (model: Model) => readonly Fact[];
  /** Whether there may be more facts than `facts` tells: the text is broken, or parts of it stand in other files. */
  readonly isPartial?: (model: Model) => boolean;
  /** @param others what rules that read facts are given too; missing where the kind has none, or nothing is known yet */
  readonly completions?: (model: Model, offset: number, config: Config, others?: OtherFiles) => readonly Completion[];
  readonly hover?: (model: Model, offset: number, config: Config) => Hover | undefined;
  readonly symbols?: (model: Model) => readonly OutlineSymbol[];
  readonly folds?: (model: Model) => readonly Span[];
  /** Spans around `offset`, innermost first. */
  readonly selections?: (model: Model, offset: number) => readonly Span[];
  readonly lenses?: (model: Model) => readonly Lens[];
  readonly links?: (model: Model) => readonly DocumentLink[];
  /** Refactorings that make sense at `at`; all of the file's where it is missing. */
  readonly refactorings?: (model: Model, at?: Span, config?: Config) => readonly Refactoring[];
  readonly read?: (model: Model, how?: Loading) => Reading;
  /** Whether the consumer reads the file otherwise by its bytes than by its text. */
  readonly readsByLoading?: boolean;
  /** Where secrets stand, in comments and half-broken places too; whatever shows the file's text shows `***` there. In any order. */
  readonly secrets?: (model: Model, text: string) => readonly Span[];
}

/** A kind whose model type does not matter to the caller. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds holds kinds of different models
export type AnyKind = FileKind<any, any>;
