import type { JdbcUrl, UrlItem } from './url';

/** Whether a value stands in quotes, which the driver takes as part of it. */
export function isQuoted({ value: { text }, braced }: UrlItem): boolean {
  return !braced && text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
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

function closingQuote(text: string, { value, braced, end }: UrlItem): number {
  const quote = value.text[0];
  if (braced || (quote !== '"' && quote !== "'") || (value.text.length > 1 && value.text.endsWith(quote))) return -1;
  const rest = text.slice(end, end + reach);
  const close = (quote === '"' ? /"[\x00-\x20]*(?:;|$)/ : /'[\x00-\x20]*(?:;|$)/).exec(rest);
  return close ? end + close.index : -1;
}
