import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/empty-host', {
  findings: [
    {
      text: 'var web_server_name = ⟦""⟧;\n',
      messageId: 'empty',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Set it to ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    { text: "var web_server_name = ⟦'  '⟧;\n", messageId: 'empty', suggestions: [] },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: ['var web_server_name = ""; web_server_name = "ece.example.com";', 'var other = "";'],
});
