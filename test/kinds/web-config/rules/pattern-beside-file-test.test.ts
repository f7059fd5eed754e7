import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const rule = (condition: string) =>
  inRules(
    `<rule name="r"><match url="^(.*)$" /><conditions><add ${condition} /></conditions><action type="Rewrite" url="index.php" /></rule>`,
  );

testRule(webConfig, 'web-config/pattern-beside-file-test', {
  findings: [
    {
      text: rule('input="{REQUEST_FILENAME}" matchType="IsFile" ⟦pattern="^/media/.*"⟧ negate="true"'),
      messageId: 'ignored',
      severity: 'info',
      says: ['IsFile', '{URL}'],
      suggestions: [
        { title: 'Remove the pattern', fixed: rule('input="{REQUEST_FILENAME}" matchType="IsFile" negate="true"') },
        {
          title: 'Compare the URL with the pattern instead',
          fixed: rule('input="{URL}" pattern="^/media/.*" negate="true"'),
        },
      ],
    },
    { text: rule('⟦pattern=".+"⟧ matchType="isdirectory"'), messageId: 'ignored' },
  ],
  clean: [rule('input="{REQUEST_FILENAME}" matchType="IsFile"'), rule('input="{URL}" pattern="^/media/"')],
  nearMisses: [
    { name: 'as IIS Manager imports it', text: rule('input="{REQUEST_FILENAME}" matchType="IsFile" pattern=""') },
    rule('input="{URL}" matchType="Pattern" pattern="^/media/"'),
  ],
});
