import type { Fact } from '../../core/kind';
import type { Decoded } from '../../syntax/decoded';

/** What a name in the file says. Letter case does not count in any; where it stands is looked for when it is asked. */
export function nameFact(
  role: Fact['role'],
  space: string,
  name: Decoded,
  counts: Pick<Fact, 'alongFolders' | 'forRulesOnly'>,
): Fact {
  const { text } = name;
  return {
    role,
    space,
    name: text.toLowerCase(),
    get span() {
      return name.span;
    },
    text,
    encode: other => name.encode(other),
    ...counts,
  };
}
