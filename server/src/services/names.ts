import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type TextEdit as LspTextEdit,
  type Range,
} from 'vscode-languageserver';
import type { Fact } from '../core/kind';
import { areOnOneWay } from '../core/other-files';
import { touches } from '../core/span';
import { templateFunction } from '../domain/rewrite/data/functions';
import type { CheckedDocument } from './checked-document';
import { nameProblems } from './data/titles';
import { type Positions, rangeOf } from './positions';
import type { FileEdits } from './workspace-edits';

/** What one file offers or needs across files. */
export interface FileFacts {
  readonly uri: string;
  /** Null where no editor has the file open. */
  readonly version: number | null;
  readonly facts: readonly Fact[];
  readonly positions: Positions;
}

/** The facts of an open document. */
export function factsOf({ uri, version, analysis: { kind, model }, positions }: CheckedDocument): FileFacts {
  const facts: readonly Fact[] = kind.facts?.(model) ?? [];
  return { uri, version, facts: facts.filter(({ forRulesOnly }) => !forRulesOnly), positions };
}

/** A name that is looked for. */
export interface Sought extends Fact {
  /** The file in which it was pointed at; every file counts where it is missing. */
  readonly askedIn?: string;
}

/** A name, and where it may stand. */
export interface NameAt {
  readonly target: Sought;
  /** The names of the document where they mean something in it alone; undefined where other files may name it too. */
  readonly alone: FileFacts | undefined;
}

/** The name at `offset` of an open document. */
export function nameAt(document: CheckedDocument, offset: number): NameAt | undefined {
  const { uri, version, analysis, positions } = document;
  const alone = { uri, version, facts: analysis.kind.ownNames?.(analysis.model) ?? [], positions };
  const own = factAt(alone, offset);
  if (own) return { target: own, alone };
  const target = factAt(factsOf(document), offset);
  return target && { target: { ...target, askedIn: uri }, alone: undefined };
}

/** The name at `offset`; of several the shortest. */
export function factAt({ facts }: FileFacts, offset: number): Fact | undefined {
  const here = facts.filter(({ span }) => touches(span, offset));
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Where the name stands and as what it is written, or undefined where there is none. */
export function renameTarget(
  document: CheckedDocument,
  offset: number,
): { range: Range; placeholder: string } | undefined {
  const target = nameAt(document, offset)?.target;
  return target && { range: rangeOf(document.positions, target.span), placeholder: target.text };
}

/** Why a name cannot be used in that space, as a sentence; undefined where it can. */
export function nameProblem(space: string, name: string): string | undefined {
  if (name.trim() === '') return nameProblems.empty;
  if (hasControl(name)) return nameProblems.control;
  if (space === 'port') return /^[1-9]\d{0,4}$/.test(name) && Number(name) <= 65_535 ? undefined : nameProblems.port;
  if (namedFreely.has(space)) return undefined;
  if (space === 'rewrite-map-name') return mapNameProblem(name);
  if (space === 'openssl-known-name') return nameProblems.known;
  if (space === 'openssl-section') return sectionName.test(name) ? undefined : nameProblems.section;
  if (space === 'openssl-variable') return /^\w+$/.test(name) ? undefined : nameProblems.variable;
  if (/\s/.test(name)) return nameProblems.blank;
  const [breaks] = (space === 'database' ? /[;{}=]/ : /[;{}=\\:/]/).exec(name) ?? [];
  return breaks && nameProblems.url(breaks);
}

/** The spaces in which a name may hold anything. */
const namedFreely: ReadonlySet<string> = new Set([
  'pool',
  'precondition-name',
  'tag-set-name',
  'rewrite-rule-name',
  'shared-location',
]);

/** Characters of a section's name in an OpenSSL configuration; it may hold blanks in between. */
const sectionName = /^[\w!%&*+,\-./;?^|~]+(?: +[\w!%&*+,\-./;?^|~]+)*$/;

/** Templates ask a map as `{name:key}`, and IIS refuses blanks around its name. */
function mapNameProblem(name: string): string | undefined {
  if (name.trim() !== name) return nameProblems.around;
  const [breaks] = /[{}:]/.exec(name) ?? [];
  if (breaks) return nameProblems.template(breaks);
  return templateFunction(name) || /^[RC]$/i.test(name) ? nameProblems.meaning(name) : undefined;
}

/** Spaces in which no two things may have one name, letter case ignored. */
const uniquelyNamed: ReadonlySet<string> = new Set(['rewrite-map-name', 'precondition-name', 'tag-set-name']);

/** Why a name cannot be given to what has another in these files: something else has it already. */
export function takenProblem(files: Iterable<FileFacts>, target: Sought, newName: string): string | undefined {
  const name = newName.toLowerCase();
  if (!uniquelyNamed.has(target.space) || name === target.name) return undefined;
  return definitionsOf(files, { ...target, name }).length > 0 ? nameProblems.taken(newName) : undefined;
}

function hasControl(name: string): boolean {
  return /[\0-\x1F\x7F-\x9F\u2028\u2029]/.test(name);
}

/** The edits that give a name another text in every file that names it. */
export function renameEdits(files: Iterable<FileFacts>, target: Sought, newName: string): FileEdits[] {
  const renamed: FileEdits[] = [];
  for (const file of files) {
    const { uri, version, positions } = file;
    const edits = new Map<number, LspTextEdit>();
    for (const fact of same(file, target))
      edits.set(fact.span.start, { range: rangeOf(positions, fact.span), newText: fact.encode(newName) });
    if (edits.size > 0) renamed.push({ uri, version, edits: [...edits.values()] });
  }
  return renamed;
}

/** Every place that names the same thing. */
export function referencesOf(files: Iterable<FileFacts>, target: Sought, withDefinitions: boolean): Location[] {
  const places = new Map<string, Location>();
  for (const file of files) {
    const { uri, positions } = file;
    for (const { role, span } of same(file, target))
      if (withDefinitions || role === 'refers')
        places.set(`${uri} ${span.start}`, { uri, range: rangeOf(positions, span) });
  }
  return [...places.values()];
}

/** Where the name is defined; where it is only referred to, nothing. */
export function definitionsOf(files: Iterable<FileFacts>, target: Sought): Location[] {
  const places = new Map<string, Location>();
  for (const file of files) {
    const { uri, positions } = file;
    for (const { role, span } of same(file, target))
      if (role === 'defines') places.set(`${uri} ${span.start}`, { uri, range: rangeOf(positions, span) });
  }
  return [...places.values()];
}

/** Every place of the file that names what stands at `offset`. */
export function highlightsOf(document: CheckedDocument, offset: number): DocumentHighlight[] {
  const name = nameAt(document, offset);
  if (!name) return [];
  return same(name.alone ?? factsOf(document), name.target).map(({ role, span }) => ({
    range: rangeOf(document.positions, span),
    kind: role === 'defines' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function same({ uri, facts }: FileFacts, { space, name, alongFolders, askedIn }: Sought): Fact[] {
  if (alongFolders && askedIn !== undefined && !areOnOneWay(askedIn, uri)) return [];
  return facts.filter(fact => fact.space === space && fact.name === name && !fact.forRulesOnly);
}
