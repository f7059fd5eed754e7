import assert from 'node:assert/strict';
import type { Outcome } from '../../../../server/src/domain/rewrite/run/timeline';
import { codesOf, dryRun, stepOf, webConfig } from './dry-run';

const rules = (text: string): string => webConfig(`<rules>${text}</rules>`);

/** One rule that rewrites what `match` and conditions let through to `/result?…`. */
const rule = (match: string, url: string, conditions = '', more = ''): string =>
  rules(
    `<rule name="r">${match}${conditions}${more}<action type="Rewrite" url="${url}" appendQueryString="false"/></rule>`,
  );

const path = (outcome: Outcome): string =>
  outcome.kind === 'passed' ? outcome.url.replace(/^https?:\/\/[^/]*/, '') : JSON.stringify(outcome);

/** What the URL becomes. */
const cases: readonly (readonly [what: string, file: string, url: string, result: string])[] = [
  ['the path without its slash', rule('<match url="^a/b$"/>', '/x'), 'https://h/a/b', '/x'],
  ['a leading slash never matches', rule('<match url="^/a"/>', '/x'), 'https://h/a', '/a'],
  ['the root is the empty string', rule('<match url="^$"/>', '/x'), 'https://h/', '/x'],
  ['the query is not seen', rule('<match url="^a$"/>', '/x'), 'https://h/a?b=1', '/x'],
  ['the path is seen decoded', rule('<match url="^a b$"/>', '/x'), 'https://h/a%20b', '/x'],
  ['letter case does not count', rule('<match url="^A$"/>', '/x'), 'https://h/a', '/x'],
  ['letter case counts when asked for', rule('<match url="^A$" ignoreCase="false"/>', '/x'), 'https://h/a', '/a'],
  ['a pattern is searched for', rule('<match url="b"/>', '/x'), 'https://h/abc', '/x'],
  [
    'R groups',
    rule('<match url="^article/(\\d+)/(.*)$"/>', '/a?id={R:1}&amp;t={R:2}&amp;all={R:0}'),
    'https://h/article/7/x-y',
    '/a?id=7&t=x-y&all=article/7/x-y',
  ],
  ['a group that took no part', rule('<match url="^a(b)?(c)?$"/>', '/x/{R:1}-{R:2}'), 'https://h/ac', '/x/-c'],
  ['no match matches everything', rule('', '/x/{R:0}'), 'https://h/a', '/x/a'],
  ['negate', rule('<match url="^a$" negate="true"/>', '/x'), 'https://h/b', '/x'],
  ['relative to the folder of the file', rule('<match url="^a$"/>', 'b'), 'https://h/a', '/b'],
  [
    'the last matched condition',
    rule(
      '<match url=".*"/>',
      '/{C:1}',
      '<conditions><add input="{HTTP_HOST}" pattern="^(\\w+)\\."/><add input="{QUERY_STRING}" pattern="q=(\\w+)"/></conditions>',
    ),
    'https://www.example.com/?q=1',
    '/1',
  ],
  [
    'the last condition that captured, a negated one behind it',
    rule(
      '<match url=".*"/>',
      '/{C:1}',
      '<conditions><add input="{HTTP_HOST}" pattern="^(\\w+)\\."/><add input="{QUERY_STRING}" pattern="q=(\\w+)" negate="true"/></conditions>',
    ),
    'https://www.example.com/',
    '/www',
  ],
  [
    'a condition refers to the one before',
    rule(
      '<match url=".*"/>',
      '/{C:0}',
      '<conditions><add input="{HTTP_HOST}" pattern="^(\\w+)\\."/><add input="{C:1}" pattern="^w+$"/></conditions>',
    ),
    'https://www.example.com/',
    '/www',
  ],
  [
    'tracked captures are numbered through',
    rule(
      '<match url=".*"/>',
      '/{C:0}/{C:1}/{C:2}/{C:3}',
      '<conditions trackAllCaptures="true"><add input="{HTTP_HOST}" pattern="^(\\w+)\\."/><add input="{QUERY_STRING}" pattern="p1=(\\d+)"/><add input="{QUERY_STRING}" pattern="p2=(\\d+)"/></conditions>',
    ),
    'https://www.example.com/?p1=123&p2=456',
    '/www./www/123/456',
  ],
  [
    'MatchAny ends at the first that holds',
    rule(
      '<match url=".*"/>',
      '/{C:1}',
      '<conditions logicalGrouping="MatchAny"><add input="{QUERY_STRING}" pattern="a=(\\d)"/><add input="{QUERY_STRING}" pattern="b=(\\d)"/></conditions>',
    ),
    'https://h/?b=2&a=1',
    '/1',
  ],
  [
    'wildcard',
    rules(
      '<rule name="r" patternSyntax="Wildcard"><match url="*/a?c/*"/><action type="Rewrite" url="/{R:1}-{R:2}"/></rule>',
    ),
    'https://h/x/abc/y',
    '/x-y',
  ],
  [
    'wildcard takes the whole',
    rules('<rule name="r" patternSyntax="Wildcard"><match url="a*"/><action type="Rewrite" url="/x"/></rule>'),
    'https://h/ba',
    '/ba',
  ],
  [
    'exact match',
    rules('<rule name="r" patternSyntax="ExactMatch"><match url="a.c"/><action type="Rewrite" url="/{R:0}/x"/></rule>'),
    'https://h/A.C',
    '/A.C/x',
  ],
  [
    'exact match takes nothing else',
    rules('<rule name="r" patternSyntax="ExactMatch"><match url="a.c"/><action type="Rewrite" url="/x"/></rule>'),
    'https://h/abc',
    '/abc',
  ],
  [
    'the query is appended',
    rules('<rule name="r"><match url="^a$"/><action type="Rewrite" url="b"/></rule>'),
    'https://h/a?q=1',
    '/b?q=1',
  ],
  [
    'the query is joined with &',
    rules('<rule name="r"><match url="^a$"/><action type="Rewrite" url="b?x=y"/></rule>'),
    'https://h/a?q=1',
    '/b?x=y&q=1',
  ],
  [
    'the query twice',
    rules('<rule name="r"><match url="^a$"/><action type="Rewrite" url="b?{QUERY_STRING}"/></rule>'),
    'https://h/a?q=1',
    '/b?q=1&q=1',
  ],
  ['the query dropped', rule('<match url="^a$"/>', 'b'), 'https://h/a?q=1', '/b'],
  [
    'the output is the next input',
    rules(
      '<rule name="1"><match url="^a$"/><action type="Rewrite" url="b"/></rule><rule name="2"><match url="^b$"/><action type="Rewrite" url="c"/></rule>',
    ),
    'https://h/a',
    '/c',
  ],
  [
    'stopProcessing',
    rules(
      '<rule name="1" stopProcessing="true"><match url="^a$"/><action type="Rewrite" url="b"/></rule><rule name="2"><match url="^b$"/><action type="Rewrite" url="c"/></rule>',
    ),
    'https://h/a',
    '/b',
  ],
  [
    'stopProcessing of a rule that does not match',
    rules(
      '<rule name="1" stopProcessing="true"><match url="^x$"/><action type="None"/></rule><rule name="2"><match url="^a$"/><action type="Rewrite" url="c"/></rule>',
    ),
    'https://h/a',
    '/c',
  ],
  [
    'None with stopProcessing skips the rest',
    rules(
      '<rule name="1" stopProcessing="true"><match url="^a"/><action type="None"/></rule><rule name="2"><match url=".*"/><action type="Rewrite" url="c"/></rule>',
    ),
    'https://h/a',
    '/a',
  ],
  [
    'a map',
    webConfig(
      '<rules><rule name="r"><match url=".*"/><conditions><add input="{M:{REQUEST_URI}}" pattern="(.+)"/></conditions><action type="Rewrite" url="{C:1}" appendQueryString="false"/></rule></rules><rewriteMaps><rewriteMap name="m"><add key="/old?id=1" value="/new"/></rewriteMap></rewriteMaps>',
    ),
    'https://h/OLD?id=1',
    '/new',
  ],
  [
    'a map that minds letter case, with a default',
    webConfig(
      '<rules><rule name="r"><match url="(.*)"/><action type="Rewrite" url="/{M:{R:1}}/{M:x}"/></rule></rules><rewriteMaps><rewriteMap name="M" defaultValue="none" ignoreCase="false"><add key="X" value="1"/><add key="x" value="2"/></rewriteMap></rewriteMaps>',
    ),
    'https://h/y',
    '/none/2',
  ],
  [
    'functions',
    rule('<match url="(.*)"/>', '/{ToLower:{R:1}}?a={UrlEncode:{R:1}/ä}'),
    'https://h/AB',
    '/ab?a=AB%2F%C3%A4',
  ],
  [
    'header variables',
    rule('<match url=".*"/>', '/{HTTP_X_FORWARDED_FOR}/{HTTP_HOST}'),
    'https://h:8/',
    '/1.2.3.4/h:8',
  ],
  [
    'variables of the URL',
    rule(
      '<match url=".*"/>',
      '/{URL}|{REQUEST_URI}|{QUERY_STRING}|{HTTPS}|{SERVER_PORT}|{REQUEST_METHOD}|{SERVER_NAME}',
    ),
    'http://h/a/b?c',
    '//a/b|/a/b?c|c|off|80|GET|h',
  ],
  [
    'the original URL',
    rules(
      '<rule name="1"><match url="a"/><action type="Rewrite" url="/b"/></rule><rule name="2"><match url="b"/><action type="Rewrite" url="/c{HTTP_X_ORIGINAL_URL}{UNENCODED_URL}" appendQueryString="false"/></rule>',
    ),
    'https://h/a?q',
    '/c/a?q/a?q',
  ],
];

