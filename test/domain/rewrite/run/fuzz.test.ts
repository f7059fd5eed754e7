import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runRewrite } from '../../../../server/src/domain/rewrite/run/run';
import { viewOf } from '../../../../server/src/domain/rewrite/run/view';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { dryRun, usual, webConfig } from './dry-run';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const pieces = [
  '{',
  '}',
  'R:',
  'C:',
  '1',
  '{R:0}',
  '{C:1}',
  '{HTTP_HOST}',
  '{M:',
  '{ToLower:',
  '/',
  '?',
  '#',
  '//',
  'http://x',
  'a',
  '%',
  '{X}',
];
const template = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map(parts => escaped(parts.join('')));
const pattern = fc.constantFrom('.*', '(.*)', '^a', '*', '(a)(b)?', '', '(', '^$', '.+', '[a', '(a+)+$').map(escaped);
const flag = fc.constantFrom('', ' negate="true"', ' ignoreCase="false"');
const syntax = fc.constantFrom(
  '',
  ' patternSyntax="Wildcard"',
  ' patternSyntax="ExactMatch"',
  ' enabled="false"',
  ' stopProcessing="true"',
);
const condition = fc
  .tuple(template, pattern, flag, fc.constantFrom('', ' matchType="IsFile"', ' matchType="IsDirectory"'))
  .map(([input, of, flags, type]) => `<add input="${input}" pattern="${of}"${flags}${type}/>`);
const conditions = fc
  .tuple(
    fc.array(condition, { maxLength: 3 }),
    fc.constantFrom('', ' logicalGrouping="MatchAny"', ' trackAllCaptures="true"'),
  )
  .map(([list, how]) => `<conditions${how}>${list.join('')}</conditions>`);
const action = fc.constantFrom('Rewrite', 'Redirect', 'CustomResponse', 'AbortRequest', 'None');
const inbound = fc
  .tuple(syntax, pattern, flag, conditions, action, template)
  .map(
    ([how, of, flags, list, type, url]) =>
      `<rule name="r"${how}><match url="${of}"${flags}/>${list}<serverVariables><set name="X" value="${url}"/></serverVariables><action type="${type}" url="${url}"/></rule>`,
  );
const outbound = fc
  .tuple(syntax, pattern, flag, conditions, template)
  .map(
    ([how, of, flags, list, value]) =>
      `<rule name="o" preCondition="P"${how}><match serverVariable="RESPONSE_A" pattern="${of}"${flags}/>${list}<action type="Rewrite" value="${value}"/></rule>`,
  );
const file = fc
  .tuple(fc.array(inbound, { maxLength: 4 }), fc.array(outbound, { maxLength: 3 }), condition)
  .map(([rules, out, asked]) =>
    webConfig(
      `<rules>${rules.join('')}</rules><outboundRules>${out.join('')}<preConditions><preCondition name="P">${asked}</preCondition></preConditions></outboundRules><rewriteMaps><rewriteMap name="M"><add key="a" value="b"/></rewriteMap></rewriteMaps>`,
    ),
  );
const url = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('/', '/a?b', 'x', '', '/%zz', '/a b'));

describe('a dry run of anything', () => {
  it('ends, with every rule told once and in words', () => {
    fc.assert(
      fc.property(file, url, (text, address) => {
        const run = runRewrite(parseWebConfig(text), { ...usual, url: address });
        if (!run) return;
        const view = viewOf(run);
        assert.equal(
          view.phases.reduce((count, { rules }) => count + rules.length, 0),
          run.steps.length,
        );
        assert.doesNotMatch(
          JSON.stringify(view.phases.map(({ rules }) => rules.map(rule => rule.reason))),
          /undefined|\[object/,
        );
        for (const step of run.steps) assert.ok(step.result === 'not' ? step.reason : true);
      }),
      { numRuns: 200 },
    );
  });

  it('ends where rules double what they are given', () => {
    const doubling =
      '<rule name="r"><match url=".*"/><action type="Rewrite" url="{R:0}{R:0}" appendQueryString="false"/></rule>';
    const { outcome } = dryRun(
      webConfig(
        `<rules>${Array.from({ length: 100 }, (_, index) => doubling.replace('"r"', `"${index}"`)).join('')}</rules>`,
      ),
      '/a',
    );
    assert.ok(outcome.kind === 'unknown' && outcome.message.includes('longer than any server takes'));
    const nested = `${'{UrlEncode:'.repeat(15)}%${'}'.repeat(15)}`;
    const encoded = `<rule name="r"><match url=".*"/><action type="Rewrite" url="{UrlEncode:{UrlEncode:%}}${nested}"/></rule>`;
    assert.equal(dryRun(webConfig(`<rules>${encoded}</rules>`), '/a').outcome.kind, 'passed');
  });

  it('takes a file of many rules in', () => {
    const rules = Array.from(
      { length: 10_000 },
      (_, index) =>
        `<rule name="${index}"><match url="^(system|default)/.*/page${index}$"/><action type="None"/></rule>`,
    );
    const run = dryRun(webConfig(`<rules>${rules.join('')}</rules>`), '/system/web/view/platform/common/page9999');
    assert.equal(run.steps.at(-1)?.result, 'ran');
  });
});
