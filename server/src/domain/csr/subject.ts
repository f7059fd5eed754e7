import { byteLength, readable } from '../../syntax/openssl-conf/bytes';
import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { compareBytes, derOfAttribute } from './der';
import { findEntry, findNumber } from './lookup';
import { CsrFailure, type Dropped, type SubjectField } from './model';
import type { NamedObject, Objects } from './objects';
import { makeString, type StringRules } from './strings';

export interface SubjectReader {
  readonly file: ConfFile;
  readonly objects: Objects;
  readonly rules: StringRules;
  readonly dropped: Dropped[];
}

/** What belongs to a field and is none itself. */
export const fieldSuffixes = ['_min', '_max', '_default', '_value'] as const;

/** The name of a field without what makes its key unique, and whether it joins the field before it. */
export function fieldType(key: string): { readonly type: string; readonly joins: boolean } {
  const separator = key.search(/[:,.]/);
  const type = separator >= 0 && separator + 1 < key.length ? key.slice(separator + 1) : key;
  return type.startsWith('+') ? { type: type.slice(1), joins: true } : { type, joins: false };
}

/**
 * Every entry is a field and its value, as with `prompt = no`.
 * @throws CsrFailure where OpenSSL gives up
 */
export function givenFields(
  section: ConfSection,
  { objects, rules }: Omit<SubjectReader, 'dropped' | 'file'>,
): SubjectField[] {
  return [...section.entries.values()].map((entry, index) => {
    const { type, joins } = fieldType(entry.name);
    const object = objects.find(type);
    if (!object) throw new CsrFailure(`invalid field name: name=${type}`, entry.nameSpan);
    return fieldOf(object, entry, entry, joins && index > 0, rules, entry.value.text);
  });
}

/**
 * Fields with prompts, answered as `-batch` answers them: with `_value`, else `_default`, else not at all.
 * @throws CsrFailure where OpenSSL gives up
 */
export function promptedFields(section: ConfSection, reader: SubjectReader): SubjectField[] {
  const { file, objects, rules, dropped } = reader;
  const fields: SubjectField[] = [];
  for (const entry of section.entries.values()) {
    if (fieldSuffixes.some(suffix => entry.name.endsWith(suffix))) continue;
    const { type, joins } = fieldType(entry.name);
    const object = objects.find(type);
    if (!object?.shortName) {
      dropped.push({
        what: entry.name,
        why: 'OpenSSL knows no field of this name and passes it over.',
        at: entry.nameSpan,
      });
      continue;
    }
    const answer = answerFor(entry, section.name, file);
    if (!answer) {
      const why = `Without ${entry.name}_default there is no answer in batch mode, and the field is left out.`;
      dropped.push({ what: object.shortName, why, at: entry.nameSpan, entry });
      continue;
    }
    fields.push(fieldOf(object, entry, answer.entry, joins && fields.length > 0, rules, answer.text));
  }
  return fields;
}

interface Answer {
  readonly entry: ConfEntry;
  readonly text: string;
}

/** Bytes of a key with its suffix, and of an answer, that fit. Source: the buffers of apps/req.c. */
const longest = { key: 98, answer: 1022 };

function answerFor(entry: ConfEntry, section: string, file: ConfFile): Answer | undefined {
  if (byteLength(`${entry.name}_default`, file.encoding) > longest.key + 1)
    throw new CsrFailure(`Name '${entry.name}' too long`, entry.nameSpan);
  const byDefault = findEntry(file, section, `${entry.name}_default`);
  const value = findEntry(file, section, `${entry.name}_value`);
  const min = findNumber(file, section, `${entry.name}_min`) ?? -1;
  const max = findNumber(file, section, `${entry.name}_max`) ?? -1;
  if (value) checkAnswer(value, 'DN value', file);
  // The answer is a line: an empty one takes the default, a single dot none.
  const given = value && !/^(?:$|\n)/.test(value.value.text) ? value : undefined;
  if (given && /^\.(?:$|\n)/.test(given.value.text)) return undefined;
  const answer = given ?? byDefault;
  if (!answer || answer.value.text === '') return undefined;
  checkAnswer(answer, 'DN default', file);
  const { text } = answer.value;
  const length = byteLength(text, file.encoding);
  if (min > 0 && length < min)
    throw new CsrFailure(`String too short, must be at least ${min} bytes long`, answer.value.span);
  if (max >= 0 && length > max)
    throw new CsrFailure(`String too long, must be at most ${max} bytes long`, answer.value.span);
  return { entry: answer, text };
}

function checkAnswer({ value }: ConfEntry, what: string, { encoding }: ConfFile): void {
  if (byteLength(value.text, encoding) > longest.answer)
    throw new CsrFailure(`${what} '${readable(value.text)}' too long`, value.span);
}

function fieldOf(
  object: NamedObject,
  field: ConfEntry,
  from: ConfEntry,
  joined: boolean,
  rules: StringRules,
  text: string,
): SubjectField {
  const made = makeString(text, object.shortName === undefined ? undefined : object.oid, rules);
  if (made.error !== undefined) throw new CsrFailure(made.error, from.value.span);
  return { object, name: object.shortName ?? object.oid, value: made.text, type: made.type, joined, from, field };
}

/**
 * The fields as they are encoded: those that share a relative distinguished name are a set, which DER sorts by its bytes.
 */
export function encodingOrder(fields: readonly SubjectField[]): SubjectField[] {
  const names: SubjectField[][] = [];
  for (const field of fields) {
    if (field.joined && names.length > 0) names.at(-1)!.push(field);
    else names.push([field]);
  }
  return names.flatMap(name => (name.length === 1 ? name : sorted(name)));
}

function sorted(name: readonly SubjectField[]): SubjectField[] {
  const encoded = name.map(field => ({ field, bytes: derOfAttribute(field.object.oid, field.value, field.type) }));
  encoded.sort((a, b) => compareBytes(a.bytes, b.bytes));
  return encoded.map(({ field }, index) => ({ ...field, joined: index > 0 }));
}
