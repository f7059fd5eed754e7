import { isSecretName, mask, withoutSecret } from './secrets';
import type { JdbcUrl, UrlItem } from './url';

export { mask };

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where secrets stand in a URL's text, in the order of the text. Where the driver refuses the URL nobody knows where a
 * secret ends, so more is named rather than less.
 */
export function secretRanges(url: JdbcUrl): Range[] {
  const { text } = url.value;
  if (url.error?.code === 'prefix' && url.items.length === 0) return looseRanges(text);
  const ranges: Range[] = [];
  for (const part of [url.server, url.instance, url.port]) {
    if (!part) continue;
    const shown = withoutSecret(text.slice(part.start, part.end));
    if (shown.endsWith(mask)) ranges.push({ start: part.start + shown.length - mask.length, end: part.end });
  }
  for (const [index, item] of url.items.entries()) {
    const end = isSecretName(item.name.text) ? secretEnd(url, index) : item.value.start;
    if (item.value.start < end && item.value.start >= (ranges.at(-1)?.end ?? 0))
      ranges.push({ start: item.value.start, end });
  }
  return ranges;
}

/** A URL's text with every secret replaced by `***`, fit to be shown. */
export function maskedUrl(url: JdbcUrl): string {
  const { text } = url.value;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of secretRanges(url)) {
    parts.push(text.slice(at, start), mask);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where the secret of an item ends: in a URL that is refused, not before the next item begins. */
function secretEnd({ value, items, error }: JdbcUrl, index: number): number {
  const item = items[index]!;
  if (!error) return item.value.end;
  if (error.code === 'unterminated-brace' && error.start === item.value.start) return value.text.length;
  const next: UrlItem | undefined = items[index + 1];
  return next ? Math.max(item.value.end, value.text.lastIndexOf(';', next.start - 1)) : value.text.length;
}

const namedValue = /([^;?&=]*)=([^;?&]*)/g;
const authority = /\/([^/@\s]*)@/;

/** What looks like credentials in the URL of another driver. */
function looseRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const login = authority.exec(text);
  if (login) ranges.push({ start: login.index + 1, end: login.index + 1 + login[1]!.length });
  for (const { index, 0: whole, 1: name, 2: value } of text.matchAll(namedValue)) {
    const start = index + whole.length - value!.length;
    if (value && isSecretName(name!.trim()) && start >= (ranges.at(-1)?.end ?? 0))
      ranges.push({ start, end: index + whole.length });
  }
  return ranges;
}
