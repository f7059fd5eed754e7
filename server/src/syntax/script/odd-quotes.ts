import type { Span, TextEdit } from '../../core/span';

/** Quotes that no program reads as quotes, and how straight ones would have to stand in their place. */
export interface OddQuotes {
  /** Each quote that is not straight, in the order of the text; an empty span where a closing one is missing. */
  readonly marks: readonly Span[];
  /** The edits that put straight quotes in the place of all of them. */
  readonly edits: readonly TextEdit[];
}

/** What people paste for `"`. Source: the Unicode Character Database (names with QUOTATION MARK or PRIME). */
const doubleQuotes =
  '\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u301D\u301E\u301F\uFF02\u275D\u275E\u02DD\u02BA\u05F4';
/** What people paste for `'`, with the accents that stand beside it on keyboards. */
const singleQuotes =
  '\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\uFF07\u275B\u275C\u00B4\u02B9\u02BC\u02BB\u02C8\uFF40\uA78C';

/** One quote however it is written: a run of one odd character, a reference of HTML, an escaped quote. */
const oddQuote = new RegExp(
  `([${doubleQuotes}${singleQuotes}])\\1{0,2}|&(?:quot|apos|[lrb]dquo|[lr]squo|sbquo|[lr]aquo|#(?:34|39|x2[27]|x201[89a-f]|82(?:1[6-9]|2[0-3])));|\\\\["']`,
  'iy',
);
const isDouble = new RegExp(`[${doubleQuotes}"]|quot|dquo|aquo|34|x22|x201[c-f]|822`, 'i');

/** What may stand behind a string: the quote in front of it closes. */
const afterString = /[ \t]*(?:[;,)\]}+:?]|\/[/*]|$)/my;

/** How far behind an opening quote its counterpart is looked for, so that a hostile line takes no longer than others. */
const longestString = 300;
/** How many quotes are looked at. */
const mostQuotes = 1000;

interface Quote extends Span {
  readonly straight: '"' | "'";
  readonly odd: boolean;
}

/**
 * Finds quotes that are not straight where a script would need straight ones: outside of comments and of strings that are
 * whole. Meant for a text that is not JavaScript as it stands. Linear but for the length of lines.
 */
export function findOddQuotes(text: string): OddQuotes {
  const marks: Span[] = [];
  const edits: TextEdit[] = [];
  const take = (open: Quote, close: Quote | number): number => {
    const straight = open.odd ? usable(text, open, close) : open.straight;
    for (const quote of typeof close === 'number' ? [open] : [open, close]) {
      if (text.slice(quote.start, quote.end) === straight) continue;
      marks.push({ start: quote.start, end: quote.end });
      edits.push({ span: { start: quote.start, end: quote.end }, newText: straight });
    }
    if (typeof close !== 'number') return close.end;
    marks.push({ start: close, end: close });
    edits.push({ span: { start: close, end: close }, newText: straight });
    return close;
  };
  let lineEnd = -1;
  let looked = 0;
  for (let at = 0; at < text.length && looked < mostQuotes; ) {
    const comment = commentEnd(text, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    const open = quoteAt(text, at);
    if (!open) {
      at++;
      continue;
    }
    looked++;
    if (open.end > lineEnd) lineEnd = endOfLine(text, open.end);
    const limit = Math.min(lineEnd, open.end + longestString);
    const own = open.odd ? -1 : closingStraight(text, open, limit);
    if (own >= 0) {
      at = own;
      continue;
    }
    const close = closingQuote(text, open, limit);
    if (close && isStraight(text, open) && isStraight(text, close)) {
      at = close.end;
      continue;
    }
    if (close) at = take(open, close);
    else if (open.odd && text.slice(open.end, limit).trim() !== '') at = take(open, endOfValue(text, open.end, limit));
    else at = open.end;
  }
  return { marks, edits };
}

function commentEnd(text: string, at: number): number {
  if (text[at] !== '/') return at;
  if (text[at + 1] === '/') return endOfLine(text, at);
  if (text[at + 1] !== '*') return at;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const line = end < 0 ? text.length : end;
  return text[line - 1] === '\r' && line > at ? line - 1 : line;
}

function quoteAt(text: string, at: number): Quote | undefined {
  const first = text[at]!;
  if (first === '"' || first === "'") return { start: at, end: at + 1, straight: first, odd: false };
  if (first === '`') return { start: at, end: at + 1, straight: "'", odd: false };
  if (first < '\u007F' && first !== '&' && first !== '\\') return undefined;
  oddQuote.lastIndex = at;
  const found = oddQuote.exec(text)?.[0];
  if (!found) return undefined;
  const isPair = found.length > 1 && /^[^&\\]/.test(found);
  return { start: at, end: at + found.length, straight: isPair || isDouble.test(found) ? '"' : "'", odd: true };
}

/** The end of the string or template that begins at `open`, or -1 where it is not closed as it should be. */
function closingStraight(text: string, { start, end }: Quote, lineEnd: number): number {
  const quote = text[start]!;
  for (let at = end; at < lineEnd; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  if (quote !== '`' || closingQuote(text, { start, end, straight: "'", odd: true }, lineEnd)) return -1;
  const close = text.indexOf('`', lineEnd);
  return close < 0 ? -1 : close + 1;
}

/** A string that begins with one straight quote and ends with the other is an open string, and told as such. */
function isStraight(text: string, { start, odd }: Quote): boolean {
  return !odd && text[start] !== '`';
}

/** The quote on the line that closes what `open` opens: one behind which a string may end, else the first of any sort. */
function closingQuote(text: string, open: Quote, lineEnd: number): Quote | undefined {
  let first: Quote | undefined;
  for (let at = open.end; at < lineEnd; at++) {
    const quote = quoteAt(text, at);
    if (!quote) continue;
    afterString.lastIndex = quote.end;
    if (afterString.test(text)) return quote;
    first ??= quote;
    at = quote.end - 1;
  }
  return first;
}

/** The straight quote to write around a string: the one of its kind unless the string holds it. */
function usable(text: string, open: Quote, close: Quote | number): '"' | "'" {
  const end = typeof close === 'number' ? close : close.start;
  const inside = text.slice(open.end, end);
  const wanted = typeof close !== 'number' && !close.odd && text[close.start] !== '`' ? close.straight : open.straight;
  if (!inside.includes(wanted)) return wanted;
  return wanted === '"' ? "'" : '"';
}

/** Where a value without a closing quote ends: before the last `;` of its line. */
function endOfValue(text: string, start: number, lineEnd: number): number {
  const value = text
    .slice(start, lineEnd)
    .trimEnd()
    .replace(/[ \t]*;$/, '');
  return start + value.length;
}
