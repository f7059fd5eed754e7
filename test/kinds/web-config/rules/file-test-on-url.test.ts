import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules, inServer } from '../../../harness/web-config';

const rule = (condition: string) =>
  `<rule name="r"><match url=".*" /><conditions><add ${condition} /></conditions><action type="Rewrite" url="x" /></rule>`;

testRule(webConfig, 'web-config/file-test-on-url', {
  findings: [
    {
      text: inRules(rule('input="⟦{REQUEST_URI}⟧" matchType="IsFile"')),
      messageId: 'notAPath',
      severity: 'info',
      says: ['IsFile', 'REQUEST_URI'],
    },
    { text: inRules(rule('input="⟦{URL}⟧" matchType="isdirectory" negate="true"')), messageId: 'notAPath' },
    {
      text: inRules(rule('input="⟦{R:0}.html⟧" matchType="IsFile"')),
      messageId: 'noDrive',
      suggestions: [
        {
          title: 'Put DOCUMENT_ROOT in front',
          fixed: inRules(rule('input="{DOCUMENT_ROOT}/{R:0}.html" matchType="IsFile"')),
        },
      ],
    },
    {
      text: inRules(rule('input="⟦/cache/{R:0}⟧" matchType="IsFile"')),
      messageId: 'noDrive',
      suggestions: [
        {
          title: 'Put DOCUMENT_ROOT in front',
          fixed: inRules(rule('input="{DOCUMENT_ROOT}/cache/{R:0}" matchType="IsFile"')),
        },
      ],
    },
    { text: inRules(rule('input="⟦{UrlDecode:{URL}}.html⟧" matchType="IsFile"')), messageId: 'noDrive' },
    {
      name: 'what a condition captured of the URL',
      text: inRules(rule('input="{URL}" pattern="(.*)" />\n<add input="⟦{C:1}.html⟧" matchType="IsFile"')),
      messageId: 'noDrive',
    },
    {
      name: 'an ASP.NET Core application',
      text: inServer(
        `<aspNetCore processPath="dotnet" /><rewrite><rules>${rule('input="⟦{REQUEST_FILENAME}⟧" matchType="IsFile" negate="true"')}</rules></rewrite>`,
      ),
      messageId: 'contentRoot',
      severity: 'hint',
    },
  ],
  clean: [inRules(rule('input="{REQUEST_FILENAME}" matchType="IsFile"')), inRules(rule('matchType="IsFile"'))],
  nearMisses: [
    inRules(rule('input="{URL}" pattern="x"')),
    inRules(rule('input="{APPL_PHYSICAL_PATH}cache\\{R:0}" matchType="IsFile"')),
    inRules(rule('input="D:\\sites\\{R:0}" matchType="IsFile"')),
    inRules(rule('input="\\\\files\\share\\{R:0}" matchType="IsFile"')),
    inRules(rule('input="{MY_ROOT}/{R:0}" matchType="IsFile"')),
    inRules(rule('input="{REQUEST_FILENAME}" pattern="(.*)\\.html" />\n<add input="{C:1}" matchType="IsFile"')),
    inRules(rule('input="{DOCUMENT_ROOT}{URL}" matchType="IsFile"')),
    inRules(rule('input="{DOCUMENT_ROOT}/maintenance.html" matchType="IsFile"')),
  ],
});
