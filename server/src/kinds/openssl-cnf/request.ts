import type { Span, TextEdit } from '../../core/span';
import { findEntry } from '../../domain/csr/lookup';
import { type NamedObject, Objects } from '../../domain/csr/objects';
import { type StringRules, stringMask } from '../../domain/csr/strings';
import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { addLineBehind } from './lines';
import { isKnown } from './unread';

/** A field of the name and where its value comes from. */
export interface RequestField {
  readonly object: NamedObject;
  readonly field: ConfEntry;
  /** The entry with the value: the field itself, its `_default` or its `_value`. */
  readonly entry: ConfEntry;
  readonly text: string;
  /** Whether the value is given as it is, not asked for. */
  readonly given: boolean;
}

/** The sections and options that a request is made of, as far as they are there. */
export interface RequestParts {
  /** `prompt = no` */
  readonly given: boolean;
  readonly names: ConfSection | undefined;
  /** What is surely in the name. */
  readonly fields: readonly RequestField[];
  /** The section that `req_extensions` names. */
  readonly extensions: ConfSection | undefined;
  /** The section that `x509_extensions` names. */
  readonly certificateExtensions: ConfSection | undefined;
  readonly rules: StringRules;
}

interface WithFile {
  readonly file: ConfFile;
}

/**
 * What stands for the request as a whole: the header of its section, or where there is none what names the subject in front of
 * the first section. Undefined where the file describes no request.
 */
function requestStatement({ file }: WithFile) {
  return file.sections.get('req')?.headers[0] ?? file.sections.get('default')?.entries.get('distinguished_name');
}

/** The place that stands for the request as a whole; undefined where the file describes none. */
export function requestPlace(model: WithFile): Span | undefined {
  const statement = requestStatement(model);
  return statement?.kind === 'entry' ? statement.nameSpan : statement?.span;
}

/** An option of the request as OpenSSL finds it; undefined where the file describes no request. */
export function optionEntry(model: WithFile, name: string): ConfEntry | undefined {
  return requestStatement(model) && findEntry(model.file, 'req', name);
}

/** The section that the options of the request stand in: `req`, or where there is none what stands in front of the first section. */
export function optionsSection(model: WithFile): ConfSection | undefined {
  const { sections } = model.file;
  if (sections.get('req')?.headers.length) return sections.get('req');
  return requestStatement(model) && sections.get('default');
}

/** A new line with an option of the request, which the file describes. */
export function addOption(model: WithFile, line: string): TextEdit {
  return addLineBehind(model.file.text, requestStatement(model)!, line);
}

/** Where a value stands; the name of the entry where it is empty. */
export function valuePlace({ value, nameSpan }: ConfEntry): Span {
  return value.text === '' ? nameSpan : value.span;
}

/** The parts of the request that the section `req` describes. */
export function requestParts(file: ConfFile): RequestParts {
  const option = (name: string) => optionEntry({ file }, name)?.value.text;
  const section = (name: string) => {
    const named = option(name);
    return named === undefined ? undefined : file.sections.get(named);
  };
  const given = option('prompt') === 'no';
  const names = section('distinguished_name');
  return {
    given,
    names,
    fields: names ? fieldsOf(names, given) : [],
    extensions: section('req_extensions'),
    certificateExtensions: section('x509_extensions'),
    rules: {
      characters: option('utf8') === 'yes' ? 'utf8' : 'latin1',
      encoding: file.encoding,
      mask: stringMask(option('string_mask') ?? 'utf8only') ?? 0x2000,
    },
  };
}

function fieldsOf({ entries }: ConfSection, given: boolean): RequestField[] {
  const objects = new Objects();
  return [...entries.values()].flatMap(field => {
    if (!given && fieldSuffixes.some(suffix => field.name.endsWith(suffix))) return [];
    const object = objects.find(fieldType(field.name).type);
    const answer = entries.get(`${field.name}_value`) ?? entries.get(`${field.name}_default`);
    const entry = given ? field : answer;
    if (!object || !entry || !isKnown(entry) || (!given && (entry.value.text === '' || !object.shortName))) return [];
    return [{ object, field, entry, text: entry.value.text, given }];
  });
}

/** The section that `attributes` names. */
export function attributesOf(model: WithFile): ConfSection | undefined {
  const option = optionEntry(model, 'attributes');
  return option && model.file.sections.get(option.value.text);
}

/** Sections that look like the name of a certificate. */
export function nameSections({ file }: { readonly file: ConfFile }): ConfSection[] {
  return [...file.sections.values()].filter(({ name, entries }) => {
    const hasName = [...entries.keys()].some(key => /^(?:\d+\.)?(?:CN|commonName)$/.test(key));
    return hasName && name !== 'default' && name !== 'req';
  });
}
