import type { HeaderProblem } from './problem';
import { isUnknown, type Part, trimmedPart, wholePart, words } from './text';

export type AllowOriginProblem = 'several' | 'wildcard' | 'no-scheme' | 'behind-origin' | 'not-as-sent';

/**
 * Checks Access-Control-Allow-Origin, which browsers compare as it stands: `*`, or one origin as the browser writes it.
 * Source: Fetch Standard, "CORS check".
 * @param value with `unknown` for what a template fills in
 */
export function checkAllowOrigin(value: string): HeaderProblem<AllowOriginProblem>[] {
  const whole = trimmedPart(wholePart(value));
  const { text, start, end } = whole;
  if (isUnknown(whole) || text === '' || text === '*' || text === 'null') return [];
  if (/[\s,;]/.test(text)) return [{ code: 'several', start, end, data: { count: words(whole).length } }];
  if (text.includes('*')) return [{ code: 'wildcard', start, end, data: { written: text } }];
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i.exec(text)?.[0];
  if (origin === undefined) {
    const host = /^(?:https?:)?\/{0,2}([^/:]+(?::\d+)?)\/?$/i.exec(text)?.[1];
    const repair = host ? { repair: { start, end, text: `https://${host}` } } : {};
    return [{ code: 'no-scheme', start, end, data: { written: text }, ...repair }];
  }
  const from = start + origin.length;
  if (from === end) return notAsSent(whole);
  const data = { written: text.slice(origin.length), origin };
  return [{ code: 'behind-origin', start: from, end, data, repair: { start: from, end, text: '' } }];
}

/** Browsers send origins in small letters, and without the port that the scheme has anyway. */
function notAsSent({ text, start, end }: Part): HeaderProblem<AllowOriginProblem>[] {
  const meant = text
    .toLowerCase()
    .replace(/^(http:\/\/.*):80$/, '$1')
    .replace(/^(https:\/\/.*):443$/, '$1');
  if (meant === text) return [];
  return [{ code: 'not-as-sent', start, end, data: { written: text, meant }, repair: { start, end, text: meant } }];
}
