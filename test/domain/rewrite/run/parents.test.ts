import assert from 'node:assert/strict';
import { runRewrite } from '../../../../server/src/domain/rewrite/run/run';
import type { ParentSource } from '../../../../server/src/domain/rewrite/run/scopes';
import type { Timeline } from '../../../../server/src/domain/rewrite/run/timeline';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { codesOf, stepOf, usual, webConfig } from './dry-run';

const rule = (name: string, match: string, url: string): string =>
  `<rule name="${name}"><match url="${match}"/><action type="Rewrite" url="${url}"/></rule>`;
const rules = (text: string): string => webConfig(`<rules>${text}</rules>`);

/** Runs `/app/a` through the file of `/app`, below the given configurations. */
function run(own: string, above: Readonly<Record<string, string>>): Timeline {
  const parents = Object.entries(above).map(
    ([file, text]): ParentSource => ({ ...parseWebConfig(text), file, folder: '' }),
  );
  const { scopes } = parseWebConfig(own);
  return runRewrite({ scopes, parents }, { ...usual, url: 'https://h/app/a', folder: '/app' })!;
}

const urlOf = ({ outcome }: Timeline): string => (outcome.kind === 'passed' ? outcome.url : outcome.kind);

describe('rules of configurations above, run', () => {
  it('run first, each relative to its own folder', () => {
    const timeline = run(rules(rule('own', '^b$', 'c')), { root: rules(rule('above', '^app/a$', 'app/b')) });
    assert.equal(urlOf(timeline), 'https://h/app/c');
    assert.deepEqual(
      timeline.steps.map(({ name, file }) => [name, file]),
      [
        ['above', 'root'],
        ['own', undefined],
      ],
    );
    assert.ok(codesOf(timeline).includes('inheritedServer') && !codesOf(timeline).includes('inherited'));
  });

  it('stop those below', () => {
    const above = '<rule name="above" stopProcessing="true"><match url=".*"/><action type="None"/></rule>';
    const timeline = run(rules(rule('own', '.*', 'c')), { root: rules(above) });
    assert.deepEqual([stepOf(timeline, 'own').reason, stepOf(timeline, 'own').by], ['stopped', 'above']);
  });

  it('are taken out by <clear/> and <remove>', () => {
    const above = rules(rule('x', '.*', '/x') + rule('y', '.*', '/y'));
    assert.equal(urlOf(run(rules(`<clear/>${rule('own', '^a$', 'c')}`), { root: above })), 'https://h/app/c');
    const removed = run(rules(`<remove name="X"/>${rule('own', '^nothing$', 'c')}`), { root: above });
    assert.deepEqual(
      removed.steps.map(({ name }) => name),
      ['y', 'own'],
    );
  });

  it('do not count where applications below do not inherit them', () => {
    const inner = rules(rule('above', '.*', '/x')).replace(/<\/?configuration>/g, '');
    const kept = `<configuration><location path="." inheritInChildApplications="false">${inner}</location></configuration>`;
    assert.equal(urlOf(run(rules(rule('own', '^a$', 'c')), { root: kept })), 'https://h/app/c');
  });

  it('bring their maps, preconditions and headers', () => {
    const above = webConfig(
      '<rewriteMaps><rewriteMap name="M"><add key="a" value="z"/></rewriteMap></rewriteMaps><outboundRules><preConditions><preCondition name="P"><add input="{RESPONSE_STATUS}" pattern="200"/></preCondition></preConditions></outboundRules>',
      '<httpProtocol><customHeaders><add name="X-Above" value="1"/></customHeaders></httpProtocol>',
    );
    const own = webConfig(
      `<rules>${rule('own', '(.*)', '{M:{R:1}}')}</rules><outboundRules><rule name="out" preCondition="P"><match serverVariable="RESPONSE_X_Above" pattern="(.*)"/><action type="Rewrite" value="{R:1}2"/></rule></outboundRules>`,
    );
    const timeline = run(own, { root: above });
    assert.equal(urlOf(timeline), 'https://h/app/z');
    assert.deepEqual(timeline.headers, [{ name: 'X-Above', value: '12' }]);
    assert.equal(stepOf(timeline, 'out').preCondition?.file, 'root');
  });

  it('begin with the global rules of the server', () => {
    const server = webConfig(`<globalRules>${rule('global', '^app/a$', '/app/b')}</globalRules>`).replace(
      '<configuration>',
      '<configuration><system.applicationHost/>',
    );
    const timeline = run(rules(rule('own', '^b$', 'c')), { server });
    assert.equal(urlOf(timeline), 'https://h/app/c');
    assert.deepEqual([stepOf(timeline, 'global').phase, codesOf(timeline)], ['global', []]);
  });
});
