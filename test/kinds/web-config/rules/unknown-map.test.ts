import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite } from '../../../harness/web-config';

const rules = (url: string) =>
  `<rules><rule name="r"><match url=".*" /><action type="Redirect" url="${url}" /></rule></rules>`;
const maps = '<rewriteMaps><rewriteMap name="Redirects"><add key="/a" value="/b" /></rewriteMap></rewriteMaps>';

testRule(webConfig, 'web-config/unknown-map', {
  findings: [
    {
      text: inRewrite(`${rules('{⟦Redirect⟧:{URL}}')}${maps}`),
      messageId: 'near',
      severity: 'warning',
      says: ['Write "Redirects"'],
      suggestions: [{ title: 'Change to Redirects', fixed: inRewrite(`${rules('{Redirects:{URL}}')}${maps}`) }],
    },
    { name: 'a function', text: inRewrite(rules('{⟦ToLwer⟧:{URL}}')), messageId: 'near', says: ['"ToLower"'] },
    {
      name: 'nor in the folders above',
      text: inRewrite(rules('{⟦Redirect⟧:{URL}}')),
      others: [{ path: '../web.config', text: inRewrite(maps) }],
      messageId: 'near',
      suggestions: [{ title: 'Change to Redirects', fixed: inRewrite(rules('{Redirects:{URL}}')) }],
    },
    {
      name: 'in a file of ASP.NET Core',
      text: `<rewrite>${rules('{⟦Tenants⟧:{URL}}')}</rewrite>`,
      messageId: 'dotNet',
      says: ['does not start'],
    },
    {
      name: 'a port within the braces',
      text: inRewrite(rules('http://{⟦HTTP_HOST⟧:8080}/a')),
      messageId: 'variable',
      suggestions: [{ title: 'Put it behind the braces', fixed: inRewrite(rules('http://{HTTP_HOST}:8080/a')) }],
    },
    { name: 'nothing near', text: inRewrite(rules('{⟦Tenants⟧:{URL}}')), messageId: 'unknown', says: ['500.50'] },
  ],
  clean: [inRewrite(`${rules('{redirects:{URL}}')}${maps}`), inRewrite(rules('{UrlEncode:{URL}}'))],
  nearMisses: [
    {
      name: 'of a folder above',
      text: inRewrite(rules('{Redirects:{URL}}')),
      others: [{ path: '../../web.config', text: inRewrite(maps) }],
    },
    {
      name: 'of the server',
      text: inRewrite(rules('{Redirects:{URL}}')),
      others: [
        {
          path: '../../applicationHost.config',
          text: inRewrite(maps).replace('<configuration>', '<configuration><system.applicationHost />'),
        },
      ],
    },
    {
      name: 'a folder above whose maps stand elsewhere',
      text: inRewrite(rules('{Tenants:{URL}}')),
      others: [{ path: '../web.config', text: inRewrite('<rewriteMaps configSource="maps.config" />') }],
    },
    {
      name: 'a folder above that cannot be read to its end',
      text: inRewrite(rules('{Tenants:{URL}}')),
      others: [{ path: '../web.config', text: '<configuration><system.webServer>' }],
    },
    inRewrite(`${rules('{Tenants:{URL}}')}<rewriteMaps configSource="maps.config" />`),
    rules('{Tenants:{URL}}'),
    inRewrite(`${rules('{Db:{URL}}')}<providers><provider name="DB" type="a" /></providers>`),
  ],
});
