import type { FramingVerdict } from '../../../server/src/domain/framing/decide';

export type Label = FramingVerdict['verdict'];

/** A pattern and what is true of it for domain1.com and domain2.com with subdomains, port 8445, http and https. */
export interface Labelled {
  readonly pattern: string;
  readonly label: Label;
  readonly ignoreCase?: boolean;
}

const origin = '(:|%3A)(/|%2F)(/|%2F)';
const port = '((:|%3A)[0-9]{1,5})?';
const names = '(domain1\\.com|domain2\\.com)';

/** Ways to write subdomains: right, too wide, too narrow. */
const below: readonly (readonly [string, Label])[] = [
  ['([a-z0-9-]+\\.)*', 'exact'],
  ['(?:[a-z0-9-]+\\.)*', 'exact'],
  ['((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*)', 'exact'],
  ['([\\w-]+\\.)*', 'exact'],
  ['([a-z0-9.-]+\\.)?', 'exact'],
  ['(([a-z0-9-]+\\.)+)?', 'exact'],
  ['([a-z0-9.]*)', 'both'],
  ['([a-z0-9.-]*)', 'admits-more'],
  ['(.*)', 'admits-more'],
  ['(.*\\.)?', 'admits-more'],
  ['([^/]*)', 'admits-more'],
  ['([^&]*)', 'admits-more'],
  ['([^/]*\\.)?', 'admits-more'],
  ['([^/%]*\\.)?', 'admits-more'],
  ['([^/%&]*\\.)?', 'admits-more'],
  ['([a-z0-9-]*\\.)*', 'exact'],
  ['([a-z0-9-]*\\.?)*', 'admits-more'],
  ['[a-z0-9-]*', 'both'],
  ['([a-z0-9]*.)?', 'both'],
  ['([a-z0-9.]?)', 'both'],
  ['(www\\.)?', 'admits-less'],
  ['([a-z0-9-]+\\.)?', 'admits-less'],
  ['([a-z0-9-]+\\.){0,2}', 'admits-less'],
  ['([a-z0-9-]+\\.)+', 'admits-less'],
  ['([a-z]+\\.)*', 'admits-less'],
  ['', 'admits-less'],
];

/** Ways to write what follows the domain. */
const behind: readonly (readonly [string, Label])[] = [
  [`${port}(&|%26|$)`, 'exact'],
  [`${port}(&|%26|/|%2F|$)`, 'exact'],
  [`${port}(?=&|%26|/|%2F|$)`, 'exact'],
  [`${port}(?=(&|%26|$))`, 'exact'],
  [`${port}(?![a-z0-9.-])`, 'admits-more'],
  [`${port}(?![\\w.-])`, 'admits-more'],
  [`${port}($|[^a-z0-9.-])`, 'admits-more'],
  [`${port}([&/?#]|%26|%2F|$)`, 'exact'],
  ['(:8445|%3A8445)?(&|%26|$)', 'exact'],
  ['(:[0-9]+|%3A[0-9]+)?(&|$)', 'exact'],
  ['(&|%26|$)', 'admits-less'],
  ['(:8443|%3A8443)?(&|%26|$)', 'admits-less'],
  [`${port}$`, 'admits-less'],
  [`${port}&`, 'admits-less'],
  [`${port}(&|%26|\\$)`, 'admits-less'],
  ['(:8445)?(&|%26|$)', 'admits-less'],
  ['(:8445|%3A8445)(&|%26|$)', 'admits-less'],
  ['', 'admits-more'],
  [port, 'admits-more'],
  [`${port}.*`, 'admits-more'],
  ['.*(&|%26|$)', 'admits-more'],
  ['[^/]*(&|%26|$)', 'admits-more'],
  ['(:|%3A|&|%26|$)?', 'admits-more'],
  ['\\b', 'admits-more'],
];

/** Ways to write the domains. */
const domains: readonly (readonly [string, Label])[] = [
  ['(domain1\\.com|domain2\\.com)', 'exact'],
  ['(?:domain1\\.com|domain2\\.com)', 'exact'],
  ['(domain[12]\\.com)', 'exact'],
  ['domain[12][.]com', 'exact'],
  ['(domain1\\x2Ecom|domain2\\.com)', 'exact'],
  ['(DOMAIN1\\.COM|Domain2\\.com)', 'exact'],
  ['(domain1.com|domain2.com)', 'exact'],
  ['(domain1\\.com|domain2\\.com|domain1\\.com)', 'exact'],
  ['(domain1\\.com)', 'admits-less'],
  ['(domain1\\com|domain2\\com)', 'admits-less'],
  ['(domain1\\.co|domain2\\.co)', 'both'],
  ['(domain1\\.com|domain3\\.com)', 'both'],
  ['(domain1\\.com|domain2\\.com|domain3\\.com)', 'admits-more'],
  ['(domain\\d\\.com)', 'admits-more'],
  ['(domain\\d+\\.com)', 'admits-more'],
  ['(domain.\\.com)', 'admits-more'],
  ['(domain[0-9]\\.com)', 'admits-more'],
  ['(domain[12]\\.[a-z]+)', 'admits-more'],
  ['(domain[12]\\.(com|net))', 'admits-more'],
  ['(domain1\\.com|domain2\\.com|)', 'admits-more'],
  ['domain1\\.com|domain2\\.com', 'admits-less'],
  ['(domain1\\.com|domain2\\.com)?', 'admits-more'],
  ['([a-z0-9-]+\\.com)', 'admits-more'],
  ['(com)', 'admits-more'],
];

