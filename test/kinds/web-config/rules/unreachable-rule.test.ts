import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules, inServer } from '../../../harness/web-config';

const rule = (name: string, inner: string, attributes = '') => `<rule name="${name}"${attributes}>${inner}</rule>`;
const api = rule('API', '<match url="^api/" /><action type="Rewrite" url="api.ashx" />');
const notFiles =
  '<conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" /><add matchType="IsDirectory" negate="true" /></conditions>';
const toIndex = '<action type="Rewrite" url="index.html" />';
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
    {
      name: 'all but files',
      text: inRules(`${rule('⟦All⟧', `<match url=".*" />${notFiles}${toIndex}`, ' stopProcessing="true"')}${api}`),
      messageId: 'files',
      severity: 'info',
      says: ['files alone'],
    },
    {
      name: 'the same pattern again',
      text: inRules(
        `${rule('A', `<match url="^a$" />${toIndex}`, ' stopProcessing="true"')}${rule('⟦B⟧', '<match url="^a$" /><action type="AbortRequest" />')}`,
      ),
      messageId: 'samePattern',
      says: ['"A"'],
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
      name: 'one condition more',
      text: inRules(
        `${rule('All', `<match url=".*" />${notFiles.replace('</', '<add input="{URL}" pattern="^/api" negate="true" /></')}${toIndex}`, ' stopProcessing="true"')}${api}`,
      ),
    },
    {
      name: 'the same pattern behind a rule that changes the URL',
      text: inRules(
        `${rule('A', '<match url="^a$" /><action type="AbortRequest" />')}${rule('B', '<match url="^b$" /><action type="Rewrite" url="a" />')}${rule('C', '<match url="^a$" /><action type="AbortRequest" />')}`,
      ),
    },
    {
      name: 'the same pattern where the first one has a condition',
      text: inRules(
        `${rule('A', '<match url="^a$" /><conditions><add input="{HTTPS}" pattern="on" /></conditions><action type="AbortRequest" />')}${rule('B', '<match url="^a$" /><action type="AbortRequest" />')}`,
      ),
    },
    {
      name: 'the rest is elsewhere',
      text: inServer(
        `<rewrite><rules>${rule('All', '<match url=".*" /><action type="AbortRequest" />')}<clear />${api}</rules></rewrite>`,
      ),
    },
  ],
});
