/** Why two conditions settle the outcome, for `conditions-always-met` and `conditions-never-met`. */
export const whyAlways = {
  files:
    'Nothing is a file and a folder at once, so with MatchAny one of these two negated conditions always holds, and the rule runs for every request that its pattern takes. Write logicalGrouping="MatchAll".',
  values:
    'No value matches both patterns, so with MatchAny one of these two negated conditions always holds, and the conditions keep nothing out. Write logicalGrouping="MatchAll".',
  likely:
    'With MatchAny it is enough that one of these patterns is not found, and hardly any value has all of them: the conditions keep next to nothing out. Write logicalGrouping="MatchAll" if none of them is to be found.',
  same: 'With MatchAny one of these two conditions always holds, since one is the opposite of the other, and the conditions keep nothing out. Remove one of them.',
} as const;

export const whyNever = {
  files:
    'Nothing is a file and a folder at once, so these two conditions are never met together and the rule never runs. Write logicalGrouping="MatchAny", or negate one of them.',
  values:
    'No value matches both patterns, so these two conditions are never met together and the rule never runs. Write logicalGrouping="MatchAny", or put both into one pattern as a|b.',
  all: 'Every value matches this pattern, so the negated condition is never met and the rule never runs. Remove the condition, or write the pattern that is to be kept out.',
  same: 'These two conditions are never met together, since one is the opposite of the other, and the rule never runs. Remove one of them.',
} as const;
