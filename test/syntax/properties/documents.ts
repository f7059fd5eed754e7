import fc from 'fast-check';
import type { PropertiesDocument } from '../../../server/src/syntax/properties/tree';

const pieces = [
  '\\',
  '\\',
  '\\',
  '\n',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  '\f',
  '=',
  ':',
  '#',
  '!',
  'u',
  '\\u',
  '\\u0041',
  '\\u00',
  '\\t',
  'n',
  'a',
  'b',
  'key',
  'value',
  '0',
  'F',
  'g',
  'D:\\ECE',
  '\u00e9',
  '\u20ac',
  '\ud83d\ude00',
  '\u00a0',
  '\u000b',
  '\0',
  '\ufeff',
  '"',
  'a=b\n',
  '  ',
  '\\\n',
  '\\\r\n',
  '\u2028',
  'ACT_DB_NAME=',
];

/** Texts in which everything that means something to `java.util.Properties` is frequent. */
export const document: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map(parts => parts.join(''));

/** Everything that a document says, as plain data. */
export function snapshot({ text, entries, comments, stop }: PropertiesDocument): unknown {
  return {
    text,
    comments: comments.map(({ start, end }) => ({ start, end })),
    stop,
    entries: entries.map(({ start, end, name, key, value, separator, escapes, malformed }) => ({
      start,
      end,
      name,
      key: [key.text, key.span, key.spanOf(0, key.text.length)],
      value: [value.text, value.span, value.spanOf(0, value.text.length)],
      separator,
      escapes,
      malformed,
    })),
  };
}
