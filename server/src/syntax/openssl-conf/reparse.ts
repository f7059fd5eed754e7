import type { TextChange } from '../../core/span';
import { type OpenSection, store } from './open-section';
import { ConfReader, parseConf } from './parse';
import { ReadFile, type ReadLine } from './read-file';
import { Reuse } from './reuse';
import { Entry } from './statements';
import type { ConfEntry, ConfFile, ConfHeader, ConfSection, ConfStatement } from './tree';

/**
 * Reads the next version of a text, the environment and includes not known. Lines that the edit did not touch are not read again where
 * nothing around them can change what they say. Uses up the version before.
 * @param text differs from the text of `before` by `change` and nothing else
 */
export function reparseConf(before: ConfFile, text: string, change: TextChange): ConfFile {
  if (!(before instanceof ReadFile) || before.encoding !== 'utf-8') return parseConf(text);
  const changed = withChangedLine(before, text, change);
  if (changed) return changed;
  const reader = new ConfReader({}, new Reuse(before.lines, change));
  reader.read(text);
  return reader.file(text);
}

/** The next version where all that changes is one entry of a section, or a comment, in a file in which nothing hangs on another line. */
function withChangedLine(before: ReadFile, text: string, change: TextChange): ReadFile | undefined {
  const { lines, sections } = before;
  let { statements } = before;
  const delta = change.newEnd - change.oldEnd;
  const index = lineBefore(lines, change.start);
  const old = lines[index];
  if (!before.isPlain || !old || change.oldEnd >= old.line.next) return undefined;
  const section = old.statement?.kind === 'entry' ? sections.get(old.statement.section) : undefined;
  const fresh = new ConfReader({}).readOne(text, old.line.start, section?.name ?? 'default');
  if (!fresh.isPlain || fresh.line.next !== old.line.next + delta) return undefined;
  const { statement } = fresh;
  if (old.statement instanceof Entry && statement instanceof Entry) {
    if (!section || !statement.isPlain || !old.statement.isPlain) return undefined;
    const changed = statements.slice();
    changed[statements.indexOf(old.statement)] = statement;
    statements = changed;
    sections.set(section.name, withEntry(section, old.statement, statement, statements));
  } else if (old.statement || statement) return undefined;
  lines[index] = fresh;
  if (delta !== 0) for (let next = index + 1; next < lines.length; next++) lines[next]!.line.start += delta;
  return new ReadFile(text, before.encoding, sections, statements, before.problems, lines, true);
}

/** A section in which `fresh` has taken the place of `old`, which it has among all statements too. */
function withEntry(section: ConfSection, old: ConfEntry, fresh: ConfEntry, all: readonly ConfStatement[]): ConfSection {
  const { name, headers } = section;
  if (fresh.name === old.name && section.entries.get(old.name) === old)
    return { ...section, entries: (section.entries as Map<string, ConfEntry>).set(fresh.name, fresh) };
  const changed: OpenSection = { name, headers: headers as ConfHeader[], entries: new Map(), replaced: [] };
  for (const statement of all) if (statement.kind === 'entry' && statement.section === name) store(changed, statement);
  return changed;
}

/** The index of the last line that begins before `offset`, else -1. */
function lineBefore(lines: readonly ReadLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.line.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
