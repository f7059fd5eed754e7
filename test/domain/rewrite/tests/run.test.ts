import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRewriteTests } from '../../../../server/src/domain/rewrite/tests/parse';
import { runTest } from '../../../../server/src/domain/rewrite/tests/run';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { webConfig } from '../run/dry-run';

const source = parseWebConfig(
  webConfig(
    `<rules>
      <rule name="abort"><match url="^abort$"/><action type="AbortRequest"/></rule>
      <rule name="answer"><match url="^answer$"/><action type="CustomResponse" statusCode="403" subStatusCode="4"/></rule>
      <rule name="away"><match url="^away$"/><action type="Redirect" url="/there it is#top"/></rule>
      <rule name="set"><match url="^set$"/><serverVariables><set name="HTTP_X_A" value="1"/></serverVariables><action type="Rewrite" url="/b?c=d"/></rule>
      <rule name="fails"><match url="^fails$"/><action type="Rewrite" url="/{R:1}"/></rule>
    </rules>`,
  ),
);

/** What does not come out as expected: the keys of what differs, with the rules that decide. */
function failuresOf(request: string, expect: string): string[] {
  const { tests, faults, errors } = parseRewriteTests(`{ "tests": [{ "request": ${request}, "expect": ${expect} }] }`);
  assert.deepEqual([faults, errors], [[], []]);
  return runTest(source, tests[0]!).failures.map(({ what, rule }) => (rule ? `${what}: ${rule.name}` : what));
}

describe('a rewrite test', () => {
  const holds: readonly (readonly [request: string, expect: string])[] = [
    ['"https://h/x?y"', '{ "unchanged": true, "url": "/x?y", "status": 200 }'],
    ['"https://h/x"', '{ "url": "https://h/x", "aborted": false, "variables": { "A": null } }'],
    ['"https://h/abort"', '{ "aborted": true, "ran": ["Abort"], "unchanged": false }'],
    ['"https://h/answer"', '{ "status": 403, "subStatus": 4, "notRan": ["away"] }'],
    ['"https://h/away?q"', '{ "redirect": "/there it is?q#top", "status": 301 }'],
    ['"https://h/away"', '{ "redirect": "https://h/there%20it%20is#top" }'],
    ['"https://h/set?e"', '{ "url": "/b?c=d&e", "variables": { "http_x_a": "1" } }'],
    ['"https://h/fails"', '{ "status": 500, "subStatus": 50, "notRan": ["fails"] }'],
  ];
  for (const [request, expect] of holds)
    it(`${request} ${expect} holds`, () => assert.deepEqual(failuresOf(request, expect), []));

  const fails: readonly (readonly [request: string, expect: string, failures: readonly string[]])[] = [
    ['"https://h/x"', '{ "url": "/y" }', ['url: set']],
    ['"https://h/x"', '{ "redirect": "/y", "status": 301 }', ['redirect: away', 'status: away']],
    ['"https://h/x"', '{ "status": 403 }', ['status: answer']],
    ['"https://h/x"', '{ "subStatus": 4 }', ['subStatus: answer']],
    ['"https://h/x"', '{ "aborted": true }', ['aborted: abort']],
    [
      '"https://h/set"',
      '{ "unchanged": true, "variables": { "HTTP_X_A": "2" } }',
      ['unchanged: set', 'variable HTTP_X_A: set'],
    ],
    ['"https://h/set"', '{ "url": "http://h/b?c=d" }', ['url: set']],
    ['"https://h/fails"', '{ "url": "/" }', ['url: fails']],
    ['"https://h/x"', '{ "ran": ["away", "nobody"] }', ['rule "away": away', 'rule "nobody"']],
    ['"https://h/away"', '{ "notRan": ["away", "nobody"] }', ['rule "away": away', 'rule "nobody"']],
  ];
  for (const [request, expect, failures] of fails)
    it(`${request} ${expect} fails`, () => assert.deepEqual(failuresOf(request, expect), failures));

  it('is not run where something is wrong with it', () => {
    const { tests } = parseRewriteTests(
      '{ "tests": [{ "request": "/x", "expect": { "satus": 1 } }, { "request": "/x", "expect": { "status": 200 } }] }',
    );
    assert.deepEqual(
      tests.map(test => runTest(source, test).failures.length),
      [1, 0],
    );
  });

  it('is read from any text', () => {
    const text =
      '{ "folder": "/", "tests": [{ "name": "a", "request": { "url": "/" }, "expect": { "headers": { "A": null } } }] }';
    for (let end = 0; end <= text.length; end++) assert.ok(parseRewriteTests(text.slice(0, end)).tests.length <= 1);
    fc.assert(
      fc.property(fc.json(), written => {
        for (const test of parseRewriteTests(written).tests) runTest(source, test);
      }),
    );
  });
});
