import assert from 'node:assert/strict';
import type { RunRequest } from '../../server/src/domain/rewrite/run/request';
import { runRewrite } from '../../server/src/domain/rewrite/run/run';
import { parseRewriteTests } from '../../server/src/domain/rewrite/tests/parse';
import { runTest } from '../../server/src/domain/rewrite/tests/run';
import { parseWebConfig } from '../../server/src/kinds/web-config/parse';
import { testOfRun } from '../../server/src/services/test-of-run';

const model = parseWebConfig(`<configuration><system.webServer><rewrite>
  <rules>
    <rule name="abort"><match url="^abort$"/><action type="AbortRequest"/></rule>
    <rule name="answer"><match url="^answer$"/><action type="CustomResponse" statusCode="403" subStatusCode="4"/></rule>
    <rule name="away"><match url="^away$"/><action type="Redirect" url="/there it is"/></rule>
    <rule name="on"><match url="^on$"/><action type="Rewrite" url="{DB:x}/{REMOTE_ADDR}"/></rule>
    <rule name="fails"><match url="^fails$"/><action type="Rewrite" url="/{R:1}"/></rule>
    <rule name="hangs"><match url="^(a+)+$"/></rule>
  </rules>
  <outboundRules>
    <rule name="frame"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*"/>
      <conditions><add input="{HTTP_REFERER}" pattern="^https://f/"/></conditions>
      <action type="Rewrite" value="SAMEORIGIN"/></rule>
  </outboundRules>
</rewrite></system.webServer></configuration>`);

const usual: RunRequest = { method: 'GET', url: '/', headers: [], response: { status: 200, headers: [] } };

function testOf(more: Partial<RunRequest>): string | undefined {
  const request = { ...usual, ...more };
  return testOfRun(request, runRewrite(model, request)!);
}

describe('a dry run as a test', () => {
  const requests: readonly Partial<RunRequest>[] = [
    { url: 'https://h/x' },
    { url: 'https://h/abort' },
    { url: 'https://h/answer', method: 'POST', isFile: true },
    { url: 'https://h/away?q', headers: [{ name: 'Host', value: 'www.h' }] },
    { url: '/on', providers: { DB: '/new' }, variables: { REMOTE_ADDR: '::1' } },
    { url: '/fails' },
    {
      url: '/x',
      headers: [{ name: 'Referer', value: 'https://f/' }],
      response: { status: 404, headers: [{ name: 'X-Frame-Options', value: 'DENY' }] },
    },
  ];
  for (const request of requests)
    it(`of ${JSON.stringify(request)} is well written and holds`, () => {
      const { tests, faults, errors } = parseRewriteTests(`{ "tests": [${testOf(request)}] }`);
      assert.deepEqual([faults, errors], [[], []]);
      assert.deepEqual(runTest(model, tests[0]!).failures, []);
    });

  it('says no more than it has to', () => {
    assert.deepEqual(JSON.parse(testOf({ url: 'https://h/away' })!), {
      request: 'https://h/away',
      expect: { status: 301, redirect: 'https://h/there%20it%20is' },
    });
    const framed = testOf({ url: '/x', headers: [{ name: 'Referer', value: 'https://f/' }] });
    assert.deepEqual(JSON.parse(framed!).expect, { unchanged: true, headers: { 'X-Frame-Options': 'SAMEORIGIN' } });
  });

  it('is none where it is not known what comes out', () => {
    assert.equal(testOf({ url: `/${'a'.repeat(60)}!` }), undefined);
  });
});
