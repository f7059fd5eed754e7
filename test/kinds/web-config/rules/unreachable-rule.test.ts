import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules, inServer } from '../../../harness/web-config';

const rule = (name: string, inner: string, attributes = '') => `<rule name="${name}"${attributes}>${inner}</rule>`;
const api = rule('API', '<match url="^api/" /><action type="Rewrite" url="api.ashx" />');
const other = rule('Other', '<match url="^other/" /><action type="Rewrite" url="other.ashx" />');

testRule(webConfig, 'web-config/unreachable-rule', {
  findings: [
    {
      text: inRules(`${rule('⟦Offline⟧', '<match url=".*" /><action type="Redirect" url="/offline" />')}${api}`),
      messageId: 'one',
      says: ['the rule behind it never runs'],
    },
    {
      name: 'without a match, several behind it',
      text: inRules(
        `${rule('⟦All⟧', '<action type="Rewrite" url="index.html" />', ' stopProcessing="true"')}${api}${other}`,
      ),
      messageId: 'several',
      says: ['2 rules'],
    },
    {
      name: 'without a name',
      text: inRules(`<⟦rule⟧ stopProcessing="true"><match url="^(.*)$" /><action type="None" /></rule>${api}`),
      messageId: 'one',
    },
  ],
  clean: [
    inRules(`${api}${rule('All', '<match url=".*" /><action type="Rewrite" url="index.html" />')}`),
    inRules(rule('All', '<match url=".*" /><action type="AbortRequest" />')),
  ],
  nearMisses: [
    {
      name: 'a condition',
      text: inRules(
        `${rule('All', '<match url=".*" /><conditions><add input="{HTTPS}" pattern="off" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:0}" />')}${api}`,
      ),
    },
    {
      name: 'not the home page',
      text: inRules(`${rule('All', '<match url=".+" /><action type="AbortRequest" />')}${api}`),
    },
    {
      name: 'goes on',
      text: inRules(`${rule('All', '<match url=".*" /><action type="Rewrite" url="app/{R:0}" />')}${api}`),
    },
    {
      name: 'switched off',
      text: inRules(`${rule('All', '<match url=".*" /><action type="AbortRequest" />', ' enabled="false"')}${api}`),
    },
    {
      name: 'negated',
      text: inRules(`${rule('All', '<match url=".*" negate="true" /><action type="AbortRequest" />')}${api}`),
    },
    {
      name: 'the rest is elsewhere',
      text: inServer(
        `<rewrite><rules>${rule('All', '<match url=".*" /><action type="AbortRequest" />')}<clear />${api}</rules></rewrite>`,
      ),
    },
  ],
});
