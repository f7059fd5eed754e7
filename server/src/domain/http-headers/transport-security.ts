import { nearMiss } from '../../core/near-miss';
import type { HeaderProblem } from './problem';
import { isUnknown, type Part, splitAt, trimmedPart, wholePart } from './text';

export type TransportSecurityProblem =
  | 'comma'
  | 'no-max-age'
  | 'not-a-number'
  | 'repeated'
  | 'value-on-flag'
  | 'near-miss'
  | 'preload-too-short'
  | 'preload-without-subdomains';

/** A year in seconds: what the preload list asks for. */
export const preloadMaxAge = 31_536_000;

interface Directive {
  readonly name: Part;
  /** Missing where no `=` is written. */
  readonly value: Part | undefined;
  readonly whole: Part;
}

type Problem = HeaderProblem<TransportSecurityProblem>;

/**
 * Checks Strict-Transport-Security as RFC 6797 section 6.1 has browsers read it: directives parted by `;`, names in any letter case, each
 * at most once; a value that breaks this is ignored whole. The conditions of `preload` are those of hstspreload.org.
 * @param value with `unknown` for what a template fills in
 */
export function checkTransportSecurity(value: string): Problem[] {
  const directives = splitAt(wholePart(value), ';')
    .map(trimmedPart)
    .filter(({ text }) => text !== '')
    .map(directiveOf);
  if (directives.some(({ whole }) => isUnknown(whole))) return [];
  const comma = commaProblem(directives);
  if (comma) return [comma];
  return [
    ...slips(directives),
    ...repeats(directives),
    ...maxAgeProblems(directives, value),
    ...preloadProblems(directives),
  ];
}

function directiveOf(whole: Part): Directive {
  const equals = whole.text.indexOf('=');
  if (equals < 0) return { name: whole, value: undefined, whole };
  const { text, start } = whole;
  return {
    name: trimmedPart({ text: text.slice(0, equals), start, end: start + equals }),
    value: trimmedPart({ text: text.slice(equals + 1), start: start + equals + 1, end: whole.end }),
    whole,
  };
}

function find(directives: readonly Directive[], wanted: string): Directive | undefined {
  return directives.find(({ name }) => name.text.toLowerCase() === wanted);
}

/** A comma where a semicolon belongs: `max-age=1, includeSubDomains`. */
function commaProblem(directives: readonly Directive[]): Problem | undefined {
  for (const { whole } of directives) {
    const at = whole.text.indexOf(',');
    if (at < 0) continue;
    const start = whole.start + at;
    return { code: 'comma', start, end: start + 1, data: {}, repair: { start, end: start + 1, text: ';' } };
  }
  return undefined;
}

const names = ['max-age', 'includeSubDomains', 'preload'];

/** Names that nearly are known ones, `max-age:1` among them. */
function slips(directives: readonly Directive[]): Problem[] {
  return directives.flatMap(({ name: { text, start, end } }) => {
    if (names.some(name => name.toLowerCase() === text.toLowerCase())) return [];
    const colon = /^max[-_ ]?age\s*:\s*(?=\d)/i.exec(text);
    if (colon) {
      const to = start + colon[0].length;
      const repair = { start, end: to, text: 'max-age=' };
      return [{ code: 'near-miss' as const, start, end: to, data: { written: colon[0], meant: 'max-age=' }, repair }];
    }
    const meant = nearMiss(text.replace(/[_\s]/g, '-'), names) ?? nearMiss(text.replace(/[_\s-]/g, ''), names);
    if (!meant) return [];
    return [
      { code: 'near-miss' as const, start, end, data: { written: text, meant }, repair: { start, end, text: meant } },
    ];
  });
}

function repeats(directives: readonly Directive[]): Problem[] {
  const seen = new Set<string>();
  return directives.flatMap(({ name, whole: { start, end } }) => {
    const key = name.text.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'repeated' as const, start, end, data: { name: name.text } }];
  });
}

function maxAgeProblems(directives: readonly Directive[], value: string): Problem[] {
  const problems: Problem[] = [];
  const maxAge = find(directives, 'max-age');
  const isMisspelt = slips(directives).some(({ data }) => String(data.meant).startsWith('max-age'));
  if (!maxAge && !isMisspelt) {
    const { start, end } = trimmedPart(wholePart(value));
    problems.push({ code: 'no-max-age', start, end, data: {} });
  }
  if (maxAge && secondsOf(maxAge) === undefined) {
    const { text, start, end } = maxAge.value?.text ? maxAge.value : maxAge.whole;
    problems.push({ code: 'not-a-number', start, end, data: { written: text } });
  }
  for (const flag of ['includesubdomains', 'preload']) {
    const found = find(directives, flag);
    if (!found?.value) continue;
    const { name, whole } = found;
    const repair = { start: name.start, end: whole.end, text: name.text };
    problems.push({ code: 'value-on-flag', start: whole.start, end: whole.end, data: { name: name.text }, repair });
  }
  return problems;
}

/** The seconds of `max-age`, quoted or not; undefined where they are not a number. */
function secondsOf({ value }: Directive): number | undefined {
  const digits = /^(?:(\d+)|"(\d+)")$/.exec(value?.text ?? '');
  return digits ? Number(digits[1] ?? digits[2]) : undefined;
}

function preloadProblems(directives: readonly Directive[]): Problem[] {
  const preload = find(directives, 'preload');
  if (!preload) return [];
  const problems: Problem[] = [];
  const maxAge = find(directives, 'max-age');
  const seconds = maxAge && secondsOf(maxAge);
  if (maxAge?.value && seconds !== undefined && seconds < preloadMaxAge) {
    const { start, end } = maxAge.value;
    const repair = { start, end, text: String(preloadMaxAge) };
    problems.push({ code: 'preload-too-short', start, end, data: { seconds, wanted: preloadMaxAge }, repair });
  }
  const near = directives.some(({ name }) => nearMiss(name.text.replace(/[_-]/g, ''), ['includeSubDomains']));
  if (!near) {
    const { start, end } = preload.whole;
    const repair = { start, end: start, text: 'includeSubDomains; ' };
    problems.push({ code: 'preload-without-subdomains', start, end, data: {}, repair });
  }
  return problems;
}
