import type { ConfFile } from '../../syntax/openssl-conf/tree';
import { asn1Modifiers, asn1Types } from './data/asn1-types';
import { readHex } from './hex';
import { findSection } from './lookup';
import type { Objects } from './objects';
import { readBoolean, readInteger } from './plain-values';
import { pointsOf, smallestType } from './strings';

/** What a value that is given as ASN.1 is read with. */
export interface Asn1Reader {
  readonly file: ConfFile;
  readonly objects: Objects;
}

/** Sequences in one another. Source: ASN1_GEN_SEQ_MAX_DEPTH of crypto/asn1/asn1_gen.c. */
const deepest = 50;

/** Why OpenSSL makes no value of a text such as `UTF8:name` or `SEQUENCE:section` (ASN1_generate_v3); undefined where it makes one. */
export function asn1Problem(text: string, reader: Asn1Reader): string | undefined {
  let check = checks.get(reader.objects);
  if (!check) {
    check = new Asn1Check(reader);
    checks.set(reader.objects, check);
  }
  return check.problem(text, 0);
}

/** One for each reading of a file, so that a section that many values name is looked through once. */
const checks = new WeakMap<Objects, Asn1Check>();

class Asn1Check {
  /** Sections that were found good, by the depth at which they were. */
  private readonly good = new Map<string, number>();

  constructor(private readonly reader: Asn1Reader) {}

  problem(text: string, depth: number): string | undefined {
    const read = readModifiers(text);
    if (typeof read === 'string') return read;
    const { type, value, format } = read;
    if (type === 'SEQUENCE' || type === 'SET') return value === undefined ? undefined : this.ofSection(value, depth);
    return this.ofValue(type, value ?? '', format);
  }

  private ofSection(name: string, depth: number): string | undefined {
    if (depth >= deepest) return 'illegal nested tagging';
    const known = this.good.get(name);
    if (known !== undefined && depth <= known) return undefined;
    const section = findSection(this.reader.file, name);
    if (!section) return 'no such section';
    for (const { value } of section.entries.values()) {
      const problem = this.problem(value.text, depth + 1);
      if (problem) return problem;
    }
    this.good.set(name, depth);
    return undefined;
  }

  private ofValue(type: string, value: string, format: Format): string | undefined {
    const { objects, file } = this.reader;
    switch (type) {
      case 'NULL':
        return value === '' ? undefined : 'illegal null value';
      case 'BOOLEAN':
        if (format !== 'ASCII') return 'not ascii format';
        return readBoolean(value) === undefined ? 'illegal boolean' : undefined;
      case 'INTEGER':
        if (format !== 'ASCII') return 'integer not ascii format';
        return readInteger(value) === undefined ? 'illegal integer' : undefined;
      case 'OBJECT':
        if (format !== 'ASCII') return 'object not ascii format';
        return objects.find(value) ? undefined : 'illegal object';
      case 'UTCTIME':
      case 'GENERALIZEDTIME':
        if (format !== 'ASCII') return 'time not ascii format';
        return isTime(value, type === 'UTCTIME' ? 2 : 4) ? undefined : 'illegal time value';
      case 'OCTETSTRING':
      case 'BITSTRING':
        if (format === 'HEX') return readHex(value).error && 'illegal hex';
        if (format === 'ASCII') return undefined;
        if (format === 'UTF8' || type !== 'BITSTRING') return 'illegal bitstring format';
        return isBitList(value) ? undefined : 'list error';
      default: {
        if (format !== 'ASCII' && format !== 'UTF8') return 'illegal format';
        const points = pointsOf(value, file.encoding, format === 'UTF8' ? 'utf8' : 'latin1');
        if (!points) return 'invalid utf8string';
        return smallestType(points, Number(type)) ? undefined : 'illegal characters';
      }
    }
  }
}

type Format = 'ASCII' | 'UTF8' | 'HEX' | 'BITLIST';

interface Modified {
  /** A name of its own, or the bit of a string type. */
  readonly type: string;
  readonly value: string | undefined;
  readonly format: Format;
}

/** Goes through what stands in front of the type; what follows the type is its value, commas and all. */
function readModifiers(text: string): Modified | string {
  let format: Format = 'ASCII';
  let isImplicit = false;
  let explicit = 0;
  for (let start = 0; ; ) {
    start += /^[ \t\n\v\f\r]*/.exec(text.slice(start))![0].length;
    const comma = text.indexOf(',', start);
    const element = text.slice(start, comma < 0 ? text.length : comma).replace(/[ \t\n\v\f\r]+$/, '');
    if (element === '') return 'unknown tag';
    const colon = element.indexOf(':');
    const name = colon < 0 ? element : element.slice(0, colon);
    const key = inCapitals(name);
    const type = asn1Types.get(key);
    if (type !== undefined) {
      const end = start + name.length;
      if (colon < 0 && end < text.length) return 'unknown tag';
      return { type, value: colon < 0 ? undefined : text.slice(end + 1), format };
    }
    const modifier = asn1Modifiers.get(key);
    const own = colon < 0 ? undefined : element.slice(colon + 1);
    if (modifier === undefined || comma < 0) return 'unknown tag';
    if (modifier === 'format') {
      const found = (['ASCII', 'UTF8', 'HEX', 'BITLIST'] as const).find(of => own?.startsWith(of));
      if (!found) return 'unknown tag';
      format = found;
    } else {
      const needsTag = modifier === 'implicit' || modifier === 'explicit';
      if (needsTag && !isTag(own)) return 'unknown tag';
      if (needsTag && isImplicit) return 'unknown tag';
      isImplicit = modifier === 'implicit';
      if (!isImplicit && ++explicit > mostExplicit) return 'unknown tag';
    }
    start = comma + 1;
  }
}

/** Letter case does not count among the letters of ASCII, and a letter such as the dotless i has no capital there. */
function inCapitals(name: string): string {
  return name.replace(/[a-z]+/g, of => of.toUpperCase());
}

/** Tags around a value. Source: ASN1_FLAG_EXP_MAX of crypto/asn1/asn1_gen.c. */
const mostExplicit = 20;

/** A number, and a letter for its class. */
function isTag(text: string | undefined): boolean {
  return text !== undefined && /^[ \t]*[+-]?\d*(?:$|[UAPC])/.test(text);
}

function isBitList(text: string): boolean {
  return text.split(',').every(bit => /^[ \t\n\v\f\r]*\d+[ \t\n\v\f\r]*$/.test(bit));
}

/** @param digits of the year */
function isTime(text: string, digits: 2 | 4): boolean {
  const fraction = digits === 4 ? '(?:\\.\\d+)?' : '';
  const shape = new RegExp(
    `^(\\d{${digits}})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)?${fraction}(?:Z|[+-](\\d\\d)(\\d\\d))$`,
  );
  const found = shape.exec(text)?.slice(1).map(Number);
  if (!found) return false;
  const [year, month, day, hour, minute, second = 0, overHours = 0, overMinutes = 0] = found as [
    number,
    number,
    number,
    number,
    number,
  ];
  const full = digits === 4 ? year : year < 50 ? year + 2000 : year + 1900;
  const days = [
    31,
    full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  const isDay = day >= 1 && day <= (days[month - 1] ?? 0);
  const isHour = hour <= 23 && minute <= 59 && !(second > 59);
  return isDay && isHour && !(overHours > 12) && !(overMinutes > 59);
}
