/** Plain words for jsonc-parser's error codes (`ParseErrorCode`). */
export const syntaxErrors: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is neither a string in double quotes, a number, true, false nor null.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'A key in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between the key and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'What the file holds ends before this; nothing may follow it.',
  InvalidCommentToken: 'This comment is not closed.',
  UnexpectedEndOfComment: 'This comment is not closed with */.',
  UnexpectedEndOfString: 'This string is not closed with ".',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'This \\u escape is not followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'A backslash before this character means nothing in JSON. Double the backslash.',
  InvalidCharacter: 'This character may not stand in a string as it is.',
};
