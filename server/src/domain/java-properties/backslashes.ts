import type { Span, TextEdit } from '../../core/span';
import type { Escape, PropertyEntry } from '../../syntax/properties/tree';
import type { Setting } from './model';

/** `D:\`, `\\server`, as they stand in the file. */
const pathStart = /^(?:[A-Za-z]\\?:[\\/]|\\\\[\w.-])/;

/** Whether a value is a Windows path: by its key, else by its looks. */
export function isPath({ key, entry }: Setting, text: string): boolean {
  if (key) return key.type === 'folder';
  const { start, end } = entry.value.span;
  return pathStart.test(text.slice(start, Math.min(end, start + 8)));
}

/** Characters in front of which people, and Java's own `store`, write a backslash that may as well be missing. */
const harmless = /^[\\ =:#!"'\t]$/;

/**
 * The backslashes of a value that Java drops, or reads as a control character, although they are meant to stay.
 * @param text of the file
 */
export function lostBackslashes({ entry }: Pick<Setting, 'entry'>): readonly Escape[] {
  if (!entry.hasOtherEscapes) return [];
  return entry.escapes.filter(({ kind, written, inKey }) => {
    if (inKey) return false;
    return kind === 'malformed' || kind === 'control' || (kind === 'character' && !harmless.test(written));
  });
}

/** The edits that make Java read every backslash of the value as it was meant. @param text of the file */
export function doubled(setting: Pick<Setting, 'entry'>, text: string): TextEdit[] {
  const lost = lostBackslashes(setting).map(({ span }) => insert(span.start, '\\'));
  const server = serverPrefix(setting.entry, text);
  return server ? [insert(server.start, '\\\\'), ...lost] : lost;
}

/** The edits that write the path with slashes, which Windows takes as well. @param text of the file */
export function slashed({ entry }: Pick<Setting, 'entry'>, text: string): TextEdit[] {
  const server = serverPrefix(entry, text);
  return entry.escapes.flatMap(({ kind, written, span, inKey }) => {
    if (inKey || kind === 'continuation' || kind === 'unicode') return [];
    if (kind === 'character' && harmless.test(written) && written !== '\\') return [];
    const isServer = server !== undefined && span.start === server.start;
    const end = written === '\\' ? span.end : span.start + 1;
    return [{ span: { start: span.start, end }, newText: isServer ? '//' : '/' }];
  });
}

/** The two backslashes of `\\server`, which Java reads as one. */
function serverPrefix({ value }: PropertyEntry, text: string): Span | undefined {
  const { start } = value.span;
  return /^\\\\[^\\\r\n]/.test(text.slice(start, start + 3)) ? { start, end: start + 2 } : undefined;
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
