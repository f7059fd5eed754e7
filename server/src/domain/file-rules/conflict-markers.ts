import type { Span } from '../../core/span';

export interface ConflictMarker {
  readonly role: 'begin' | 'middle' | 'end';
  /** The line, without its line end. */
  readonly span: Span;
}

/**
 * Lines that a version control system writes around the two sides of a conflict, in order. A row of `=` counts only between the other two,
 * since people also underline with it.
 */
export function conflictMarkers(text: string): ConflictMarker[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const markers: ConflictMarker[] = [];
  let open = false;
  for (const { 0: line, index } of text.matchAll(/(?<=^\uFEFF?)(?:<{7}|={7}|>{7})(?=[ \r\n]|$)[^\r\n]*/gm)) {
    const role = line[0] === '<' ? 'begin' : line[0] === '=' ? 'middle' : 'end';
    if (role === 'middle' && !open) continue;
    if (role !== 'middle') open = role === 'begin';
    markers.push({ role, span: { start: index, end: index + line.length } });
  }
  return markers;
}
