import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { refusesItem } from '../data/driver-words';
import { writtenValue } from '../edit-url';
import { parserSource, urlGuide } from '../references';
import type { JdbcUrl, UrlError } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  before: `An opening brace stands behind other characters of the value. ${refusesItem} Put the whole value in braces, and write each "}" in it as "}}".`,
  after: `Text stands behind the "}" that ends the value. ${refusesItem} Write a "}" that belongs to the value as "}}"; let only ";" follow the closing one.`,
  blankAfter: `A tab or line break stands behind the "}" that ends the value. ${refusesItem} Take it out: only blanks may stand there.`,
  open: `This brace is never closed, so that everything behind it belongs to the value. ${refusesItem} End the value with one "}"; "}}" stands for a "}" inside it.`,
  wrap: 'Put the whole value in braces',
  double: 'Write the first } twice, as part of the value',
  takeOut: 'Take the white space out',
  close: 'Close the braces',
  single: 'End the value with one }',
} as const;

/** Braces that the driver cannot read. */
export const malformedBraces = defineUrlRule({
  meta: {
    id: 'jdbc/malformed-braces',
    severity: 'error',
    category: 'connection',
    summary: 'Braces around a value that do not open at its start or do not close at its end.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const { error } = url;
    if (!error) return;
    const at = url.value.spanOf(error.start, error.end);
    if (error.code === 'text-before-brace') report('before', { at, suggest: wrap(url, error) });
    if (error.code === 'unterminated-brace')
      report('open', { at: url.value.spanOf(error.start, error.start + 1), suggest: close(url, error) });
    if (error.code !== 'text-after-brace') return;
    const blank = url.value.text.slice(error.start, error.end).trim() === '';
    const fix: Repair<typeof messages> = {
      title: 'takeOut',
      edits: [replaceIn(url.value, error.start, error.end, '')],
    };
    if (blank) report('blankAfter', { at, fix });
    else report('after', { at, suggest: double(url, error) });
  },
});

/** `a{b}` as `{a{b}}}`. */
function wrap(url: JdbcUrl, error: UrlError): Repair<typeof messages>[] {
  const item = url.items.find(({ value }) => value.start <= error.start && error.start < value.end);
  if (!item) return [];
  // Nothing but blanks may stand behind a closing brace.
  const edits = [replaceIn(url.value, item.value.start, item.end, writtenValue(item.value.text))];
  return [{ title: 'wrap', edits }];
}

/** `{a}b}` as `{a}}b}`. */
function double(url: JdbcUrl, error: UrlError): Repair<typeof messages>[] {
  if (url.value.text[error.end - 1] !== '}') return [];
  const brace = url.value.text.lastIndexOf('}', error.start - 1);
  return [{ title: 'double', edits: [replaceIn(url.value, brace, brace, '}')] }];
}

/** `{a` as `{a}`, `{a}}` as `{a}`. */
function close(url: JdbcUrl, { start }: UrlError): Repair<typeof messages>[] {
  const { text } = url.value;
  const semicolon = text.indexOf(';', start);
  const valueEnd = text.slice(0, semicolon < 0 ? text.length : semicolon).trimEnd().length;
  if (text.startsWith('}}', valueEnd - 2))
    return [{ title: 'single', edits: [replaceIn(url.value, valueEnd - 1, valueEnd, '')] }];
  const end = semicolon < 0 ? text.length : semicolon;
  return [{ title: 'close', edits: [replaceIn(url.value, valueEnd, end, '}')] }];
}
