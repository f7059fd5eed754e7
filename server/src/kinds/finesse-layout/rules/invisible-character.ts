import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { notShown } from '../data/gadget';
import { eceGuide } from '../data/sources';
import type { FinesseLayout } from '../model';

/** Characters in an address that cannot be seen or look like plain ones. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'finesse-layout',
  summary: 'A character in the address of a gadget that cannot be seen or looks like a plain one.',
  category: 'connection',
  severity: 'error',
  consequences: { address: `It is part of the address for the browser. ${notShown}` },
  references: [eceGuide],
  inFile: ({ gadgets }: FinesseLayout) =>
    gadgets.map(({ value }) => ({ is: 'address' as const, value, tight: { start: 0, end: value.text.length } })),
});
