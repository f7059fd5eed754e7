/** The space of the names of rewrite rules, by which rewrite tests refer to them. Letter case does not count. */
export const ruleNameSpace = 'rewrite-rule-name';
