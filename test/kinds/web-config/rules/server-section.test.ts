import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/server-section', {
  findings: [
    {
      text: inRewrite('<⟦globalRules⟧><rule name="a" /></globalRules>'),
      messageId: 'global',
      severity: 'error',
      says: ['0x80070021', 'applicationHost.config'],
      suggestions: [{ title: 'Write <rules>', fixed: inRewrite('<rules><rule name="a" /></rules>') }],
    },
    { text: inRewrite('<rules /><⟦globalRules⟧ />'), messageId: 'global', suggestions: [] },
    {
      text: inRewrite('<⟦allowedServerVariables⟧><add name="HTTP_X" /></allowedServerVariables>'),
      messageId: 'locked',
      severity: 'warning',
    },
  ],
  clean: [inRules('<rule name="a" />')],
  nearMisses: [
    '<configuration><system.applicationHost /><system.webServer><rewrite><globalRules /><allowedServerVariables /></rewrite></system.webServer></configuration>',
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.webServer><rewrite><allowedServerVariables><add name="HTTP_X" xdt:Transform="InsertIfMissing" /></allowedServerVariables></rewrite></system.webServer></configuration>',
  ],
});
