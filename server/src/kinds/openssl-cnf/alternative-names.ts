import type { Span } from '../../core/span';
import type { Decoded } from '../../syntax/decoded';
import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { isGeneric } from './extension-entries';
import type { OpensslCnf } from './model';
import { isKnown, isUncertain } from './unread';

/** One name of a subjectAltName: `DNS:a` in the value itself, or an entry `DNS.1 = a` of the section behind `@`. */
export interface AlternativeName {
  /** As written: `DNS`, `DNS.1`, `IP Address`. */
  readonly type: string;
  readonly typeSpan: Span;
  /** Without blanks around it; undefined where only a type or only a value is written. */
  readonly text: string | undefined;
  /** The place of `text`, or of the whole item. */
  readonly at: Span;
  spanOf(start: number, end: number): Span;
  /** The whole item. */
  readonly item: Span;
  /** The entry of the section, where it is one. */
  readonly entry: ConfEntry | undefined;
}

/** A subjectAltName, in whatever section of extensions it stands. */
export interface AlternativeNames {
  readonly entry: ConfEntry;
  /** `critical,` and what stands in front of the list. */
  readonly start: number;
  /** The section that `@` names, where it is there. */
  readonly section: ConfSection | undefined;
  /** What is written behind `@`. */
  readonly sectionName: string | undefined;
  readonly names: readonly AlternativeName[];
  /** Those that are known and not plainly the DNS name of a host; what is wrong with one name on its own is wrong with one of these. */
  readonly odd: readonly AlternativeName[];
  /** Whether every name is known: none comes from the environment or from a variable that has no value. */
  readonly isWhole: boolean;
}

const known = new WeakMap<OpensslCnf, readonly AlternativeNames[]>();

/**
 * The subjectAltName of each section that a request or a certificate takes its extensions from, once each, the request's first.
 * Of two that name the same section only the first is here, so that its names are told once.
 */
export function alternativeNames(model: OpensslCnf): readonly AlternativeNames[] {
  let all = known.get(model);
  if (!all) {
    const { file, request } = model;
    const sections = new Set([request.extensions, request.certificateExtensions]);
    const lists = [...sections].flatMap(section => {
      const entry = section?.entries.get('subjectAltName');
      return entry && !isGeneric(entry) ? [readNames(entry, file)] : [];
    });
    const [first] = lists;
    all = lists.filter(list => list === first || !list.section || list.section !== first?.section);
    known.set(model, all);
  }
  return all;
}

/** The subjectAltName of the request. */
export function requestedNames(model: OpensslCnf): AlternativeNames | undefined {
  const entry = model.request.extensions?.entries.get('subjectAltName');
  return entry && alternativeNames(model).find(names => names.entry === entry);
}

/** The names of one entry. */
export function readNames(entry: ConfEntry, file: ConfFile): AlternativeNames {
  const { value } = entry;
  const start = /^critical,[ \t]*/.exec(value.text)?.[0].length ?? 0;
  const list = value.text.slice(start);
  if (list.startsWith('@')) {
    const sectionName = list.slice(1);
    const section = file.sections.get(sectionName);
    const listed = section ? namesIn(section) : { names: [], odd: [], isWhole: false };
    return { entry, start, section, sectionName, ...listed };
  }
  const names = ofList(value, start);
  const odd = entry.isBroken ? [] : names.filter(name => isOdd(name) && !isOfEnvironment(name));
  return { entry, start, section: undefined, sectionName: undefined, names, odd, isWhole: isKnown(entry) };
}

type Listed = Pick<AlternativeNames, 'names' | 'odd' | 'isWhole'>;

const isOfEnvironment = ({ type, text = '' }: AlternativeName) => isUncertain(`${type}:${text}`);

const listed = new WeakMap<ConfSection, Listed>();

