import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/not-the-load-balancer', {
  findings: [
    {
      text: 'var web_server_name = "⟦web1.example.com⟧";\n',
      messageId: 'differs',
      config: { loadBalancer: 'ece.example.com' },
      says: ['ece.example.com'],
      suggestions: [{ title: 'Write ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    {
      text: 'var web_server_name = "https://⟦web1.example.com⟧/";\n',
      messageId: 'differs',
      config: { loadBalancer: 'ece.example.com' },
    },
  ],
  clean: [
    'var web_server_name = "ece.example.com";',
    { text: 'var web_server_name = "ece.example.com";', config: { loadBalancer: 'ece.example.com' } },
  ],
  nearMisses: [
    { text: 'var web_server_name = "ECE.Example.com.";', config: { loadBalancer: 'ece.example.com' } },
    { text: 'var web_server_name = "bücher.example";', config: { loadBalancer: 'xn--bcher-kva.example' } },
    { text: 'var web_server_name = "<host>";', config: { loadBalancer: 'ece.example.com' } },
    { text: 'var web_server_name = location.host;', config: { loadBalancer: 'ece.example.com' } },
  ],
});
