import assert from 'node:assert/strict';
import { codesOf, dryRun, webConfig } from './dry-run';

/** What a template becomes in `<set value>` of a rule that takes `(.*)` on the URL. */
function made(template: string, url: string, more = ''): string | number | undefined {
  const set = `<set name="V" value="${template}"/>`;
  const rules = `<rules><rule name="r"><match url="^(.*)$"/><serverVariables>${set}</serverVariables></rule></rules>`;
  const headers = [
    { name: 'Referer', value: 'https://f.example.com/' },
    { name: 'X-Twice', value: '1' },
    { name: 'x-twice', value: '2' },
    { name: 'Cookie', value: 'a=1' },
    { name: 'Cookie', value: 'b=2' },
    { name: 'Content-Type', value: 'text/plain' },
  ];
  const { outcome, variables } = dryRun(webConfig(rules + more), {
    url,
    headers,
    variables: { remote_addr: '10.0.0.1' },
  });
  return outcome.kind === 'error' ? outcome.subStatus : variables.V;
}

const map = (attributes: string, entries = '<add key="a" value="1"/>'): string =>
  `<rewriteMaps><rewriteMap name="Map" ${attributes}>${entries}</rewriteMap></rewriteMaps>`;

const variables: readonly (readonly [template: string, url: string, value: string])[] = [
  ['{HTTPS}', 'https://h/', 'on'],
  ['{https}', 'http://h/', 'off'],
  ['{SERVER_PORT}', 'https://h/', '443'],
  ['{SERVER_PORT}', 'http://h/', '80'],
  ['{SERVER_PORT}', 'http://h:8080/', '8080'],
  ['{SERVER_PORT_SECURE}', 'https://h/', '1'],
  ['{HTTP_HOST}', 'http://h:8080/', 'h:8080'],
  ['{SERVER_NAME}', 'http://h:8080/', 'h'],
  ['{HTTP_HOST}', 'http://user@h/', 'h'],
  ['{REQUEST_URI}', 'http://h/a/b?c=d', '/a/b?c=d'],
  ['{REQUEST_URI}', 'http://h', '/'],
  ['{QUERY_STRING}', 'http://h/a?c=%20d', 'c=%20d'],
  ['[{QUERY_STRING}]', 'http://h/a', '[]'],
  ['{URL}', 'http://h/a%20b?c', '/a b'],
  ['{PATH_INFO}', 'http://h/a?c', '/a'],
  ['{SCRIPT_NAME}', 'http://h/a?c', '/a'],
  ['{UNENCODED_URL}', 'http://h/a%20b?c=%20', '/a%20b?c=%20'],
  ['{HTTP_URL}', 'http://h/a%20b?c=%20', '/a%20b?c=%20'],
  ['[{HTTP_X_ORIGINAL_URL}]', 'http://h/a', '[]'],
  ['{CACHE_URL}', 'http://h/a/b?c', 'http://h:80/a/b'],
  ['{CACHE_URL}', 'https://h:8443/a', 'https://h:8443/a'],
  ['{REQUEST_METHOD}', 'http://h/', 'GET'],
  ['{REQUEST_FILENAME}', 'http://h/a/b', 'C:\\inetpub\\wwwroot\\a\\b'],
  ['{REMOTE_ADDR}', 'http://h/', '10.0.0.1'],
  ['{SERVER_PROTOCOL}', 'http://h/', 'HTTP/1.1'],
  ['{HTTP_REFERER}', 'http://h/', 'https://f.example.com/'],
  ['{http_referer}', 'http://h/', 'https://f.example.com/'],
  ['[{HTTP_REFERRER}]', 'http://h/', '[]'],
  ['{HTTP_X_TWICE}', 'http://h/', '1, 2'],
  ['{HTTP_COOKIE}', 'http://h/', 'a=1; b=2'],
  ['{CONTENT_TYPE}', 'http://h/', 'text/plain'],
  ['[{NO_SUCH_NAME}]', 'http://h/', '[]'],
  ['[{APP_POOL_ID}]', 'http://h/', '[]'],
];

