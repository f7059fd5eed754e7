import assert from 'node:assert/strict';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';
import { repository } from '../harness/pages';

const config = `<configuration>
  <system.webServer>
    <rewrite>
      <rules>
        <rule name="HTTPS">
          <match url="(.*)" />
          <conditions><add input="{HTTPS}" pattern="^OFF$" /></conditions>
          <action type="Redirect" url="https://{HTTP_HOST}/{R:1}" />
        </rule>
        <rule name="Proxy">
          <match url="^system/(.*)$" />
          <action type="Rewrite" url="http://app:9001/system/{R:1}" />
        </rule>
      </rules>
      <outboundRules>
        <rule name="Framing">
          <match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" />
          <conditions><add input="{QUERY_STRING}" pattern="wsname=https://finesse\\.example\\.com" negate="true" /></conditions>
          <action type="Rewrite" value="SAMEORIGIN" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;

const passing = `{
  "tests": [
    {
      "name": "HTTP goes to HTTPS",
      "request": "http://ece.example.com/system/?a=1",
      "expect": { "status": 301, "redirect": "https://ece.example.com/system/?a=1", "notRan": ["Proxy"] }
    },
    {
      "request": "/system/?wsname=https://finesse.example.com",
      "expect": { "url": "http://app:9001/system/?wsname=https://finesse.example.com", "headers": { "X-Frame-Options": null } }
    }, // every other page
    { "request": "/a", "expect": { "unchanged": true, "headers": { "x-frame-options": "SAMEORIGIN" } } },
  ],
}
`;

const failing = `{
  "tests": [
    { "name": "to itself", "request": "https://h/a", "expect": { "redirect": "https://h/b" } },
    { "name": "proxied", "request": "https://h/system/a", "expect": { "url": "/b", "ran": ["HTTPS"] } },
    { "name": "framed", "request": "https://h/a", "expect": { "headers": { "X-Frame-Options": "DENY" } } }
  ]
}
`;

const name = 'web.config.tests.jsonc';

describe('ccconfig test', () => {
  const folder = temporaryFolder();
  const run = (files: Record<string, string>, ...argv: string[]): Promise<CliResult> => {
    folder.write(files);
    return cli(folder.path, ['test', ...argv]);
  };

  it('runs the tests of this folder and the folders below it', async () => {
    const files = { 'web.config': config, [name]: passing, 'app/Web.config': config, [`app/${name}`]: passing };
    const { status, stdout, stderr } = await run(files);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /web\.config\.tests\.jsonc\n\n {2}ok {6}HTTP goes to HTTPS\n {2}ok {6}\/system\//);
    assert.match(stdout, /\n6 tests: 6 passed, 0 failed\n$/);
  });

  it('points at the rule that decides, and says why', async () => {
    const { status, stdout } = await run({ 'web.config': config, [name]: failing });
    assert.equal(status, 1);
    const expected = [
      '  failed  to itself  web.config.tests.jsonc:3:15',
      '          redirect: expected https://h/b, got: No rule changes or answers the request: it goes on unchanged',
      '            web.config:5:9 "HTTPS" did not run: "on" ({HTTPS}) does not match ^OFF$',
      '  failed  proxied  web.config.tests.jsonc:4:15',
      '          url: expected /b, got: The request goes on as http://app:9001/system/a',
      '            web.config:10:9 "Proxy" ran',
      '          rule "HTTPS": expected to run, got: did not run: "on" ({HTTPS}) does not match ^OFF$',
      '            web.config:5:9 "HTTPS"',
      '  failed  framed  web.config.tests.jsonc:5:15',
      '          header X-Frame-Options: expected "DENY", got: "SAMEORIGIN"',
      '            web.config:16:9 "Framing" ran',
      '',
      '3 tests: 0 passed, 3 failed',
      '',
    ];
    assert.deepEqual(stdout.split('\n').slice(2), expected);
  });

  it('takes a file of tests, or the file that they are about', async () => {
    for (const path of [name, 'web.config']) {
      const { status, stdout } = await run({ 'web.config': config, [name]: failing }, path, '--quiet');
      assert.equal(status, 1);
      assert.match(stdout, /3 tests/);
    }
    const { stdout } = await run({ 'web.config': config, [name]: passing }, '--quiet');
    assert.equal(stdout, '3 tests: 3 passed, 0 failed\n');
  });

  it('answers as JSON', async () => {
    const { status, stdout } = await run({ 'web.config': config, [name]: failing }, '--format', 'json');
    const { version, files, summary } = JSON.parse(stdout);
    assert.deepEqual([status, version, summary], [1, 1, { files: 1, tests: 3, passed: 0, failed: 3 }]);
    const [{ path, tested, tests }] = files;
    assert.deepEqual([path, tested], [name, 'web.config']);
    const [failure] = tests[0].failures;
    assert.deepEqual([failure.what, failure.expected, failure.start.line], ['redirect', 'https://h/b', 3]);
    assert.deepEqual([failure.rule.name, failure.rule.path, failure.rule.start.line], ['HTTPS', 'web.config', 5]);
  });

  it('fails every test of a file that IIS cannot read', async () => {
    const { status, stdout } = await run({ 'web.config': config.replace('{R:1}', '{R:1}&'), [name]: passing });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /file: expected well-formed XML, got: IIS answers 500\.19 to every request\n +web\.config:8:\d+/,
    );
  });

  it('ends with 2 where tests could not be run', async () => {
    for (const [files, argv, message] of [
      [{}, [], /no rewrite tests here\. They stand beside a web\.config/],
      [{ [name]: passing }, [], /there is no web\.config beside it/],
      [
        { [name]: '{ "tests": [{ "requst": "/" }] }', 'web.config': config },
        [],
        /^ccconfig: case\d+\/web\.config\.tests\.jsonc:1:13: "request" is missing.*\nccconfig: .*"expect".*\nccconfig: .*:1:15: There is no key "requst".*\nccconfig: .*: its tests were not run\.\n$/,
      ],
      [{ [name]: '{ "tests": [] }', 'web.config': config }, [], /tests\.jsonc: there are no tests in it\.\n$/],
      [{ [name]: '', 'web.config': config }, [], /tests\.jsonc: there are no tests in it\.\n$/],
      [{ [name]: '[]', 'web.config': config }, [], /tests\.jsonc:1:1: A file of rewrite tests is one object/],
      [
        { 'ccconfig.jsonc': '{}' },
        ['ccconfig.jsonc'],
        /Rewrite tests stand in web\.config\.tests\.jsonc; .* is something else/,
      ],
      [{}, ['nowhere'], /no such file or folder/],
      [{ 'web.config': config }, ['web.config'], /web\.config\.tests\.jsonc: there is no such file/],
    ] as const) {
      const fresh = temporaryNames(files);
      const { status, stderr } = await cli(folder.path, [
        'test',
        ...argv.map(arg => `${fresh}/${arg}`),
        ...(argv.length === 0 ? [fresh] : []),
      ]);
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });

  let count = 0;
  function temporaryNames(files: Readonly<Record<string, string>>): string {
    const at = `case${++count}`;
    folder.write({
      [`${at}/.keep`]: '',
      ...Object.fromEntries(Object.entries(files).map(([key, text]) => [`${at}/${key}`, text])),
    });
    return at;
  }

  it('runs the sample', async () => {
    const { status, stdout } = await cli(repository, ['test', 'samples/clean']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /5 passed, 0 failed/);
  });

  it('checks the file of tests like any other', async () => {
    folder.write({ [name]: '{ "tests": [{ "request": "/", "expect": { "redirects": "/" } }] }' });
    const { status, stdout } = await cli(folder.path, ['check', name]);
    assert.equal(status, 1);
    assert.match(stdout, /rewrite-tests\/unknown-key\n.*Did you mean "redirect"\?/);
  });
});
