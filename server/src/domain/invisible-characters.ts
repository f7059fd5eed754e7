export interface LookAlike {
  /** What a person calls it. */
  readonly what: string;
  /** The plain character; empty where nothing should stand. */
  readonly plain: string;
}

const groups: readonly (LookAlike & { readonly characters: string })[] = [
  { characters: '\u2018\u2019\u201A\u201B', what: 'curly quote', plain: "'" },
  { characters: '\u201C\u201D\u201E\u201F', what: 'curly quote', plain: '"' },
  { characters: '\u2010\u2011\u2012\u2013\u2014\u2212', what: 'typographic dash', plain: '-' },
  { characters: '\uFF1A', what: 'wide colon', plain: ':' },
  { characters: '\uFF1B', what: 'wide semicolon', plain: ';' },
  { characters: '\uFF1D', what: 'wide equals sign', plain: '=' },
  {
    characters: '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
    what: 'no-break or typographic blank',
    plain: ' ',
  },
  {
    characters:
      '\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
    what: 'character that cannot be seen',
    plain: '',
  },
];

/** Characters that are easily taken for plain ones, or for nothing. Source: the Unicode Character Database (general categories Pi, Pf, Pd, Zs, Cf). */
export const lookAlikes: ReadonlyMap<string, LookAlike> = new Map(
  groups.flatMap(({ characters, what, plain }) => [...characters].map(character => [character, { what, plain }])),
);

/** Whether a text can hold one at all. */
export const lookAlikeShape =
  /[\u00A0\u00AD\u2000-\u200F\u2010-\u2014\u2018-\u201F\u202A-\u202F\u205F-\u2060\u2066-\u2069\u2212\u3000\uFEFF\uFF1A\uFF1B\uFF1D]/;
