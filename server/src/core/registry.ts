import type { AnyKind } from './kind';

/** The last part of a path or address, in lower case. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}

/** How much of a file is looked at to tell its kind from its content. */
const sniffed = 65_536;

/**
 * The known kinds, and which of them claims a file: by name, then by pattern (both confirmed by the content where a kind
 * asks for it), then by content.
 */
export class Registry {
  constructor(readonly kinds: readonly AnyKind[]) {}

  byId(id: string): AnyKind | undefined {
    return this.kinds.find(kind => kind.id === id);
  }

  byLanguage(language: string): AnyKind | undefined {
    return this.kinds.find(kind => kind.language === language);
  }

  /** The kind that claims a file by its name alone; what a search of a folder goes by. Its text may have to confirm it. */
  byName(path: string): AnyKind | undefined {
    const name = fileName(path);
    return (
      this.kinds.find(kind => kind.names.includes(name)) ??
      this.kinds.find(kind => kind.patterns?.some(pattern => matches(pattern, name)))
    );
  }

  /** The kind that claims a file by its name, else by its text. */
  find(path: string, text: string): AnyKind | undefined {
    const head = text.slice(0, sniffed);
    const named = this.byName(path);
    return named && confirmed(named, head) ? named : this.kinds.find(kind => kind.sniff?.(head));
  }
}

/** Whether the text of a file with a kind's name is of that kind. */
export function confirmed({ confirms }: AnyKind, text: string): boolean {
  return confirms === undefined || confirms(text.slice(0, sniffed));
}

/** Whether `name` fits `pattern`, where `*` stands for any characters. Linear for one star, which is all that is used. */
function matches(pattern: string, name: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (!name.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? name.length - part.length : name.indexOf(part, at);
    if (found < at || !name.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return rest.length > 0 || at === name.length;
}