function namesIn(section: ConfSection): Listed {
  let found = listed.get(section);
  if (!found) {
    const names = Array.from(section.entries.values(), ofEntry);
    const odd = names.filter(name => name.isOdd);
    const isWhole = odd.every(({ entry }) => isKnown(entry));
    found = { names, odd: isWhole ? odd : odd.filter(({ entry }) => isKnown(entry)), isWhole };
    listed.set(section, found);
  }
  return found;
}

const hostShape = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i;

function isOdd({ type, text }: AlternativeName): boolean {
  return !text || baseType(type) !== 'DNS' || text.length > 200 || !hostShape.test(text);
}

const dnsNames = new WeakMap<readonly AlternativeName[], ReadonlySet<string>>();

/** The DNS names among some, in small letters. */
export function dnsNamesOf(names: readonly AlternativeName[]): ReadonlySet<string> {
  const known = dnsNames.get(names);
  if (known) return known;
  const found = new Set<string>();
  for (const { type, text } of names) if (text && baseType(type) === 'DNS') found.add(text.toLowerCase());
  dnsNames.set(names, found);
  return found;
}

/** A name that is an entry of a section; kept as long as the entry. */
class EntryName implements AlternativeName {
  readonly type: string;
  readonly text: string;
  readonly isOdd: boolean;

  constructor(readonly entry: ConfEntry) {
    this.type = entry.name;
    this.text = entry.value.text;
    this.isOdd = isOdd(this);
  }

  get typeSpan(): Span {
    return this.entry.nameSpan;
  }

  get at(): Span {
    return this.text === '' ? this.entry.nameSpan : this.entry.value.span;
  }

  get item(): Span {
    return this.entry.span;
  }

  spanOf(start: number, end: number): Span {
    return this.entry.value.spanOf(start, end);
  }
}

function ofEntry(entry: ConfEntry): EntryName {
  if (!(entry.memo instanceof EntryName)) entry.memo = new EntryName(entry);
  return entry.memo as EntryName;
}

function ofList(value: Decoded, start: number): AlternativeName[] {
  const names: AlternativeName[] = [];
  let at = start;
  for (const part of value.text.slice(start).split(',')) {
    names.push(ofPart(value, part, at));
    at += part.length + 1;
  }
  return names;
}

function ofPart(value: Decoded, part: string, at: number): AlternativeName {
  const colon = part.indexOf(':');
  const trimmed = (from: number, to: number) => {
    const text = part.slice(from, to);
    const left = from + text.length - text.trimStart().length;
    return { left, right: Math.max(left, from + text.trimEnd().length) };
  };
  const type = trimmed(0, colon < 0 ? part.length : colon);
  const content = trimmed(colon + 1, part.length);
  const whole = trimmed(0, part.length);
  const isEmpty = whole.right <= whole.left;
  const item = isEmpty
    ? value.spanOf(Math.max(0, at - 1), at + part.length)
    : value.spanOf(at + whole.left, at + whole.right);
  return {
    type: part.slice(type.left, type.right),
    typeSpan: value.spanOf(at + type.left, at + type.right),
    text: colon < 0 ? undefined : part.slice(content.left, content.right),
    at: colon < 0 || content.right <= content.left ? item : value.spanOf(at + content.left, at + content.right),
    spanOf: (from, to) => value.spanOf(at + content.left + from, at + content.left + to),
    item,
    entry: undefined,
  };
}

/** The type of a name without what tells entries apart: `DNS` of `DNS.1`. */
export function baseType(type: string): string {
  const dot = type.indexOf('.');
  return dot < 0 ? type : type.slice(0, dot);
}

/** An entry for one more name: `DNS.3`, the first number that is free in a section. */
export function freeName(type: string, taken: { has(name: string): boolean }): string {
  let number = 1;
  while (taken.has(`${type}.${number}`)) number++;
  return `${type}.${number}`;
}

/** The same name with another type: `IP.2` for `DNS.2`, or with the first number that is free where that is taken. */
export function otherType(name: string, type: string, taken: { has(name: string): boolean } | undefined): string {
  const same = `${type}${name.slice(baseType(name).length)}`;
  return taken?.has(same) ? freeName(type, taken) : same;
}
