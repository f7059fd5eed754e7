import type { ConfEntry, ConfHeader } from './tree';

/** A section while it is read. */
export interface OpenSection {
  readonly name: string;
  readonly headers: ConfHeader[];
  readonly entries: Map<string, ConfEntry>;
  readonly replaced: ConfEntry[];
}

/** The last of a name counts, and stands where it stands. */
export function store({ entries, replaced }: OpenSection, entry: ConfEntry): void {
  const before = entries.get(entry.name);
  if (before) {
    replaced.push(before);
    entries.delete(entry.name);
  }
  entries.set(entry.name, entry);
}
