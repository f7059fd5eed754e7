const slashless = 'The path that a rule sees starts without a slash ("about", not "/about")';
const noQuery = 'A rule sees the path alone, without the query string, which a condition with input {variable} tests';

/** What `url-never-matches` says. */
export const urlMessages = {
  slash: `${slashless}, so this pattern never matches{negated}. Write "^{rest}".`,
  slashText: `${slashless}, so this pattern never matches{negated}. Take the slash out.`,
  alternative: `${slashless}, so this alternative of the pattern never matches. Take the slash out.`,
  inner: `${slashless}, so this pattern finds "a{sample}" but not "{rest}" itself{missed}. Write "{right}" to take both.`,
  host: 'A rule sees the path alone, without scheme and host, so this pattern never matches{negated}. Match the path here, and test the host in a condition with input {variable}.',
  hostName:
    'A rule sees the path alone, without the host: this pattern asks for a folder called "{text}". If the host is meant, test it in a condition with input {variable}.',
  query: `${noQuery}: this pattern never matches{negated}. Move the query string there.`,
  optionalMark: `${noQuery}; and a plain "?" makes the letter before it optional, so this pattern does not match what was meant. Move the query string there.`,
  noSlash: '{variable} starts with a slash, so this pattern never matches{negated}. Write "{right}".',
  without: 'Remove the slash',
  both: 'Write {right}',
  withSlash: 'Write {right}',
  optional: 'Make the slash optional',
} as const;
