/** What a key of a rewrite test file may hold. */
export type TestValue =
  | 'text'
  /** An address that can be asked for, or a path of one. */
  | 'address'
  /** A method of HTTP. */
  | 'method'
  | 'flag'
  /** A whole number from 100 to 999. */
  | 'status'
  /** A whole number from 0 to 999. */
  | 'sub-status'
  /** A list of texts. */
  | 'names'
  /** Names with texts. */
  | 'texts'
  /** Names with texts or null. */
  | 'texts-or-null'
  /** Keys of its own. */
  | 'group'
  /** An address, or keys of its own. */
  | 'address-or-group'
  /** A list of groups. */
  | 'groups';

/** A key of a rewrite test file: the one source for checks, completion, hover and the JSON schema. */
export interface TestKey {
  readonly name: string;
  readonly type: TestValue;
  readonly required?: boolean;
  /** Keys of a group. */
  readonly keys?: readonly TestKey[];
  /** Values, or names of values, that are offered; others may stand there too. */
  readonly usual?: readonly string[];
  /** Markdown. */
  readonly description: string;
  /** As JSON. */
  readonly example: string;
}

const headers = (of: string, usual: readonly string[], example: string): TestKey => ({
  name: 'headers',
  type: 'texts',
  usual,
  description: `The headers of ${of}, by name.`,
  example,
});

const responseHeaders = [
  'X-Frame-Options',
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'Location',
  'Server',
  'X-Powered-By',
];

const request: readonly TestKey[] = [
  {
    name: 'url',
    type: 'address',
    required: true,
    description: 'The address that is asked for, or its path and query string.',
    example: '"https://ece.example.com/system/?wsname=https://finesse.example.com"',
  },
  {
    name: 'method',
    type: 'method',
    usual: ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'],
    description: 'The method of the request; `GET` unless told.',
    example: '"POST"',
  },
  headers(
    'the request',
    ['Referer', 'Cookie', 'Origin', 'User-Agent', 'Accept-Encoding', 'X-Forwarded-Proto'],
    '{ "Referer": "https://finesse.example.com/" }',
  ),
  {
    name: 'variables',
    type: 'texts',
    description: 'Server variables that a request does not tell, by name.',
    example: '{ "REMOTE_ADDR": "10.0.0.1" }',
  },
  {
    name: 'isFile',
    type: 'flag',
    description: 'What every `IsFile` test finds. Without it, no file.',
    example: 'true',
  },
  {
    name: 'isDirectory',
    type: 'flag',
    description: 'What every `IsDirectory` test finds. Without it, no folder.',
    example: 'true',
  },
  {
    name: 'providers',
    type: 'texts',
    description: 'What a rewrite provider answers, by its name.',
    example: '{ "DB": "/new" }',
  },
];

const response: readonly TestKey[] = [
  {
    name: 'status',
    type: 'status',
    description: 'The status that the application answers with; 200 unless told.',
    example: '404',
  },
  headers(
    'the application’s answer',
    [...responseHeaders, 'Content-Type', 'Content-Encoding', 'Set-Cookie'],
    '{ "Content-Type": "text/html" }',
  ),
];

const expected: readonly TestKey[] = [
  {
    name: 'url',
    type: 'text',
    description: 'The request goes on to the application with this URL: an address, or a path with its query string.',
    example: '"http://app:9001/system/a?b=1"',
  },
  {
    name: 'unchanged',
    type: 'flag',
    description: '`true`: no rule rewrites or answers the request. `false`: one does.',
    example: 'true',
  },
  {
    name: 'redirect',
    type: 'text',
    description: 'The request is redirected to this address, or to this path of the same server.',
    example: '"https://ece.example.com/system/"',
  },
  { name: 'status', type: 'status', description: 'The status of the answer.', example: '301' },
  {
    name: 'subStatus',
    type: 'sub-status',
    description: 'The number behind the point in the status of the answer, such as 50 in 500.50.',
    example: '50',
  },
  { name: 'aborted', type: 'flag', description: 'Whether a rule aborts the request.', example: 'true' },
  {
    name: 'headers',
    type: 'texts-or-null',
    usual: responseHeaders,
    description: 'Headers of the response when it leaves, by name; `null` where there must be none.',
    example: '{ "X-Frame-Options": "SAMEORIGIN", "X-Powered-By": null }',
  },
  {
    name: 'variables',
    type: 'texts-or-null',
    description: 'Server variables that rules set, by name; `null` where none must.',
    example: '{ "HTTP_X_FORWARDED_PROTO": "https" }',
  },
  { name: 'ran', type: 'names', description: 'Names of rules whose action is carried out.', example: '["HTTPS"]' },
  {
    name: 'notRan',
    type: 'names',
    description: 'Names of rules whose action is not carried out.',
    example: '["Proxy"]',
  },
];

const test: readonly TestKey[] = [
  {
    name: 'name',
    type: 'text',
    description: 'What the test shows; the address that is asked for where it is missing.',
    example: '"Finesse may frame"',
  },
  {
    name: 'request',
    type: 'address-or-group',
    required: true,
    keys: request,
    description: 'What is asked for: an address, or more than that.',
    example: '"https://ece.example.com/system/"',
  },
  {
    name: 'response',
    type: 'group',
    keys: response,
    description: 'What the application answers where the request reaches it; 200 without headers unless told.',
    example: '{ "headers": { "Content-Type": "text/html" } }',
  },
  {
    name: 'expect',
    type: 'group',
    required: true,
    keys: expected,
    description: 'What must come out. What is not named is not compared.',
    example: '{ "status": 301, "redirect": "https://ece.example.com/system/" }',
  },
];

/** The keys of the file. */
export const testFileKeys: readonly TestKey[] = [
  {
    name: 'folder',
    type: 'text',
    description:
      'Where the folder of the configuration is in the site, such as `/system`; the root of the site unless told.',
    example: '"/system"',
  },
  {
    name: 'tests',
    type: 'groups',
    required: true,
    keys: test,
    description: 'The tests, in any order.',
    example: '[{ "request": "http://ece.example.com/", "expect": { "status": 301 } }]',
  },
];

/** What a value must be, as it stands behind "is". */
export const valueWords: Readonly<Record<TestValue, string>> = {
  text: 'a text in double quotes',
  address: 'an address of http or https in double quotes, or a path that begins with /',
  method: 'a method of HTTP in double quotes, such as "POST"',
  flag: 'true or false',
  status: 'a number from 100 to 999',
  'sub-status': 'a number from 0 to 999',
  names: 'a list of texts, such as ["HTTPS"]',
  texts: 'names with texts between braces, such as { "Accept": "text/html" }',
  'texts-or-null': 'names with texts or null between braces, such as { "X-Powered-By": null }',
  group: 'keys and values between braces',
  'address-or-group':
    'an address of http or https in double quotes, a path that begins with /, or keys and values between braces',
  groups: 'a list of tests between brackets',
};
