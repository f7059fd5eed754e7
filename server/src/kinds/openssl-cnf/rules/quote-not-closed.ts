import { defineRule } from '../../../core/rule';
import type { ConfEntry } from '../../../syntax/openssl-conf/tree';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import type { ConfUnit } from '../model';

/** A quote in a value that nothing closes. */
export const quoteNotClosed = defineRule({
  meta: {
    id: 'openssl-cnf/quote-not-closed',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A quote that is not closed, an apostrophe among them.',
    messages: {
      apostrophe:
        "An apostrophe begins a quoted text here, and nothing closes it. OpenSSL drops it{comment}. Write \\' for it.",
      quote: 'Nothing closes this quote. OpenSSL drops it{comment}. Close it, or write a backslash in front of it.',
      literal: 'Write a backslash in front',
      close: 'Close it at the end',
    },
    fix: true,
    suggests: true,
    references: [configManual],
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    if (statement.kind !== 'entry') return;
    const open = openQuote(statement, text);
    if (open === undefined) return;
    const { end } = statement.value.span;
    const quote = text.charAt(open);
    const isSecret = secretNames.test(statement.name);
    const comment = text.slice(open, end).includes('#') ? ' and takes the # behind it for part of the value' : '';
    const literal = { title: 'literal' as const, edits: [{ span: { start: open, end: open }, newText: '\\' }] };
    const close = { title: 'close' as const, edits: [{ span: { start: end, end }, newText: quote }] };
    const at = isSecret ? statement.value.span : { start: open, end: open + 1 };
    if (quote === "'" && /\w/.test(text.charAt(open - 1)) && /\w/.test(text.charAt(open + 1)))
      report('apostrophe', { at, data: { comment }, fix: literal });
    else report('quote', { at, data: { comment }, suggest: comment ? [literal] : [close, literal] });
  },
});

/** Where the quote stands that is open at the end of a value. */
function openQuote({ value: { span } }: ConfEntry, text: string): number | undefined {
  for (let at = span.start; at < span.end; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (character === '"' || character === "'" || character === '`') {
      const start = at;
      for (at++; at < span.end && text[at] !== character; at++) if (text[at] === '\\') at++;
      if (at >= span.end) return start;
    }
  }
  return undefined;
}
