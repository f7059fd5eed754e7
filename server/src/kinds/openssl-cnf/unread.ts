import { isElsewhere } from '../../core/span';
import type { ConfEntry, ConfFile } from '../../syntax/openssl-conf/tree';

/** Whether a text holds a variable of the environment, whose value is not known here. */
export function isUncertain(text: string): boolean {
  return /\$[{(]?ENV::/.test(text);
}

/** Whether the value of an entry is known: it is read to its end and needs nothing of the environment. */
export function isKnown({ isBroken, value }: ConfEntry): boolean {
  return !isBroken && !isUncertain(value.text);
}

/**
 * Whether something that is missing may stand where it is not seen: in a file that is included, or on a line that OpenSSL does
 * not read, which has a finding of its own.
 */
export function mayBeUnseen(file: ConfFile, ...words: readonly string[]): boolean {
  const unseen = unseenIn(file);
  return unseen === 'anything' || words.some(word => word !== '' && unseen.includes(word));
}

const known = new WeakMap<ConfFile, string>();

/** `anything` where a file is included that may hold settings of a request, else the lines that are not read. */
function unseenIn(file: ConfFile): string {
  let found = known.get(file);
  if (found === undefined) {
    found = mayInclude(file) ? 'anything' : unreadLines(file);
    known.set(file, found);
  }
  return found;
}

/** What the system includes is about the library: providers, ciphers. */
const ofSystem = /^(?:\/etc|\/usr|\/opt|\/run)\/|crypto-policies|fipsmodule/;

/** Whether a file that was not read, or not to its end, may bring settings of a request. */
export function mayInclude({ includes }: ConfFile): boolean {
  return includes.some(({ found, path, isPartial, problem }) => {
    if (isPartial || problem !== undefined) return true;
    return found === 'missing' || (found === 'unknown' && !ofSystem.test(path));
  });
}

/** Whether a file that was not read, or not to its end, may bring settings of the library. */
export function mayIncludeModules(file: ConfFile): boolean {
  return mayInclude(file) || file.includes.some(({ found }) => found === 'unknown');
}

function unreadLines({ text, problems, comments, sections, statements }: ConfFile): string {
  const lineAt = (at: number) => {
    const end = text.indexOf('\n', at);
    return text.slice(at, end < 0 ? text.length : end);
  };
  const lines = problems.flatMap(({ span }) => (isElsewhere(span) ? [] : [lineAt(span.start)]));
  for (const { start, end } of comments) {
    const comment = text.slice(start, end);
    if (comment.includes('\n')) lines.push(comment);
  }
  for (const { headers } of sections.values())
    for (const { rest } of headers) if (rest) lines.push(text.slice(rest.start, rest.end));
  if (!text.includes('\\\n') && !text.includes('\\\r')) return lines.join('\n');
  for (const of of statements) {
    if (of.kind !== 'entry') continue;
    // A value that was to end before the next line.
    const written = text.slice(of.value.span.start, of.value.span.end);
    if (/\\\r*\n[ \t]*(?:\[|[\w.]+[ \t]*=)/.test(written)) lines.push(written);
  }
  return lines.join('\n');
}
