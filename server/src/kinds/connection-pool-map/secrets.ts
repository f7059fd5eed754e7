import type { Span } from '../../core/span';
import { secretRanges } from '../../domain/jdbc/mask-url';
import { isSecretName } from '../../domain/jdbc/secrets';
import { localName, secretElements } from '../../domain/secret-elements';
import type { PoolMap } from './model';

/**
 * Where passwords stand in a pool map. Asks the model (which sees through entities) and, on its own, the bare text (which
 * has comments and half-typed places too): rather too much is masked than too little.
 */
export function secretSpans(model: PoolMap, text: string): Span[] {
  const spans: Span[] = [];
  for (const pool of model.pools) {
    for (const url of pool.urls)
      for (const { start, end } of secretRanges(url)) spans.push(url.value.spanOf(start, end));
    for (const child of pool.element.children) if (isSecretName(localName(child.name))) spans.push(child.contentSpan);
  }
  return [...spans, ...secretElements(text, isSecretName), ...secretItems(text)].filter(
    ({ start, end }) => start < end,
  );
}

const longestName = 60;
const nameCharacter = /[\w.:-]/;
const plainValue = /(?:&#?\w{1,31};|<(?![/!])|--(?!>)|[^;<-]|-(?!-))*/y;

/** The values of `name=value` whose name is a secret's, in URLs, attributes and comments. */
function secretItems(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    if (!isSecretName(nameBefore(text, at))) continue;
    const span = { start: at + 1, end: endOfValue(text, at + 1) };
    spans.push(span);
    at = Math.max(at, span.end - 1);
  }
  return spans;
}

/** The name that ends at `end`, blanks behind it passed over; empty where there is none. */
function nameBefore(text: string, end: number): string {
  const limit = Math.max(0, end - longestName);
  let to = end;
  while (to > limit && text.charCodeAt(to - 1) <= 0x20) to--;
  let from = to;
  while (from > limit && nameCharacter.test(text[from - 1]!)) from--;
  return text.slice(from, to);
}

function endOfValue(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at]!.trim() === '') at++;
  const first = text[at];
  if (first === '"' || first === "'") {
    const end = text.indexOf(first, at + 1);
    if (end >= 0 && !text.slice(at, end).includes('\n')) return end + 1;
  }
  if (first === '{') return endOfBraces(text, at);
  plainValue.lastIndex = at;
  plainValue.exec(text);
  return Math.max(at, plainValue.lastIndex);
}

/** Behind the closing brace and what follows it up to the next `;`; `}}` is a brace of the value. */
function endOfBraces(text: string, open: number): number {
  const limit = text.indexOf('</', open);
  const last = limit < 0 ? text.length : limit;
  for (let at = open + 1; at < last; at++) {
    if (text[at] !== '}') continue;
    if (text[at + 1] === '}') at++;
    else {
      const end = text.indexOf(';', at);
      return end < 0 ? last : Math.min(end, last);
    }
  }
  return last;
}
