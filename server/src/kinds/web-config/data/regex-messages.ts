import type { ForeignConstruct, RegexProblemCode } from '../../../syntax/regex/ast';

/*
 * What is said about patterns that cannot be read. `{status}` is what IIS answers.
 * Source of the faults: microsoft/STL, stl/inc/regex; the module shows the library's own words.
 */

const refused = 'IIS refuses the pattern and answers with {status}.';

export const regexMessages = {
  'nothing-to-repeat': `There is nothing in front of "{text}" that it could repeat. ${refused} For any text write ".*"; for the character itself write "\\{text}".`,
  'repeated-assertion': `"{text}" cannot repeat what stands in front of it, which takes no character in. ${refused} Take it out.`,
  'literal-brace': `An opening brace starts a count, such as 2,3 in braces, and none follows. ${refused} For the character itself write a "\\" before it.`,
  'count-order': `The count "{text}" has its larger number first. ${refused} Swap the numbers.`,
  'count-too-large': `The count "{text}" is too large. ${refused} Write a smaller one, or "*".`,
  'stray-brace': `This closing brace closes nothing. ${refused} For the character itself write a "\\" before it.`,
  'stray-bracket': `This "]" closes nothing. ${refused} For the character itself write "\\]".`,
  'stray-parenthesis': `This ")" closes nothing. ${refused} Take it out; for the character itself write "\\)".`,
  'unclosed-bracket': `This "[" is never closed. ${refused} Write the "]" that belongs to it; for the character itself write "\\[".`,
  'unclosed-group': `This "(" is never closed. ${refused} Write the ")" that belongs to it; for the character itself write "\\(".`,
  'range-order': `The range "{text}" ends before it starts. ${refused} Swap its ends; for a hyphen write "\\-".`,
  'range-to-class': `The range "{text}" ends with a class of characters. ${refused} For a hyphen write "\\-".`,
  'unknown-class-name': `There is no class of characters "{text}". ${refused} Write one of [:alpha:], [:digit:], [:alnum:], [:space:], [:upper:], [:lower:], [:punct:], [:xdigit:].`,
  'bad-collating-element': `"{text}" starts the name of a character that is not there. ${refused} Write the character itself, with a "\\" before it.`,
  'trailing-backslash': `Nothing follows this "\\". ${refused} Take it out; for the character itself write "\\\\".`,
  'bad-control-escape': `"\\c" needs a letter behind it. ${refused} Write the character that is meant.`,
  'bad-hex-escape': `"\\x" needs two hexadecimal digits behind it. ${refused} Write them; for the letter write "x".`,
  'bad-unicode-escape': `"\\u" needs four hexadecimal digits behind it. ${refused} Write them; for the letter write "u".`,
  'bad-digit-escape': `"{text}" is no character. ${refused} Write it as "\\x" and two hexadecimal digits.`,
  'missing-group': `"{text}" refers to a group, and the pattern has only {groups}. ${refused} Correct the number, or put parentheses around what is to be repeated.`,
  'open-group': `"{text}" refers to a group that is not closed yet at this place. ${refused} Refer to a group that ends before it.`,
  'too-deep': `There are too many parentheses within parentheses. ${refused} Write a simpler pattern.`,
} as const satisfies Partial<Record<RegexProblemCode, string>>;

/** What of another dialect it is, and what to write instead. */
export const foreignWords: Readonly<Record<ForeignConstruct, readonly [name: string, instead: string]>> = {
  'look-behind': ['a look-behind', 'Match what stands before as well, or test it in a condition of its own'],
  'named-group': ['a named group', 'Write a plain group and refer to it by its number'],
  'inline-flags': ['flags within the pattern', 'Write ignoreCase="true" or "false" beside the pattern'],
  comment: ['a comment within the pattern', 'Take it out'],
  'atomic-group': ['an atomic group', 'Write "(?:" and a pattern that can match in one way only'],
  possessive: ['a possessive quantifier', 'Take the second "+" out'],
  conditional: ['a conditional group', 'Write both cases with "|"'],
  'branch-reset': ['a branch reset', 'Write "(?:" and number the groups one after the other'],
  'group-modifier': ['a group of another dialect', 'Of such groups there are "(?:", "(?=" and "(?!" only'],
  'named-reference': ['a reference by name', 'Refer to a group by its number, such as "\\1"'],
  property: ['a Unicode property', 'Write the characters or ranges themselves'],
  'text-start': ['an anchor of another dialect', 'Write "^"'],
  'text-end': ['an anchor of another dialect', 'Write "$"'],
  'code-point': ['a code point in braces', 'Write "\\u" and four digits'],
  quoting: ['quoting of another dialect', 'Put a "\\" before each character that means something'],
  'other-escape': ['an escape of another dialect', 'Write the characters that are meant'],
};