/** Ways to write the start. */
const starts: readonly (readonly [string, Label])[] = [
  [`wsname=((https?)${origin}`, 'exact'],
  [`wsname=((http[s]?)${origin}`, 'exact'],
  [`wsname=((http|https)${origin}`, 'exact'],
  [`^wsname=((https?)${origin}`, 'exact'],
  [`(^|&)wsname=((https?)${origin}`, 'exact'],
  [`(?:^|[?&])wsname=((https?)${origin}`, 'exact'],
  ['wsname=((https?)(://|%3A%2F%2F)', 'exact'],
  ['wsname=((https?)(?::|%3A)(?:/|%2F){2}', 'exact'],
  ['wsname=((https?)[:%3A]+[/%2F]+', 'admits-more'],
  ['wsname=((https)(:|%3A)(/|%2F)(/|%2F)', 'admits-less'],
  ['wsname=((http)(:|%3A)(/|%2F)(/|%2F)', 'admits-less'],
  ['wsname=((https?)(://)', 'admits-less'],
  ['wsname=((https?)(%3A%2F%2F)', 'admits-less'],
  ['wsname=((https?)(.*)', 'admits-more'],
  ['wsname=((.*)', 'admits-more'],
  ['wsname=(([^&]*)', 'admits-more'],
  ['wsname=((https?)?(:|%3A)?(/|%2F)?(/|%2F)?', 'exact'],
];

const good = { start: starts[0]![0], below: below[0]![0], names, behind: behind[0]![0] };

/** Patterns that nothing is said of. */
const undecidable = [
  'wsname=((https?)://(?!evil)([a-z0-9.-]*)(domain1\\.com))',
  'wsname=(https?)://(domain1\\.com).*wsname=\\1',
  'wsname=(?=.*domain1\\.com)https://.*',
  'wsname=(?=https)(https?://(domain1\\.com|domain2\\.com))($|&)',
  'wsname=((a)\\2)*https://domain1\\.com',
  'wsname=https://((?!-)[a-z0-9-]+\\.)*domain1\\.com(&|$)',
  'wsname=https?://(?:(?=[a-z])[a-z0-9-]+\\.)+domain1\\.com(&|$)',
  'wsname=(https?)://(domain1\\.com|domain2\\.com)(?!.*evil).*',
  `wsname=https://(${'[a-z0-9]{0,900}'.repeat(40)})domain1\\.com(&|$)`,
  'wsname=(',
  'wsname=*+',
  'wsname=(?<=x)https',
];

/** As ECE installs it, as the guide prints the text to replace it with, and what people make of that. */
const printed: readonly (readonly [string, Label])[] = [
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\\+~#]=*))', 'admits-more'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\\+~#=]*))', 'admits-more'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)(.*))', 'admits-more'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\\com|domain2\\com)(&|%26|\\$))', 'admits-less'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\\.com|domain2\\.com)(&|%26|\\$))', 'both'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\\.com|domain2\\.com)(&|%26|$))', 'both'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]*)(domain1\\.com|domain2\\.com)(&|%26|$))', 'both'],
  ['wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]*)(domain1\\.com|domain2\\.com)(:8445)?(&|%26|$))', 'both'],
  [
    'wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)(([a-z0-9-]+\\.)*)(domain1\\.com|domain2\\.com)((:|%3A)8445)?(&|%26|$))',
    'exact',
  ],
  ['wsname=.*', 'admits-more'],
  ['wsname=', 'admits-more'],
  ['wsname=https://domain1\\.com', 'both'],
  ['wsname=https?://attacker\\.com', 'both'],
  ['wsname=nothing', 'admits-less'],
  ['wsname=$', 'admits-less'],
];

const hosts = `${origin}([a-z0-9-]+\\.)*`;
const end = '(&|%26|$)';

