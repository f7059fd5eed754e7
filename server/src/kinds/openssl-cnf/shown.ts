/** A text in quotes for a message, cut where it is long, with control characters as they are called: `C:<TAB>emp`. */
export function shown(text: string): string {
  const short = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  return `"${controlsShown(short)}"`;
}

/** Control characters as they are called. */
export function controlsShown(text: string): string {
  return text.replace(/[\n\r\t\b]/g, control => controls.get(control)!);
}

const controls: ReadonlyMap<string, string> = new Map([
  ['\n', '<LF>'],
  ['\r', '<CR>'],
  ['\t', '<TAB>'],
  ['\b', '<BS>'],
]);
