import { inlineCode } from '../../../core/markdown';
import type { KeySpec } from '../schema';

/** Markdown about a key: what it is, what the guide says, where that stands. */
export function keyText({ name, summary, effect, source, mayBeEmpty }: KeySpec): string {
  const may = mayBeEmpty ? ['May be empty.'] : [];
  return [`**${name}**: ${summary}`, [effect, ...may].join(' '), `*${source}*`].join('\n\n');
}

export function readsText(value: string): string {
  return value === '' ? 'Java reads an empty value.' : `Java reads: ${inlineCode(value)}`;
}

/** What comes out where a program loads the file by its bytes, which is otherwise than by its text. */
export function readsByStreamText(value: string): string {
  return `From an InputStream, which is ISO-8859-1, it reads: ${inlineCode(value)}`;
}

export const overriddenText = 'No effect: the key stands again further down, and Java takes the last one.';
export const behindStopText = 'Java does not get here: it stops at a `\\u` further up.';
export const stopsText = 'Java stops here with “Malformed \\uxxxx encoding”: this entry and all behind it are missing.';
export const hiddenText = 'The value is not shown.';
/** Plain text: where a proposed value comes from. */
export const usedElsewhere = 'used by another key';
export const ofPool = (pool: string): string => `of pool ${pool}`;
export const whatItMustBe = 'what the guide asks for';
export const emptyKey = '(empty key)';
export const noEntries = 'Java reads no entries.';