const calls: readonly (readonly [template: string, path: string, value: string | number, more?: string])[] = [
  ['{ToLower:{R:1}}', 'ABC', 'abc'],
  ['{UrlEncode:{R:1}}', 'a%20b/c', 'a%20b%2Fc'],
  ['{UrlDecode:a%20b%2fc}', '', 'a b/c'],
  ['{HtmlEncode:&lt;a b=&quot;&apos;&quot;&gt;&amp;amp;}', '', '&lt;a b=&quot;&#39;&quot;&gt;&amp;amp;'],
  ['{ToLower:A{R:1}B}-C', 'X', 'axb-C'],
  ['{UrlEncode:{ToLower:{Map:{R:1}}/X}}', 'a', '1%2Fx', map('')],
  ['{Map:{R:1}}', 'a', '1', map('')],
  ['{MAP:{R:1}}', 'A', '1', map('')],
  ['[{Map:{R:1}}]', 'b', '[]', map('')],
  ['[{Map:{R:1}}]', 'b', '[none]', map('defaultValue="none"')],
  ['[{Map:{R:1}}]', 'A', '[]', map('ignoreCase="false"')],
  ['{Map:{ToLower:{R:1}}}', 'A', '1', map('ignoreCase="false"')],
  ['{Map:A}', '', '2', map('ignoreCase="False"', '<add key="a" value="1"/><add key="A" value="2"/>')],
  ['[{Map:a}]', '', '[]', map('', '<add key="a" value="1"/><clear/>')],
  ['[{Map:a}]', '', '[]', map('', '<add key="a" value="1"/><remove key="a"/>')],
  ['{Map:a}', '', '{HTTPS}', map('', '<add key="a" value="{HTTPS}"/>')],
  ['{Map:{Map:x}}', '', '1', map('', '<add key="x" value="a"/><add key="a" value="1"/>')],
  ['{Map:{R:1}}', '%C3%A4', '1', map('', '<add key="ä" value="1"/>')],
  ['{R:1', '', 50],
  ['{}', '', 50],
  ['{R:A}', '', 50],
  ['{R:-1}', '', 50],
  ['{R:2}', '', 50],
  ['{C:0}', '', 50],
];

describe('values in a dry run', () => {
  for (const [template, url, value] of variables)
    it(`${template} of ${url}`, () => assert.equal(made(template, url), value));

  for (const [template, path, value, more] of calls)
    it(`${template} on ${path || 'the root'} with ${more ?? 'no map'}`, () =>
      assert.equal(made(template, `https://h/${path}`, more), value));

  it('takes the Host header for the host, and the port from the address', () => {
    const set = '<set name="V" value="{HTTP_HOST} {SERVER_NAME} {SERVER_PORT}"/>';
    const file = webConfig(
      `<rules><rule name="r"><serverVariables>${set}</serverVariables><action type="Redirect" url="/b"/></rule></rules>`,
    );
    const run = dryRun(file, { url: 'http://10.0.0.1:8080/a', headers: [{ name: 'host', value: 'www.example.com' }] });
    assert.equal(run.variables.V, 'www.example.com www.example.com 8080');
    assert.deepEqual(run.outcome, { kind: 'redirect', status: 301, location: 'http://www.example.com/b' });
  });

  it('redirects to an address that a browser can follow', () => {
    const file = webConfig(
      '<rules><rule name="r"><match url="(.*)"/><action type="Redirect" url="/x/{R:1}"/></rule></rules>',
    );
    for (const [path, location] of [
      ['100%25', '/x/100%25'],
      ['a%20b', '/x/a%20b'],
      ['%C3%A4', '/x/%C3%A4'],
      ['a%22b', '/x/a%22b'],
      ['%41', '/x/A'],
    ] as const) {
      const { outcome } = dryRun(file, `https://h/${path}`);
      assert.deepEqual(outcome, { kind: 'redirect', status: 301, location: `https://h${location}` });
    }
  });

  it('says that what comes after a rewrite to another server is not documented', () => {
    const file = webConfig(
      '<rules><rule name="1"><match url="^a$"/><action type="Rewrite" url="http://app/b"/></rule><rule name="2"><match url="^b$"/></rule></rules>',
    );
    assert.ok(codesOf(dryRun(file, 'https://h/a')).includes('afterElsewhere'));
    assert.ok(!codesOf(dryRun(file, 'https://h/b')).includes('afterElsewhere'));
  });
});