/** What is easily overlooked, on either side. */
const overlooked: readonly (readonly [string, Label])[] = [
  // The parts of names have 63 characters at most.
  [`wsname=(https?)${origin}(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*${names}${port}${end}`, 'exact'],
  [`wsname=(https?)${origin}(?:[a-z0-9-]{1,63}\\.)*${names}${port}${end}`, 'exact'],
  [`wsname=(https?)${origin}(?:[a-z0-9-]{1,62}\\.)*${names}${port}${end}`, 'admits-less'],
  // A path may hold the address of an allowed site.
  [`wsname=.*(https?)${hosts}${names}${port}${end}`, 'admits-more'],
  [`(wsname=)?(https?)${hosts}${names}${port}${end}`, 'admits-more'],
  [`wsname=.*=(https?)${hosts}${names}${port}${end}`, 'both'],
  // A host without a top-level domain, and addresses.
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|localhost)${port}${end}`, 'admits-more'],
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|10\\.0\\.0\\.5)${port}${end}`, 'admits-more'],
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|[0-9.]+)${port}${end}`, 'admits-more'],
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|finesse)${port}${end}`, 'exact'],
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|example\\.local)${port}${end}`, 'admits-more'],
  [`wsname=(https?)${hosts}(domain1\\.com|domain2\\.com|xn--mnchen-3ya\\.de)${port}${end}`, 'admits-more'],
  // What ends the host, and what only seems to.
  [`wsname=(https?)${hosts}${names}(:8445|%3A8445|&|%26|$)`, 'admits-more'],
  [`wsname=(https?)${hosts}${names}${port}(&|%|$)`, 'admits-more'],
  [`wsname=(https?)${hosts}${names}${port}(?!\\.)`, 'admits-more'],
  [`wsname=(https?)${hosts}${names}${port}(?=[/?&]|%2F|%3F|%26|$)`, 'exact'],
  [`wsname=(https?)${origin}([^/?&%]*\\.)?${names}${port}${end}`, 'exact'],
  [`wsname=(https?)${origin}([^/?&]*\\.)?${names}${port}${end}`, 'admits-more'],
  [`wsname=(https?)${origin}(?:[a-z0-9](?:[a-z0-9-?]*[a-z0-9])?\\.)*${names}${port}${end}`, 'admits-more'],
  // Ports that only others have.
  [`wsname=(https?)${hosts}${names}${port}${end}|wsname=https?://[a-z.]+:1[0-9]{4}`, 'admits-more'],
  ['wsname=https://[a-z.]+:443(&|$)', 'admits-less'],
  ['wsname=http://[a-z.]+:443(&|$)', 'both'],
  ['wsname=https?://[a-z.]+/~agent', 'both'],
  // Only one place in the query is minded, or another parameter.
  [`^wsname=(https?)${hosts}${names}${port}${end}|&wsname=https?://.*`, 'admits-more'],
  [`embed=1|wsname=(https?)${hosts}${names}${port}${end}`, 'admits-more'],
  [`^embed=1$|wsname=(https?)${hosts}${names}${port}${end}`, 'exact'],
  // No host that anybody could be on.
  ['wsname=https?://evil(&|$)', 'admits-less'],
  ['wsname=ftp://.*', 'admits-less'],
  ['wsname=https?:\\\\\\\\.*', 'admits-less'],
  ['wsname=https?://[a-z]{64,}\\.com(&|$)', 'admits-less'],
];

/** At least 150 patterns, no two alike. */
export const labelled: readonly Labelled[] = [
  ...below.map(([text, label]) => ({ pattern: `${good.start}${text}${good.names})${good.behind}`, label })),
  ...behind.map(([text, label]) => ({ pattern: `${good.start}${good.below}${good.names})${text}`, label })),
  ...domains.map(([text, label]) => ({ pattern: `${good.start}${good.below}${text})${good.behind}`, label })),
  ...starts.map(([text, label]) => ({ pattern: `${text}${good.below}${good.names})${good.behind}`, label })),
  ...below.map(([text, label]) => ({
    // Behind the colon a user's password may go on up to an "@".
    pattern: `${good.start}${text}${good.names})(:|%3A|&|%26|$)`,
    label: worse(label, 'admits-more'),
  })),
  ...domains
    .slice(0, 18)
    .filter(([text]) => !text.endsWith('|)'))
    .map(([text, label]) => ({ pattern: `${good.start}${text})${good.behind}`, label: worse(label, 'admits-less') })),
  ...undecidable.map(pattern => ({ pattern, label: 'not-decided' as const })),
  ...printed.map(([pattern, label]) => ({ pattern, label })),
  ...overlooked.map(([pattern, label]) => ({ pattern, label })),
  { pattern: `${good.start}${good.below}${good.names})${good.behind}`, label: 'admits-less', ignoreCase: false },
  {
    pattern: `${good.start.replace('%3A', '%3[Aa]').replaceAll('%2F', '%2[Ff]')}${good.below}${good.names})((:|%3[Aa])[0-9]+)?(&|%26|$)`,
    label: 'exact',
    ignoreCase: false,
  },
];

/** What two faults together are. */
function worse(label: Label, other: 'admits-more' | 'admits-less'): Label {
  return label === 'exact' || label === other ? other : 'both';
}
