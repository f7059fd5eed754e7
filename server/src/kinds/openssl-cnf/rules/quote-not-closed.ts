import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import type { ConfEntry } from '../../../syntax/openssl-conf/tree';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import type { ConfUnit } from '../model';

/** A quote in a value that nothing closes, or that was no quote to its author. */
export const quoteNotClosed = defineRule({
  meta: {
    id: 'openssl-cnf/quote-not-closed',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A quote that is not closed, and an apostrophe or a doubled quote that OpenSSL takes for one.',
    messages: {
      apostrophe:
        "An apostrophe begins a quoted text here, and nothing closes it. OpenSSL drops it{comment}. Write \\' for it.",
      apostrophes:
        "An apostrophe begins a quoted text here, and the next one ends it. OpenSSL drops both. Write \\' for each.",
      doubled: 'A quote ends here and another begins. OpenSSL drops both. Write \\" for a quote of the value.',
      quote: 'Nothing closes this quote. OpenSSL drops it{comment}. Close it, or write a backslash in front of it.',
      literal: 'Write a backslash in front',
      each: 'Write a backslash in front of each',
      escape: 'Write \\"',
      close: 'Close it at the end',
    },
    fix: true,
    suggests: true,
    references: [configManual],
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    if (statement.kind !== 'entry') return;
    const { span } = statement.value;
    const quotes = quotesIn(statement, text);
    const last = quotes.at(-1);
    const isSecret = secretNames.test(statement.name);
    if (last && last.end === undefined) {
      const { start } = last;
      const quote = text.charAt(start);
      const comment =
        text.slice(start, span.end).includes('#') && !isSecret
          ? ' and takes the # behind it for part of the value'
          : '';
      const literal = { title: 'literal' as const, edits: [{ span: { start, end: start }, newText: '\\' }] };
      const close = { title: 'close' as const, edits: [{ span: { start: span.end, end: span.end }, newText: quote }] };
      const at = isSecret ? span : { start, end: start + 1 };
      if (isApostrophe(text, start)) report('apostrophe', { at, data: { comment }, fix: literal });
      else report('quote', { at, data: { comment }, suggest: comment ? [literal] : [close, literal] });
    }
    if (isSecret) return;
    const doubled: Span[] = [];
    for (const [index, { start, end }] of quotes.entries()) {
      if (end === undefined) continue;
      if (isApostrophe(text, start)) {
        const edits = [start, end - 1].map(at => ({ span: { start: at, end: at }, newText: '\\' }));
        report('apostrophes', { at: { start, end: start + 1 }, fix: { title: 'each', edits } });
      } else if (isDoubled(text, end, quotes[index + 1])) doubled.push({ start: end - 1, end: end + 1 });
    }
    const escaped = doubled.map(at => ({ span: at, newText: '\\"' }));
    if (doubled[0]) report('doubled', { at: doubled[0], suggest: [{ title: 'escape', edits: escaped }] });
  },
});

interface Quoted {
  /** Of the opening mark. */
  readonly start: number;
  /** Behind the closing mark; undefined where there is none. */
  readonly end: number | undefined;
}

/** The quoted parts of a value, in its order. */
function quotesIn({ value: { span } }: ConfEntry, text: string): Quoted[] {
  const quotes: Quoted[] = [];
  for (let at = span.start; at < span.end; at++) {
    const mark = text[at]!;
    if (mark === '\\') at++;
    else if (mark === '"' || mark === "'" || mark === '`') {
      const start = at;
      for (at++; at < span.end && text[at] !== mark; at++) if (text[at] === '\\') at++;
      quotes.push({ start, end: at >= span.end ? undefined : at + 1 });
    }
  }
  return quotes;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" && /[\p{L}\d]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** `"a""b"`, as tables write a quote in a quoted text. */
function isDoubled(text: string, end: number, next: Quoted | undefined): boolean {
  return text[end - 1] === '"' && next?.start === end && text[end] === '"' && next.end !== end + 2;
}