describe('inbound rules, run', () => {
  for (const [what, file, url, result] of cases)
    it(what, () => {
      const { outcome } = dryRun(file, { url, headers: [{ name: 'X-Forwarded-For', value: '1.2.3.4' }] });
      assert.equal(path(outcome), result);
    });

  it('says why each rule did not run', () => {
    const run = dryRun(
      rules(
        '<rule name="off" enabled="false"><action type="AbortRequest"/></rule>' +
          '<rule name="url"><match url="^b"/><action type="AbortRequest"/></rule>' +
          '<rule name="condition"><match url="^a"/><conditions><add input="{HTTPS}" pattern="off"/><add input="{URL}" pattern="a"/></conditions><action type="AbortRequest"/></rule>' +
          '<rule name="go"><match url="^a"/><action type="Redirect" url="/x" redirectType="Found"/></rule>' +
          '<rule name="late"><match url="^a"/></rule>',
      ),
      'https://h/a',
    );
    const told = run.steps.map(({ name, result, reason, by }) => [name, result, reason, by]);
    assert.deepEqual(told, [
      ['off', 'not', 'disabled', undefined],
      ['url', 'not', 'pattern', undefined],
      ['condition', 'not', 'conditions', undefined],
      ['go', 'ran', undefined, undefined],
      ['late', 'not', 'ended', 'go'],
    ]);
    const { list } = stepOf(run, 'condition').conditions!;
    assert.deepEqual(
      list.map(({ evaluated, holds }) => [evaluated, holds]),
      [
        [true, false],
        [false, false],
      ],
    );
  });

  it('redirects, always ending, with the right status', () => {
    for (const [type, status] of [
      ['', 301],
      ['redirectType="Found"', 302],
      ['redirectType="SeeOther"', 303],
      ['redirectType="Temporary"', 307],
    ] as const) {
      const { outcome } = dryRun(
        rules(
          `<rule name="r"><match url="(.*)"/><action type="Redirect" url="http://x.example.com/{R:1}" ${type}/></rule>`,
        ),
        'https://h/a b?q=1',
      );
      assert.deepEqual(outcome, { kind: 'redirect', status, location: 'http://x.example.com/a%20b?q=1' });
    }
  });

  it('answers by itself and aborts', () => {
    const custom = dryRun(
      rules(
        '<rule name="r"><action type="CustomResponse" statusCode="403" subStatusCode="1" statusReason="No {HTTP_HOST}" statusDescription="Go"/></rule>',
      ),
      'https://h/',
    );
    assert.deepEqual(custom.outcome, {
      kind: 'response',
      status: 403,
      subStatus: 1,
      statusReason: 'No h',
      statusDescription: 'Go',
    });
    const aborted = dryRun(rules('<rule name="r"><action type="AbortRequest"/></rule>'), 'https://h/');
    assert.deepEqual(aborted.outcome, { kind: 'aborted' });
    assert.deepEqual(aborted.headers, []);
  });

  it('raises the errors that IIS raises', () => {
    const message = (file: string): string => {
      const { outcome } = dryRun(file, 'https://h/a');
      assert.equal(outcome.kind, 'error');
      assert.ok(outcome.kind === 'error');
      assert.deepEqual([outcome.status, outcome.subStatus], [500, 50]);
      return outcome.message;
    };
    assert.match(
      message(rule('<match url="(.*)"/>', '/{R:2}')),
      /rule back reference \{R:2\} is not valid.*\{R:0\} to \{R:1\}/,
    );
    assert.match(message(rule('<match url="x" negate="true"/>', '/{R:1}')), /a negated match captures nothing/);
    assert.match(
      message(rule('<match url=".*"/>', '/{C:1}')),
      /condition back reference \{C:1\} is not valid: no condition/,
    );
    assert.match(message(rule('<match url=".*"/>', '/{HTTP_HOST')), /a \{ without its \}/);
    assert.match(message(rule('<match url="*"/>', '/')), /cannot read the pattern "\*"/);
    const tenth = rule(`<match url="${'(.*)'.repeat(12)}"/>`, '/{R:10}');
    assert.match(message(tenth), /\{R:0\} to \{R:9\}/);
    const first = rule('<match url=".*"/>', '/', '<conditions><add input="{C:1}" pattern="a"/></conditions>');
    assert.match(message(first), /no condition has captured/);
  });

  it('takes tests of the disk as assumed and says so', () => {
    const file = rule(
      '<match url=".*"/>',
      '/x',
      '<conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true"/><add input="{REQUEST_FILENAME}" matchType="IsDirectory" negate="true"/></conditions>',
    );
    const unknown = dryRun(file, 'https://h/a');
    assert.equal(path(unknown.outcome), '/x');
    assert.ok(codesOf(unknown).includes('fileAssumed') && codesOf(unknown).includes('directoryAssumed'));
    assert.equal(path(dryRun(file, { url: 'https://h/a', isFile: true }).outcome), '/a');
    assert.equal(path(dryRun(file, { url: 'https://h/a', isDirectory: true }).outcome), '/a');
  });

  it('says what it does not know', () => {
    const codes = (url: string): string[] => codesOf(dryRun(rule('<match url=".*"/>', url), 'https://h/a'));
    assert.ok(codes('/{REMOTE_ADDR}').includes('variableUnknown'));
    assert.ok(codes('/{RESPONSE_STATUS}').includes('responseInbound'));
    assert.ok(codes('/{Nowhere:x}').includes('mapUnknown'));
    assert.ok(codes('/{tolower:x}').includes('functionCase'));
    assert.ok(codes('http://other/x').includes('rewriteElsewhere'));
    assert.ok(codes('/{REQUEST_FILENAME}').includes('physicalPath'));
    assert.deepEqual(codes('/{HTTP_ACCEPT}'), ['inherited']);
    const given = dryRun(rule('<match url=".*"/>', '/{REMOTE_ADDR}'), {
      url: 'https://h/',
      variables: { remote_addr: '10.0.0.1' },
    });
    assert.equal(path(given.outcome), '/10.0.0.1');
  });

  it('sets server variables, keeps one where told, and says that IIS must allow it', () => {
    const file = rules(
      '<rule name="set"><serverVariables><set name="HTTP_X_A" value="{HTTP_HOST}"/><set name="HTTP_X_B" value="new" replace="false"/></serverVariables><action type="None"/></rule>' +
        '<rule name="use"><match url=".*"/><action type="Rewrite" url="/{HTTP_X_A}/{HTTP_X_B}"/></rule>',
    );
    const run = dryRun(file, { url: 'https://h/', headers: [{ name: 'X-B', value: 'old' }] });
    assert.equal(path(run.outcome), '/h/old');
    assert.deepEqual(run.variables, { HTTP_X_A: 'h' });
    assert.deepEqual(
      stepOf(run, 'set').variables?.map(({ kept }) => kept),
      [false, true],
    );
    assert.ok(codesOf(run).includes('allowList'));
  });

  it('runs each location on the path below it, and only there', () => {
    const file = `<configuration><system.webServer><rewrite><rules><rule name="root"><match url="^sub/a$"/><action type="Rewrite" url="sub/b"/></rule></rules></rewrite></system.webServer>
      <location path="sub"><system.webServer><rewrite><rules><rule name="sub"><match url="^b$"/><action type="Rewrite" url="c"/></rule></rules></rewrite></system.webServer></location>
      <location path="other"><system.webServer><rewrite><rules><clear/><rule name="other"><match url=".*"/><action type="Rewrite" url="x"/></rule></rules></rewrite></system.webServer></location></configuration>`;
    assert.equal(path(dryRun(file, 'https://h/sub/a').outcome), '/sub/c');
    const other = dryRun(file, 'https://h/other/y');
    assert.deepEqual(
      other.steps.map(({ name }) => name),
      ['other'],
    );
    assert.equal(path(other.outcome), '/other/x');
  });

  it('runs a file of an application on the path below it', () => {
    const file = rule('<match url="^a$"/>', 'b');
    assert.equal(path(dryRun(file, { url: 'https://h/system/a', folder: '/system/' }).outcome), '/system/b');
    const outside = dryRun(file, { url: 'https://h/a', folder: 'system' });
    assert.ok(codesOf(outside).includes('outside'));
    assert.deepEqual(outside.steps, []);
  });

  it('takes the name of the site off the locations of applicationHost.config', () => {
    const rule = '<rule name="r"><match url="^a$"/><action type="Rewrite" url="b"/></rule>';
    const at = (path: string): string =>
      `<location path="${path}"><system.webServer><rewrite><rules>${rule}</rules></rewrite></system.webServer></location>`;
    const file = `<configuration><system.applicationHost/>${at('Default Web Site/app')}</configuration>`;
    assert.equal(path(dryRun(file, 'https://h/app/a').outcome), '/app/b');
    const site = `<configuration><system.applicationHost/>${at('Default Web Site')}</configuration>`;
    assert.equal(path(dryRun(site, 'https://h/a').outcome), '/b');
  });

  it('notices a redirect to itself', () => {
    const file = rules(
      '<rule name="r"><match url=".*"/><action type="Redirect" url="https://{HTTP_HOST}/login"/></rule>',
    );
    assert.ok(codesOf(dryRun(file, 'https://h/a')).includes('redirectLoop'));
    const once = rules('<rule name="r"><match url="^a$"/><action type="Redirect" url="/login"/></rule>');
    assert.ok(!codesOf(dryRun(once, 'https://h/a')).includes('redirectLoop'));
  });

  it('runs global rules first, on the path from the site’s root', () => {
    const file = webConfig(
      '<globalRules><rule name="g" stopProcessing="true"><match url="^app/a$"/><action type="Rewrite" url="app/b"/></rule><rule name="h"><match url=".*"/><action type="AbortRequest"/></rule></globalRules><rules><rule name="r"><match url="^b$"/><action type="Rewrite" url="c"/></rule></rules>',
    );
    const run = dryRun(file, { url: 'https://h/app/a', folder: 'app' });
    assert.equal(path(run.outcome), '/app/c');
    assert.deepEqual(
      run.steps.map(({ phase, result }) => [phase, result]),
      [
        ['global', 'ran'],
        ['global', 'not'],
        ['distributed', 'ran'],
      ],
    );
  });
});

describe('a dry run of a pattern built to hang', () => {
  it('says that it took too long, and what comes after is not known', () => {
    const file = rules('<rule name="r"><match url="^(a+)+$"/><action type="AbortRequest"/></rule><rule name="s"/>');
    const run = dryRun(file, `https://h/${'a'.repeat(100)}!`);
    assert.ok(run.outcome.kind === 'unknown');
    assert.match(run.outcome.message, /"\^\(a\+\)\+\$" took too long/);
    assert.deepEqual(
      run.steps.map(({ result, reason }) => [result, reason]),
      [
        ['unknown', undefined],
        ['unknown', 'after-unknown'],
      ],
    );
  });
});
