import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap } from '../model';

/** Characters in a path that cannot be seen or look like plain ones; a file may well have an odd name, so this is no more than likely. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'certificate-map',
  summary: 'A character in a path that cannot be seen or looks like a plain one.',
  category: 'connection',
  consequences: { path: 'The server looks for a file with exactly this character in its name.' },
  references: [pureConnectGuide],
  inFile: ({ entries }: CertificateMap) =>
    entries
      .flatMap(({ nodes }) => nodes)
      .filter(({ of }) => of.holds !== undefined)
      .map(({ element }) => ({ is: 'path' as const, value: element.content })),
});
