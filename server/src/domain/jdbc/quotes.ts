import type { JdbcUrl, UrlItem } from './url';

/** Whether a value begins with a quote. */
export function opensQuote({ value: { text } }: UrlItem): boolean {
  return text[0] === '"' || text[0] === "'";
}

/** Whether a value stands in quotes, which the driver takes as part of it. */
export function isQuoted(item: UrlItem): boolean {
  const { text } = item.value;
  return opensQuote(item) && !item.braced && text.length > 1 && text.endsWith(text[0]!);
}

/** A value that opens with a quote, up to the same quote behind one or more `;`. */
export interface SplitQuotes {
  readonly item: UrlItem;
  readonly start: number;
  /** Behind the closing quote. */
  readonly end: number;
}

/**
 * Values in quotes that hold a `;`. Quotes mean nothing to the driver: it ends the value at the `;` and reads the rest as
 * further properties.
 */
export function splitQuotes(url: JdbcUrl): SplitQuotes[] {
  const found: SplitQuotes[] = [];
  let end = 0;
  for (const item of url.items) {
    if (item.start < end) continue;
    const close = closingQuote(url.value.text, item);
    if (close < 0) continue;
    end = close + 1;
    found.push({ item, start: item.value.start, end });
  }
  return found;
}

/** How far behind its `;` the end of a quoted value is looked for. */
const reach = 300;

function closingQuote(text: string, item: UrlItem): number {
  const { value, braced, end } = item;
  if (braced || !opensQuote(item) || isQuoted(item)) return -1;
  const quote = value.text[0];
  const rest = text.slice(end, end + reach);
  const close = (quote === '"' ? /"[\x00-\x20]*(?:;|$)/ : /'[\x00-\x20]*(?:;|$)/).exec(rest);
  return close ? end + close.index : -1;
}
