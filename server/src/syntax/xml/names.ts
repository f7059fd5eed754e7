import { detached } from './decode';

/** A name, kept once, and how many open elements have it. */
export interface Name {
  readonly text: string;
  count: number;
}

/** The names of a text. A file has few, so most are found again without being cut out of the text. */
export class Names {
  private readonly all = new Map<string, Name>();
  private readonly recent: (Name | undefined)[] = new Array(256).fill(undefined);

  /** The name that stands from `start` to `end`. */
  at(text: string, start: number, end: number): Name {
    const slot = (text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + (end - start)) & 255;
    const known = this.recent[slot];
    if (known && known.text.length === end - start && standsAt(text, known.text, start)) return known;
    const name = this.of(text.slice(start, end));
    this.recent[slot] = name;
    return name;
  }

  of(text: string): Name {
    let name = this.all.get(text);
    if (!name) {
      name = { text: detached(text), count: 0 };
      this.all.set(name.text, name);
    }
    return name;
  }

  isOpen(text: string): boolean {
    return (this.all.get(text)?.count ?? 0) > 0;
  }
}

/** Whether `name` stands at `at`; for short names quicker than `startsWith`. */
export function standsAt(text: string, name: string, at: number): boolean {
  for (let index = name.length - 1; index >= 0; index--) {
    if (text.charCodeAt(at + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}
