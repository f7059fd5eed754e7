import { isSecretName } from './secrets';
import type { JdbcUrl, UrlErrorCode, UrlItem } from './url';

const braceErrors: ReadonlySet<UrlErrorCode> = new Set(['text-before-brace', 'text-after-brace', 'unterminated-brace']);

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

/**
 * The items that surely are what they look like: none behind a brace that went wrong, none that is a piece of a quoted value.
 */
export function soundItems(url: JdbcUrl): readonly UrlItem[] {
  const { error, items } = url;
  const stop = error && braceErrors.has(error.code) ? error.start : Number.POSITIVE_INFINITY;
  const split = items.some(item => /^["']/.test(item.value.text)) ? splitQuotes(url) : [];
  if (stop === Number.POSITIVE_INFINITY && split.length === 0) return items;
  return items.filter(
    item => item.start < stop && !split.some(({ start, end }) => start < item.start && item.start < end),
  );
}

/**
 * The password or other secret in front of `start` whose rest may stand there, because it holds a `;` and has no braces;
 * undefined where none can. Such a rest must not be shown.
 */
export function mayContinueSecret(url: JdbcUrl, start: number): UrlItem | undefined {
  let secret: UrlItem | undefined;
  for (const item of url.items) {
    if (item.start >= start) break;
    if (item.property || isSecretName(item.name.text)) secret = item;
  }
  return secret && !secret.braced && isSecretName(secret.name.text) ? secret : undefined;
}
