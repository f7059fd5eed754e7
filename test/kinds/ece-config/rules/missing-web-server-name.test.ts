import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/missing-web-server-name', {
  findings: [
    { text: '⟦v⟧ar port = 1;\n', messageId: 'missing' },
    {
      text: '⟦v⟧ar port = 1;\n',
      messageId: 'missing',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [
        { title: 'Set it to ece.example.com', fixed: 'var port = 1;\nvar web_server_name = "ece.example.com";\n' },
      ],
    },
    {
      text: 'var ⟦webServerName⟧ = "ece.example.com";\n',
      messageId: 'near',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: '⟦web_server_nam⟧ = "ece.example.com";\n',
      messageId: 'near',
      fixed: 'web_server_name = "ece.example.com";\n',
    },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'web_server_name = "ece.example.com";',
    'window.web_server_name = "ece.example.com";',
    'if (top) { web_server_name = "ece.example.com"; }',
    'function set() { web_server_name = "ece.example.com"; } set();',
    'var { web_server_name } = { web_server_name: "ece.example.com" };',
    'var web_server_name = “ece.example.com”;',
    'var port = ;',
  ],
});
