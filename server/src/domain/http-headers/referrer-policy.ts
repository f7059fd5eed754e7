import { nearMiss } from '../../core/near-miss';
import { referrerPolicies } from './data/referrer-policies';
import type { HeaderProblem } from './problem';
import { isUnknown, splitAt, trimmedPart, wholePart } from './text';

/**
 * Checks Referrer-Policy, a list parted by commas of which the last item that the browser knows counts. Unknown items beside a
 * known one are a fallback for other browsers and left alone. Source: Referrer Policy, "Parse a referrer policy from a header".
 * @param value with `unknown` for what a template fills in
 */
export function checkReferrerPolicy(value: string): HeaderProblem<'no-policy'>[] {
  const items = splitAt(wholePart(value), ',').map(trimmedPart);
  if (items.some(isUnknown) || items.every(({ text }) => text === '')) return [];
  const known = referrerPolicies.map(({ name }) => name);
  if (items.some(({ text }) => known.includes(text.toLowerCase()))) return [];
  const { text: written, start, end } = trimmedPart(wholePart(value));
  const meant = nearMiss(written.replace(/["';\s]/g, ''), known);
  const repair = meant ? { repair: { start, end, text: meant } } : {};
  return [
    { code: 'no-policy', start, end, data: { written, meant: meant ?? 'strict-origin-when-cross-origin' }, ...repair },
  ];
}
