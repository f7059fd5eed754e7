/** What is said about who may frame the application, on the command line and in the view. */
export const framingWords = {
  verdicts: {
    exact: 'The wsname= patterns let in just the sites that are meant.',
    'admits-more': 'The wsname= patterns let in sites that are not meant.',
    'admits-less': 'The wsname= patterns keep out sites that are meant.',
    both: 'The wsname= patterns let in sites that are not meant, and keep out some that are.',
    'not-decided': 'Whether the wsname= patterns let in just the sites that are meant is not decided.',
    'no-framing-rule': 'No rule that IIS runs looks for wsname=, so none decides by it who may frame the application.',
  },
  anybody: 'The wsname= patterns let in every site.',
  meant: (who: string) => `Meant: ${who}.`,
  nobodyMeant: 'Nobody is meant, since no domain is named.',
  wrongly: (url: string, why: string) => `${url} gets in. ${why}`.trim(),
  refused: (url: string, why: string) => `${url} does not get in. ${why}`.trim(),
  exact: 'nobody else gets in, and nobody who is meant is kept out',
  place: (where: string, headers: readonly string[]) =>
    headers.length > 0 ? `${where}, decides about ${headers.join(' and ')}` : where,

  strangerShown: (request: string) =>
    `Any other site may frame the application all the same, as by ${request}: no rule and no custom header refuses it then. Unless the application sends such a header itself, add a rule that sets X-Frame-Options to SAMEORIGIN for every other page.`,
  claimBelieved: (friend: string, request: string) =>
    `Any site may claim to be ${friend}: asked for as ${request}, the page is shown in every frame, since no header tells the browser who may frame it. Have the rule set Content-Security-Policy to "frame-ancestors 'self' {UrlDecode:{C:1}}", with the group that holds the origin.`,
  refusedThough: (url: string, request: string, sent: string) =>
    `${url} gets in by a pattern, but a browser does not show the page for ${request} (${sent}).`,
  anybodyShown:
    'No rule and no custom header of this file refuses frames, so every site may frame the application, unless it sends such a header itself.',
  httpToo: 'Pages over http get in now as well, which did not before. To keep them out: --https-only',
  nobodyShown: (sent: string) => `Other sites cannot frame the application (${sent}).`,

  elsewhere: (file: string) => `Rules stand in ${file} too, which is not looked at here.`,
  shownUnknown: (sent: string) => `Whether other sites may frame the application is not known (${sent}).`,

  noHeader: 'no header about framing',
  tried,
  isMeantTo: 'It is meant to get in.',
  isNotMeantTo: 'It is not meant to get in.',
  noAddress: 'That is no address of a page. Type one such as https://finesse.example.com:8445.',
  byRule: (rule: string, reason: string) => `by "${rule}"${reason && `. ${reason}`}`,
  byBrowser: (sent: string, written?: 'plain' | 'encoded') =>
    `by a browser${written === undefined ? '' : written === 'plain' ? ' where wsname is as it stands' : ' where wsname is encoded'} (${sent})`,
  allow: (who: string) => `Allow only ${who} to frame the application`,
  written: 'Written into every rule; the file is not saved yet.',
  unchanged: 'It is so already: nothing was changed.',
};

/** How it is, in a word or two. */
export const framingLabels = {
  letsIn: 'lets in',
  wide: 'too wide',
  narrow: 'too narrow',
  exact: 'exact',
  undecided: 'not decided',
  admitted: 'admitted',
  refused: 'refused',
  shown: 'shown',
  notShown: 'not shown',
  unknown: 'not known',
} as const;

/** What becomes of a page that is tried: by the patterns, and in a browser for `wsname` as it stands and encoded. */
function tried(
  url: string,
  admitted: boolean | undefined,
  shown: readonly (boolean | undefined)[],
  hasPatterns: boolean,
): string {
  const seen = shownText(shown);
  if (!hasPatterns) return `No rule looks for wsname=; for ${url}, ${seen}.`;
  if (admitted === undefined) return `Whether ${url} gets in took too long to find out.`;
  const agrees = shown.every(each => each === admitted);
  const gets = `${url} ${admitted ? 'gets in' : 'does not get in'}`;
  return agrees ? `${gets}, and ${seen}.` : `${gets} by ${admitted ? 'a' : 'any'} pattern, but ${seen}.`;
}

function shownText(shown: readonly (boolean | undefined)[]): string {
  if (shown.every(each => each === true)) return 'a browser shows the page in the frame';
  if (shown.every(each => each === false)) return 'a browser refuses the frame';
  if (shown.includes(undefined)) return 'what a browser does is not known';
  return `a browser shows the page only where wsname is ${shown[0] ? 'not ' : ''}encoded`;
}
