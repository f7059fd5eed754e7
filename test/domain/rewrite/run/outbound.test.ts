import assert from 'node:assert/strict';
import type { Header } from '../../../../server/src/domain/rewrite/run/request';
import { codesOf, dryRun, stepOf, webConfig } from './dry-run';

const outbound = (text: string): string => webConfig(`<outboundRules>${text}</outboundRules>`);

const header = (match: string, action = '<action type="Rewrite" value="new"/>', more = ''): string =>
  outbound(`<rule name="r"><match ${match}/>${more}${action}</rule>`);

const html: Header = { name: 'Content-Type', value: 'text/html; charset=utf-8' };
const sent = (...headers: readonly Header[]) => ({ url: 'https://h/a?embed=1', response: { status: 200, headers } });

/** Headers of a response before and after. */
const cases: readonly (readonly [what: string, file: string, before: readonly Header[], after: readonly Header[]])[] = [
  [
    '.* sets what is missing',
    header('serverVariable="RESPONSE_X_Frame_Options" pattern=".*"'),
    [],
    [{ name: 'X-Frame-Options', value: 'new' }],
  ],
  [
    '.* replaces what is there',
    header('serverVariable="RESPONSE_X_Frame_Options" pattern=".*"'),
    [{ name: 'x-frame-options', value: 'DENY' }],
    [{ name: 'x-frame-options', value: 'new' }],
  ],
  ['.+ leaves what is missing', header('serverVariable="RESPONSE_SERVER" pattern=".+"'), [], []],
  [
    '.+ replaces what is there',
    header('serverVariable="RESPONSE_SERVER" pattern=".+"'),
    [{ name: 'Server', value: 'x' }],
    [{ name: 'Server', value: 'new' }],
  ],
  ['^$ adds what is missing', header('serverVariable="RESPONSE_A" pattern="^$"'), [], [{ name: 'A', value: 'new' }]],
  [
    '^$ leaves what is there',
    header('serverVariable="RESPONSE_A" pattern="^$"'),
    [{ name: 'A', value: '1' }],
    [{ name: 'A', value: '1' }],
  ],
  [
    '.+ negated is ^$',
    header('serverVariable="RESPONSE_A" pattern=".+" negate="true"'),
    [],
    [{ name: 'A', value: 'new' }],
  ],
  [
    'dashes are as good as underscores',
    header('serverVariable="RESPONSE_X-Powered-By" pattern=".*"'),
    [{ name: 'X-Powered-By', value: 'ASP.NET' }],
    [{ name: 'X-Powered-By', value: 'new' }],
  ],
  [
    'groups of the header',
    header(
      'serverVariable="RESPONSE_LOCATION" pattern="^http://(.*)"',
      '<action type="Rewrite" value="https://{R:1}"/>',
    ),
    [{ name: 'Location', value: 'http://h/b' }],
    [{ name: 'Location', value: 'https://h/b' }],
  ],
  [
    'conditions track their captures unless told otherwise',
    header(
      'serverVariable="RESPONSE_A" pattern=".*"',
      '<action type="Rewrite" value="{C:1}-{C:2}"/>',
      '<conditions><add input="{HTTP_HOST}" pattern="(.)"/><add input="{QUERY_STRING}" pattern="=(\\d)"/></conditions>',
    ),
    [],
    [{ name: 'A', value: 'h-1' }],
  ],
  [
    'a condition that does not hold',
    header(
      'serverVariable="RESPONSE_A" pattern=".*"',
      undefined,
      '<conditions><add input="{QUERY_STRING}" pattern="embed=0"/></conditions>',
    ),
    [],
    [],
  ],
  [
    'a precondition that holds',
    outbound(
      '<rule name="r" preCondition="ishtml"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="new"/></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html"/></preCondition></preConditions>',
    ),
    [html],
    [html, { name: 'A', value: 'new' }],
  ],
  [
    'a precondition that does not hold',
    outbound(
      '<rule name="r" preCondition="IsHTML"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="new"/></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html"/></preCondition></preConditions>',
    ),
    [],
    [],
  ],
  [
    'replace="false" keeps',
    header('serverVariable="RESPONSE_A" pattern=".*"', '<action type="Rewrite" value="new" replace="false"/>'),
    [{ name: 'A', value: '1' }],
    [{ name: 'A', value: '1' }],
  ],
  [
    'one rule after the other, until one stops',
    outbound(
      '<rule name="1"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="1"/></rule><rule name="2" stopProcessing="true"><match serverVariable="RESPONSE_A" pattern="1"/><action type="Rewrite" value="2"/></rule><rule name="3"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="3"/></rule>',
    ),
    [],
    [{ name: 'A', value: '2' }],
  ],
  [
    'the status',
    header('serverVariable="RESPONSE_A" pattern=".*"', '<action type="Rewrite" value="{RESPONSE_STATUS}"/>'),
    [],
    [{ name: 'A', value: '200' }],
  ],
  [
    'custom headers are there before the rules',
    webConfig(
      '<outboundRules><rule name="r"><match serverVariable="RESPONSE_A" pattern="^1$"/><action type="Rewrite" value="2"/></rule></outboundRules>',
      '<httpProtocol><customHeaders><add name="A" value="1"/></customHeaders></httpProtocol>',
    ),
    [],
    [{ name: 'A', value: '2' }],
  ],
  [
    'a map chosen by the host',
    webConfig(
      '<outboundRules><rule name="r"><match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*"/><action type="Rewrite" value="frame-ancestors {Frame:{HTTP_HOST}}"/></rule></outboundRules><rewriteMaps><rewriteMap name="Frame" defaultValue="&apos;self&apos;"><add key="h" value="https://f.example.com"/></rewriteMap></rewriteMaps>',
    ),
    [],
    [{ name: 'Content-Security-Policy', value: 'frame-ancestors https://f.example.com' }],
  ],
];

