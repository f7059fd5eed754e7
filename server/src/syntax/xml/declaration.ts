import type { Span } from '../../core/span';
import { Char, isBlank, nameEnd, skipBlanks } from './characters';
import type { XmlDocument } from './tree';

/** What may stand in an XML declaration, in this order (XML 1.0, 2.8). */
const parts: readonly { readonly name: string; readonly value: RegExp }[] = [
  { name: 'version', value: /^1\.[0-9]+$/ },
  { name: 'encoding', value: /^[A-Za-z][A-Za-z0-9._-]*$/ },
  { name: 'standalone', value: /^(?:yes|no)$/ },
];

interface Part {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Reads `name="value"` at `at`, or returns undefined. */
function readPart(text: string, at: number, end: number): Part | undefined {
  const last = nameEnd(text, at);
  const equals = skipBlanks(text, last);
  if (last === at || text.charCodeAt(equals) !== Char.Equals) return undefined;
  const open = skipBlanks(text, equals + 1);
  const quote = text.charCodeAt(open);
  if (quote !== Char.Quote && quote !== Char.Apostrophe) return undefined;
  const close = text.indexOf(text[open]!, open + 1);
  if (close < 0 || close >= end) return undefined;
  return { name: text.slice(at, last), start: at, valueStart: open + 1, valueEnd: close };
}

/** What is wrong first in the declaration from `<?xml` at `at` to before its `?>` at `end`. */
export function declarationFault(
  text: string,
  at: number,
  end: number,
): (Span & { readonly name?: string }) | undefined {
  let from = at + 5;
  let next = 0;
  for (;;) {
    const start = skipBlanks(text, from);
    if (start >= end) break;
    const part = isBlank(text.charCodeAt(from)) ? readPart(text, start, end) : undefined;
    const index = parts.findIndex(({ name }) => name === part?.name);
    if (!part || index < next || (next === 0 && index > 0)) {
      return { start, end: part ? part.valueEnd + 1 : end, name: part?.name };
    }
    if (!parts[index]!.value.test(text.slice(part.valueStart, part.valueEnd))) {
      return { start: part.valueStart, end: part.valueEnd, name: part.name };
    }
    next = index + 1;
    from = part.valueEnd + 1;
  }
  return next === 0 ? { start: at, end: end + 2 } : undefined;
}

/** The declaration that a text starts with, from `start` to `end`. */
export function declarationOf(text: string, start: number, end: number): NonNullable<XmlDocument['declaration']> {
  const span = { start, end };
  for (let from = start + 5; ; ) {
    const part = readPart(text, skipBlanks(text, from), end);
    if (!part) return { span };
    from = part.valueEnd + 1;
    if (part.name !== 'encoding') continue;
    const encodingSpan = { start: part.valueStart, end: part.valueEnd };
    return { span, encoding: text.slice(encodingSpan.start, encodingSpan.end), encodingSpan };
  }
}
