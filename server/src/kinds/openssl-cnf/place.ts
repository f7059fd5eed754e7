import type { Span } from '../../core/span';
import { isNameCharacter, isQuote, skipQuoted } from '../../syntax/openssl-conf/characters';
import type { OpensslCnf } from './model';

/** What is being written at a place, half-written or whole. */
export type Place =
  | { readonly in: 'comment' }
  /** Behind `[`; `replace` is the name. */
  | { readonly in: 'header'; readonly replace: Span; readonly isClosed: boolean }
  /** The name of an entry. */
  | {
      readonly in: 'name';
      readonly section: string;
      readonly replace: Span;
      readonly hasValue: boolean;
      /** Whether `section::` stands in front. */
      readonly isQualified: boolean;
    }
  /** Behind `$`, `${` or `$(`, and perhaps `section::`. */
  | {
      readonly in: 'variable';
      readonly section: string;
      /** In front of `::`. */
      readonly of: string | undefined;
      readonly close: string;
      readonly replace: Span;
    }
  /** The value of an entry, in front of the place; `start` is its first character. */
  | {
      readonly in: 'value';
      readonly section: string;
      readonly name: string;
      readonly before: string;
      readonly start: number;
    }
  /** What a .pragma says. */
  | { readonly in: 'pragma'; readonly replace: Span }
  | { readonly in: 'other' };

/** What is being written at `offset`. */
export function placeAt({ file }: OpensslCnf, offset: number): Place {
  const { text, comments, continued, statements } = file;
  if (comments.some(({ start, end }) => start < offset && offset <= end)) return { in: 'comment' };
  const lines = continued.find(({ start, end }) => start <= offset && offset <= end);
  let start = lines ? lines.start : text.lastIndexOf('\n', offset - 1) + 1;
  if (text.charCodeAt(start) === 0xfeff && start < offset) start++;
  const head = text.slice(start, offset);
  const bracket = /^[ \t]*\[[ \t]*/.exec(head)?.[0].length;
  if (bracket !== undefined) return headerPlace(text, head, start + bracket, offset);
  const pragma = /^[ \t]*\.pragma(?:[ \t]+=?|=)[ \t]*([\w:]*)$/.exec(head)?.[1];
  if (pragma !== undefined) return { in: 'pragma', replace: { start: offset - pragma.length, end: offset } };
  if (/^[ \t]*\.(?:include|pragma)[ \t=]/.test(head)) return { in: 'other' };
  let section = 'default';
  for (const statement of statements) {
    if (statement.span.start >= start) break;
    if (statement.kind === 'header') section = statement.section;
  }
  const equals = head.indexOf('=');
  if (equals < 0) return namePlace(text, head, section, offset);
  const written = head.slice(0, equals).trim();
  const of = written.indexOf('::');
  const name = of < 0 ? written : written.slice(of + 2);
  const target = of < 0 ? section : written.slice(0, of);
  return valuePlace(text, { section: target, name, start: start + equals + 1 }, offset);
}

function headerPlace(text: string, head: string, start: number, offset: number): Place {
  if (head.includes(']') || offset < start) return { in: 'other' };
  const end = endOfName(text, offset);
  return { in: 'header', replace: { start, end }, isClosed: /^[ \t]*\]/.test(text.slice(end, end + 200)) };
}

function namePlace(text: string, head: string, section: string, offset: number): Place {
  const [, of, name] = /^[ \t]*(?:([^\s:]+)::)?([^\s:]*)$/.exec(head) ?? [];
  if (name === undefined) return { in: 'other' };
  const replace = { start: offset - name.length, end: endOfName(text, offset) };
  return {
    in: 'name',
    section: of ?? section,
    replace,
    hasValue: /^[ \t]*=/.test(text.slice(replace.end, replace.end + 200)),
    isQualified: of !== undefined,
  };
}

interface Entry {
  readonly section: string;
  readonly name: string;
  readonly start: number;
}

function valuePlace(text: string, { section, name, start }: Entry, offset: number): Place {
  const before = text.slice(start, offset).replace(/^[ \t]+/, '');
  if (isQuoted(before)) return { in: 'other' };
  const reference = /(\\*)\$([{(])?(?:(\w+)::)?(\w*)$/.exec(before);
  if (reference && reference[1]!.length % 2 === 0) {
    const [, , open, of, word] = reference;
    let end = offset;
    while (/\w/.test(text[end] ?? '')) end++;
    const close = open === undefined ? '' : open === '{' ? '}' : ')';
    return { in: 'variable', section, of, close, replace: { start: offset - word!.length, end } };
  }
  return { in: 'value', section, name, before, start: offset - before.length };
}

/** Whether a quote is open at the end. */
function isQuoted(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    if (isQuote(text, at)) {
      const mark = text[at]!;
      const behind = skipQuoted(text, at);
      if (behind === text.length && (text[behind - 1] !== mark || behind - 1 === at)) return true;
      at = behind;
    } else at += text[at] === '\\' ? 2 : 1;
  }
  return false;
}

function endOfName(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isNameCharacter(text, end)) end++;
  return end;
}
