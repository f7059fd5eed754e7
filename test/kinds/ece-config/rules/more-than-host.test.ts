import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/more-than-host', {
  findings: [
    {
      text: 'var web_server_name = "⟦https://⟧ece.example.com";\nvar b = 1; // kept\n',
      messageId: 'scheme',
      fixed: 'var web_server_name = "ece.example.com";\nvar b = 1; // kept\n',
    },
    {
      text: "var web_server_name = 'ece.example.com⟦/⟧';\n",
      messageId: 'slash',
      fixed: "var web_server_name = 'ece.example.com';\n",
    },
    {
      text: 'var web_server_name = "ece.example.com⟦/system/web⟧";\n',
      messageId: 'path',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var web_server_name = "ece.example.com⟦:443⟧";\n',
      messageId: 'port',
      severity: 'warning',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var web_server_name = "ece.example.com⟦:8443⟧";\n',
      messageId: 'port',
      severity: 'warning',
      suggestions: [{ title: 'Write ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    {
      text: 'var web_server_name = "ece.example.com⟦ ⟧";\n',
      messageId: 'blanks',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var web_server_name = "⟦https://ece.example.com/⟧";\n',
      messageId: 'several',
      severity: 'error',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    { text: 'var web_server_name = "⟦//⟧ece.example.com";\n', messageId: 'scheme' },
    { text: 'var web_server_name = "⟦ece@⟧ece.example.com";\n', messageId: 'user' },
    {
      text: 'var web_server_name = "⟦\\u0068ttps://⟧ece.example.com";\n',
      messageId: 'scheme',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name = "https.example.com";',
    'var web_server_name = "ece.example.com"; var url = "https://ece.example.com/";',
    'var web_server_name = "fe80::1";',
  ],
});
