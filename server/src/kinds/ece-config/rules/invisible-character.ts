import { invisibleCharacterRule } from '../../../domain/file-rules/invisible-character';
import { eceGuide, hostNames } from '../data/sources';
import { readHost } from '../host-value';
import type { EceConfig } from '../model';

/** Characters in the host name that cannot be seen or look like plain ones. */
export const invisibleCharacter = invisibleCharacterRule({
  kind: 'ece-config',
  summary: 'A character in web_server_name that cannot be seen or looks like a plain one.',
  category: 'connection',
  severity: 'error',
  consequences: { name: 'It is no character of a host name, so the gadget does not find the server.' },
  references: [hostNames, eceGuide],
  inFile: (model: EceConfig) => {
    const found = readHost(model);
    const value = found?.value;
    return value ? [{ is: 'name' as const, value, tight: { start: 0, end: value.text.length } }] : [];
  },
});
