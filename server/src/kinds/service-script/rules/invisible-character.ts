import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { eceGuide } from '../data/sources';
import type { ServiceScript } from '../model';

/** Characters in a path that cannot be seen or look like plain ones. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'service-script',
  summary: 'A character in a value that cannot be seen or looks like a plain one.',
  category: 'connection',
  consequences: { value: 'The path has exactly this character in it for Windows, and is not found.' },
  references: [eceGuide],
  inFile: ({ known }: ServiceScript) => known.map(({ value }) => ({ is: 'value' as const, value })),
});
