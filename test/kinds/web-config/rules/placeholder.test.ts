import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/placeholder', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="Rewrite" url="http://⟦HOST⟧:9001/{R:0}" /></rule>'),
      messageId: 'left',
      says: ['"HOST"'],
    },
    {
      text: inRules(
        '<rule name="a"><action type="Rewrite" url="http://⟦&lt;app server&gt;⟧/x" /></rule>'.replace(
          'app server',
          'appserver',
        ),
      ),
      messageId: 'left',
    },
    {
      text: inHeaders(
        '<add name="Content-Security-Policy" value="frame-ancestors https://⟦EGAIN_WEBSERVER_OR_LOADBALANCER⟧" />',
      ),
      messageId: 'left',
    },
  ],
  clean: [inRules('<rule name="a"><action type="Rewrite" url="http://eceapp01.example.com:9001/{R:0}" /></rule>')],
  nearMisses: [
    inRules('<rule name="a"><action type="Redirect" url="https://{SERVER_NAME}/{R:0}" /></rule>'),
    inRules('<rule name="HOST"><match url="HOST" /><action type="Redirect" url="/HOST" /></rule>'),
    inOutbound(
      '<rule name="a"><match filterByTags="None" pattern="&lt;/head&gt;" /><action type="Rewrite" value="&lt;script src=&quot;https://HOST/x.js&quot;&gt;" /></rule>',
    ),
  ],
});
