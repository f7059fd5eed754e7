/** What belongs to a field that is asked for. Source: openssl-req(1), "DISTINGUISHED NAME AND ATTRIBUTE SECTION FORMAT". */
export const promptSuffixes: ReadonlyMap<string, string> = new Map([
  ['_default', 'The answer where nothing is typed, and the only one in batch mode. A field without it is left out.'],
  ['_min', 'The fewest bytes of an answer.'],
  ['_max', 'The most bytes of an answer.'],
  ['_value', 'The answer; nothing is asked.'],
]);
