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
    { name: 'nothing near', text: inRewrite(rules('{⟦Tenants⟧:{URL}}')), messageId: 'unknown', says: ['500.50'] },
  ],
  clean: [inRewrite(`${rules('{redirects:{URL}}')}${maps}`), inRewrite(rules('{UrlEncode:{URL}}'))],
  nearMisses: [
    inRewrite(`${rules('{Tenants:{URL}}')}<rewriteMaps configSource="maps.config" />`),
    rules('{Tenants:{URL}}'),
    inRewrite(`${rules('{Db:{URL}}')}<providers><provider name="DB" type="a" /></providers>`),
  ],
});
