import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/host-is-ip-address', {
  findings: [
    {
      text: 'var web_server_name = "⟦10.1.2.3⟧";\n',
      messageId: 'address',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    { text: 'var web_server_name = "https://⟦10.1.2.3⟧/";\n', messageId: 'address', suggestions: [] },
    { text: 'var web_server_name = "[⟦2001:db8::1⟧]";\n', messageId: 'address' },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: ['var web_server_name = "10-1-2-3.example.com";', 'var web_server_name = "10.1.2.3.example.com";'],
});
