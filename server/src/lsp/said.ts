import type { FileSays } from '../core/other-files';

/** All that a file says in some spaces, as texts to compare: with the places, and without. */
export interface Said {
  readonly places: string;
  readonly meaning: string;
}

const known = new WeakMap<FileSays, Map<readonly string[], Said>>();

/**
 * What a file says, worked out once: a fact may go on telling where it stands in later versions.
 * @param spaces the same list each time
 */
export function saidBy(file: FileSays, spaces: readonly string[]): Said {
  let texts = known.get(file);
  if (!texts) {
    texts = new Map();
    known.set(file, texts);
  }
  let said = texts.get(spaces);
  if (!said) {
    said = textsOf(file, spaces);
    texts.set(spaces, said);
  }
  return said;
}

function textsOf({ uri, isPartial, facts }: FileSays, spaces: readonly string[]): Said {
  const heard = facts.filter(({ space }) => spaces.includes(space));
  const meaning = heard.map(({ role, space, name, text, of }) => [role, space, name, text, of]);
  const places = heard.map(({ span }) => [span.start, span.end]);
  const said = JSON.stringify([uri, isPartial, meaning]);
  return { meaning: said, places: `${said} ${JSON.stringify(places)}` };
}
