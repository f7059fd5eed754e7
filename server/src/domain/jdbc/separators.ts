import { propertyNamed } from './data/properties';
import type { JdbcUrl, UrlPart } from './url';

/** What is left in a value of an `&amp;` that nobody decoded, whose `;` ends it. */
const entity = '&amp';

/** A character that somebody took for the `;` between two properties. Offsets are into `JdbcUrl.value.text`. */
export interface WrongSeparator {
  readonly start: number;
  readonly end: number;
  /** As a message shows it: a sign in quotes, or `A blank`, `A line break`. */
  readonly shown: string;
  /** Whether it can hardly be meant as part of a value. */
  readonly certain: boolean;
  /** The name of the property behind it, as written, and the driver's own. */
  readonly name: string;
  readonly property: string;
}

/** The cheap question before `wrongSeparators` and `endsInEntity`. */
export function mayHoldSeparator({ text }: UrlPart): boolean {
  return text.includes('=') || text.endsWith(entity);
}

/** What separates properties in a piece of the URL and is not the `;` that the driver wants. */
export function wrongSeparators(part: UrlPart): WrongSeparator[] {
  const { text } = part;
  const found: WrongSeparator[] = [];
  for (let equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
    const nameEnd = skipBack(text, equals, isBlank);
    const nameStart = skipBack(text, nameEnd, isLetter);
    const name = text.slice(nameStart, nameEnd);
    const property = propertyNamed(name)?.name;
    const start = property ? separatorStart(text, nameStart) : nameStart;
    if (!property || start === nameStart) continue;
    const written = text.slice(start, nameStart);
    const certain = /[&?\r\n]/.test(written);
    found.push({
      start: part.start + start,
      end: part.start + nameStart,
      shown: describe(written),
      certain,
      name,
      property,
    });
  }
  return found;
}

/** Where the separator in front of a name begins: a sign with the blanks around it, or blanks alone. */
function separatorStart(text: string, nameStart: number): number {
  const at = skipBack(text, nameStart, isBlank);
  if (text.startsWith('&amp;', at - 5)) return at - 5;
  return at > 0 && '&?,'.includes(text[at - 1]!) ? skipBack(text, at - 1, isBlank) : at;
}

/** Goes back from `end` as long as the characters are of one sort. */
function skipBack(text: string, end: number, isOfSort: (code: number) => boolean): number {
  let at = end;
  while (at > 0 && isOfSort(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code <= 0x20;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function describe(written: string): string {
  const sign = written.trim();
  if (sign) return `"${sign}"`;
  return /[\r\n]/.test(written) ? 'A line break' : 'A blank';
}

/**
 * Parts that end in `&amp` in front of a `;`: an `&amp;` that nobody decoded, so that its `;` separates and `&amp` stays in the value.
 */
export function endsInEntity(url: JdbcUrl, part: UrlPart): boolean {
  return part.text.endsWith(entity) && url.value.text.startsWith(';', part.end);
}
