import { opensQuote, splitQuotes } from './quotes';
import { isSecretName } from './secrets';
import type { JdbcUrl, UrlErrorCode, UrlItem } from './url';

const braceErrors: ReadonlySet<UrlErrorCode> = new Set(['text-before-brace', 'text-after-brace', 'unterminated-brace']);

/**
 * The items that surely are what they look like: none behind a brace that went wrong, none that is a piece of a quoted value.
 */
export function soundItems(url: JdbcUrl): readonly UrlItem[] {
  url.facts.soundItems ??= findSoundItems(url);
  return url.facts.soundItems;
}

function findSoundItems(url: JdbcUrl): readonly UrlItem[] {
  const { error, items } = url;
  const stop = error && braceErrors.has(error.code) ? error.start : Number.POSITIVE_INFINITY;
  const split = items.some(opensQuote) ? splitQuotes(url) : [];
  if (stop === Number.POSITIVE_INFINITY && split.length === 0) return items;
  let next = 0;
  return items.filter(({ start }) => {
    while (next < split.length && split[next]!.end <= start) next++;
    const inQuotes = next < split.length && split[next]!.start < start;
    return start < stop && !inQuotes;
  });
}

/**
 * The password or other secret in front of `start` whose rest may stand there, because it holds a `;` and has no braces;
 * undefined where none can. Such a rest must not be shown.
 */
export function mayContinueSecret(url: JdbcUrl, start: number): UrlItem | undefined {
  url.facts.nameable ??= url.items.filter(({ property, name }) => property || isSecretName(name.text));
  const { nameable } = url.facts;
  let [low, high] = [0, nameable.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nameable[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const secret = nameable[low - 1];
  return secret && !secret.braced && isSecretName(secret.name.text) ? secret : undefined;
}
