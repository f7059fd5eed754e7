/** The pieces of a pattern in words. */
export const patternWords = {
  empty: 'anything',
  nothing: 'nothing',
  exactly: (text: string) => `exactly ${text}`,
  or: 'or',
  any: 'any character',
  anyRun: 'any characters',
  anyRunOf: (min: number) => (min === 1 ? 'one or more characters' : `${min} or more characters`),
  anyAtAll: 'any character at all',
  never: 'no character (never met)',
  again: (group: number) => `the same as group ${group}`,
  group: (number: number, body: string) => `group ${number} (${body})`,
  ahead: (body: string, negate: boolean) => `${negate ? 'not followed by' : 'followed by'} (${body})`,
  oneOf: (list: string, negate: boolean) => (negate ? `a character but those of ${list}` : `a character of ${list}`),
  times: (body: string, min: number, max: number) => {
    if (min === 0 && max === 1) return `perhaps ${body}`;
    if (min === max) return `${min} times ${body}`;
    if (max === Infinity) return min === 0 ? `any number of times ${body}` : `${min} or more times ${body}`;
    return `${min} to ${max} times ${body}`;
  },
  assertions: {
    start: 'the start',
    end: 'the end',
    'word-boundary': 'a word boundary',
    'no-word-boundary': 'no word boundary',
  },
  classes: {
    d: 'a digit',
    w: 'a letter, digit or underscore',
    s: 'a blank',
    '!d': 'no digit',
    '!w': 'no letter, digit or underscore',
    '!s': 'no blank',
  } as Readonly<Record<string, string>>,
};
