import { driverPrefix } from './prefix';

/** What stands at a place in a URL's text, for completion; offsets are into that text and enclose what is being typed. */
export type UrlPlace =
  | { readonly in: 'prefix'; readonly start: number; readonly end: number }
  | {
      readonly in: 'host' | 'instance' | 'port';
      readonly start: number;
      readonly end: number;
      /** Whether `\`, or `:`, follows in the server part. */
      readonly followed: boolean;
    }
  | {
      readonly in: 'name';
      readonly start: number;
      readonly end: number;
      /** What comes behind it: a value, another item's name, or nothing that matters. */
      readonly before: '=' | 'item' | '';
    }
  | { readonly in: 'value'; readonly start: number; readonly end: number; readonly name: string };

/**
 * Tells what is being typed at `offset` of a URL's text. Unlike the driver it never stops at a fault: everything in front of the
 * cursor counts as written, and what stands behind it is looked at only to see where the word ends.
 */
export function placeInUrl(text: string, offset: number): UrlPlace {
  if (!text.startsWith(driverPrefix) || offset < driverPrefix.length) return prefixPlace(text, offset);
  const start = segmentStart(text, offset);
  if (start === driverPrefix.length) return serverPlace(text, offset);
  const equals = text.indexOf('=', start);
  if (equals >= 0 && equals < offset) return valuePlace(text, offset, start, equals);
  return namePlace(text, offset, start);
}

function prefixPlace(text: string, offset: number): UrlPlace {
  let start = offset;
  while (start > 0 && /[\w:/]/.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && end - start < driverPrefix.length && driverPrefix.startsWith(text.slice(start, end + 1)))
    end++;
  return { in: 'prefix', start, end };
}

/** The offset behind the last `;` in front of `offset` that no braces hold, else behind the prefix. */
function segmentStart(text: string, offset: number): number {
  let start = driverPrefix.length;
  let part: 'name' | 'blank' | 'value' = 'name';
  for (let at = start; at < offset; at++) {
    const char = text[at]!;
    if (char === ';') {
      start = at + 1;
      part = 'name';
    } else if (part === 'name') {
      if (char === '=') part = 'blank';
    } else if (part === 'blank' && char === '{') {
      const close = closingBrace(text, at + 1);
      if (close < 0 || close >= offset) return start;
      at = close;
      part = 'value';
    } else if (char > ' ') part = 'value';
  }
  return start;
}

function closingBrace(text: string, from: number): number {
  let at = text.indexOf('}', from);
  while (at >= 0 && text[at + 1] === '}') at = text.indexOf('}', at + 2);
  return at;
}

function serverPlace(text: string, offset: number): UrlPlace {
  const from = driverPrefix.length;
  const before = text.slice(from, offset);
  const port = before.lastIndexOf(':');
  const instance = before.lastIndexOf('\\');
  const part = port >= 0 ? 'port' : instance >= 0 ? 'instance' : 'host';
  const start = port >= 0 ? from + port + 1 : instance >= 0 ? from + instance + 1 : from;
  const stop = part === 'port' ? /[;\s]/ : part === 'instance' ? /[;:\s]/ : /[;:\\\s]/;
  const end = endOf(text, offset, stop);
  return { in: part, start, end, followed: text[end] === ':' || text[end] === '\\' };
}

function namePlace(text: string, offset: number, from: number): UrlPlace {
  let start = from;
  while (start < offset && text[start]!.trim() === '') start++;
  const end = start === offset ? offset : endOf(text, offset, /\W/);
  const rest = /^\s*([=\w])?/.exec(text.slice(end, end + 200))?.[1];
  return { in: 'name', start, end, before: rest === undefined ? '' : rest === '=' ? '=' : 'item' };
}

function valuePlace(text: string, offset: number, from: number, equals: number): UrlPlace {
  let start = equals + 1;
  while (start < offset && text[start]!.trim() === '') start++;
  const end = endOf(text, offset, /[;\r\n]/);
  return { in: 'value', start, end, name: text.slice(from, equals).trim() };
}

function endOf(text: string, from: number, stop: RegExp): number {
  let end = from;
  while (end < text.length && !stop.test(text[end]!)) end++;
  return end;
}