describe('outbound rules, run', () => {
  for (const [what, file, before, after] of cases)
    it(what, () => assert.deepEqual(dryRun(file, sent(...before)).headers, after));

  it('tells a header before and after', () => {
    const run = dryRun(header('serverVariable="RESPONSE_A" pattern=".*"'), sent({ name: 'a', value: '1' }));
    assert.deepEqual(stepOf(run, 'r').header, { name: 'a', before: '1', after: 'new' });
  });

  it('says that an empty value removes nothing', () => {
    const run = dryRun(
      header('serverVariable="RESPONSE_A" pattern=".+"', '<action type="Rewrite" value=""/>'),
      sent({ name: 'A', value: '1' }),
    );
    assert.ok(codesOf(run).includes('emptyHeader'));
  });

  it('does not run what changes the body', () => {
    const run = dryRun(header('filterByTags="A" pattern="x"'), sent());
    assert.deepEqual([stepOf(run, 'r').result, stepOf(run, 'r').reason], ['unknown', 'body']);
  });

  it('says that a precondition is not there', () => {
    const run = dryRun(
      outbound(
        '<rule name="r" preCondition="P"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="new"/></rule>',
      ),
      sent(),
    );
    assert.equal(stepOf(run, 'r').reason, 'no-precondition');
    assert.ok(codesOf(run).includes('noPreCondition'));
  });

  it('runs on a redirect of this file', () => {
    const file = webConfig(
      '<rules><rule name="go"><match url=".*"/><action type="Redirect" url="http://x/" appendQueryString="false"/></rule></rules><outboundRules><rule name="r"><match serverVariable="RESPONSE_LOCATION" pattern="^http:(.*)"/><conditions><add input="{RESPONSE_STATUS}" pattern="^301"/></conditions><action type="Rewrite" value="https:{R:1}"/></rule></outboundRules>',
    );
    const run = dryRun(file, sent());
    assert.equal(run.headers.find(({ name }) => name === 'Location')?.value, 'https://x/');
    assert.deepEqual(run.outcome, { kind: 'redirect', status: 301, location: 'https://x/' });
  });

  it('sees what inbound rules have set, and the rewritten URL', () => {
    const file = webConfig(
      '<rules><rule name="in"><match url="(.*)"/><serverVariables><set name="KEPT" value="{QUERY_STRING}"/></serverVariables><action type="Rewrite" url="/b" appendQueryString="false"/></rule></rules><outboundRules><rule name="r"><match serverVariable="RESPONSE_A" pattern=".*"/><action type="Rewrite" value="{KEPT}|{QUERY_STRING}|{URL}"/></rule></outboundRules>',
    );
    assert.deepEqual(dryRun(file, sent()).headers, [{ name: 'A', value: 'embed=1||/b' }]);
  });

  it('answers 500.52 where a rule cannot be carried out', () => {
    const run = dryRun(
      header('serverVariable="RESPONSE_A" pattern=".*"', '<action type="Rewrite" value="{R:1}"/>'),
      sent(),
    );
    assert.ok(run.outcome.kind === 'error');
    assert.deepEqual([run.outcome.status, run.outcome.subStatus], [500, 52]);
  });
});
