import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { eceGuide } from '../data/sources';
import { sharedLocation } from '../data/variables';
import type { ServiceScript } from '../model';

/** Characters in a path that cannot be seen or look like plain ones. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'service-script',
  summary: 'A character in a value that cannot be seen or looks like a plain one.',
  category: 'connection',
  consequences: { value: 'The path has exactly this character in it for Windows, and is not found.' },
  references: [eceGuide],
  inFile: ({ known }: ServiceScript) =>
    known.map(({ value, variable }) => ({
      is: 'value' as const,
      value,
      unless: offset => variable.name === sharedLocation && isAround(value.text, offset),
    })),
});

/** Quotes around the whole path are told as such. */
function isAround(text: string, offset: number): boolean {
  const path = text.trim();
  const start = text.indexOf(path);
  return /^["\u201C-\u201F].*["\u201C-\u201F]$/.test(path) && (offset === start || offset === start + path.length - 1);
}
