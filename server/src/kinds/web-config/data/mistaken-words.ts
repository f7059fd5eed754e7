/**
 * What people write in place of a word that an attribute takes, by attribute and in lower case: status numbers, names of other programs.
 * Source: the statuses that the words of redirectType stand for.
 */
export const mistakenWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  redirectType: {
    '301': 'Permanent',
    '302': 'Found',
    '303': 'SeeOther',
    '307': 'Temporary',
    movedpermanently: 'Permanent',
    permanentredirect: 'Permanent',
    temporaryredirect: 'Temporary',
  },
  patternSyntax: { regex: 'ECMAScript', regexp: 'ECMAScript', wildcards: 'Wildcard', exact: 'ExactMatch' },
  logicalGrouping: { and: 'MatchAll', all: 'MatchAll', or: 'MatchAny', any: 'MatchAny' },
  matchType: { file: 'IsFile', directory: 'IsDirectory', isfolder: 'IsDirectory', regex: 'Pattern' },
};

/** What comes nearest to what IIS does not have: 308, which keeps the method, is no redirectType. */
export const nearestWords: typeof mistakenWords = { redirectType: { '308': 'Permanent' } };
