import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/placeholder', {
  findings: [
    { text: 'var web_server_name = "⟦<Load_Balancer_or_Web_Server_Host_Name>⟧";\n', messageId: 'left' },
    {
      text: 'var web_server_name = "⟦<Load_Balancer_or_Web_Server_Host_Name>⟧";\n',
      messageId: 'left',
      config: { loadBalancer: 'ece.example.com' },
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    { text: 'var web_server_name = "⟦EGAIN_WEBSERVER_OR_LOADBALANCER⟧";\n', messageId: 'left' },
    { text: 'var web_server_name = "⟦<host>⟧.example.com";\n', messageId: 'left' },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name = "host.example.com";',
    'var web_server_name = "hosting01.example.com"; // replaces <Load_Balancer>',
    'var web_server_name = “<Load_Balancer>";',
  ],
});
