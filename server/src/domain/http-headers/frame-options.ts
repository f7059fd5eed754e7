import { nearMiss } from '../../core/near-miss';
import type { HeaderProblem } from './problem';
import { isUnknown, type Part, splitAt, trimmedPart, wholePart } from './text';

/** What a browser makes of X-Frame-Options; `ignored` is as if the header were not there. */
export type FrameOptions = 'deny' | 'same-origin' | 'ignored' | 'unknown';

export type FrameOptionsProblem = 'allow-from' | 'allow-all' | 'several' | 'not-a-value' | 'near-miss' | 'empty';

export interface FrameOptionsReading {
  readonly means: FrameOptions;
  readonly problems: readonly HeaderProblem<FrameOptionsProblem>[];
}

const values = ['DENY', 'SAMEORIGIN'] as const;
/** Words that other mechanisms use for the same two meanings. */
const otherWords: Readonly<Record<string, (typeof values)[number]>> = {
  self: 'SAMEORIGIN',
  same: 'SAMEORIGIN',
  'same-site': 'SAMEORIGIN',
  none: 'DENY',
};

/**
 * Reads X-Frame-Options as browsers do: a list parted by commas, letter case ignored. Values that differ are refused
 * together, and a value that is not known alone is ignored. Source: HTML Standard; agrees with Chromium.
 * @param value with `unknown` for what a template fills in
 */
export function readFrameOptions(value: string): FrameOptionsReading {
  const all = splitAt(wholePart(value), ',').map(trimmedPart);
  if (all.some(isUnknown)) return { means: 'unknown', problems: [] };
  const written = new Set(all.map(({ text }) => text.toLowerCase()));
  const isKnown = ['deny', 'sameorigin', 'allowall'].some(known => written.has(known));
  if (written.size > 1 && isKnown) return { means: 'deny', problems: [several(value)] };
  const [first] = all as [Part, ...Part[]];
  switch (first.text.toLowerCase()) {
    case 'deny':
      return { means: 'deny', problems: [] };
    case 'sameorigin':
      return { means: 'same-origin', problems: [] };
    default:
      return { means: 'ignored', problems: [notKnown(trimmedPart(wholePart(value)))] };
  }
}

function several(value: string): HeaderProblem<FrameOptionsProblem> {
  const { text, start, end } = trimmedPart(wholePart(value));
  return { code: 'several', start, end, data: { written: text } };
}

function notKnown({ text, start, end }: Part): HeaderProblem<FrameOptionsProblem> {
  if (text === '') return { code: 'empty', start, end, data: {} };
  if (/^allow-?from\b/i.test(text)) {
    const origin = text.replace(/^allow-?from[\s:=]*/i, '') || 'https://partner.example.com';
    return { code: 'allow-from', start, end, data: { origin } };
  }
  const bare = text.replace(/^["'“”‘’\s]+|["'“”‘’;\s]+$/g, '');
  if (/^allow-?all$/i.test(bare)) return { code: 'allow-all', start, end, data: { written: text } };
  const meant = otherWords[bare.toLowerCase()] ?? nearMiss(bare.replace(/[\s_-]/g, ''), values);
  if (!meant) return { code: 'not-a-value', start, end, data: { written: text } };
  return { code: 'near-miss', start, end, data: { written: text, meant }, repair: { start, end, text: meant } };
}
