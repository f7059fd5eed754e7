import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/malformed-item', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;⟦databaseName⟧;user=u',
      messageId: 'noEquals',
      says: ['badly formed name or value'],
    },
    {
      text: 'jdbc:sqlserver://host;⟦integratedSecurity⟧',
      messageId: 'noEquals',
      suggestions: [{ title: 'Write integratedSecurity=true', fixed: 'jdbc:sqlserver://host;integratedSecurity=true' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦encrypt: true⟧;user=u',
      messageId: 'noEquals',
      suggestions: [{ title: 'Write encrypt=', fixed: 'jdbc:sqlserver://host;encrypt=true;user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦1433⟧;user=u',
      messageId: 'noEquals',
      suggestions: [{ title: 'Write it as the port', fixed: 'jdbc:sqlserver://host:1433;user=u' }],
    },
    { text: 'jdbc:sqlserver://host;⟦=⟧x;user=u', messageId: 'noName' },
    { text: 'jdbc:sqlserver://host;password=geh;⟦eim⟧;user=u', messageId: 'afterSecret', says: ['braces'] },
  ],
  clean: ['jdbc:sqlserver://host;databaseName=;user=u;', 'jdbc:sqlserver://host;; ;'],
  nearMisses: [
    'jdbc:sqlserver://host;password={a;b}',
    { name: 'a piece of a quoted value', text: 'jdbc:sqlserver://host;password="a;b"' },
  ],
});
