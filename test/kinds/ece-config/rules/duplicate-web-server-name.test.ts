import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/duplicate-web-server-name', {
  findings: [
    {
      text: 'var web_server_name = "a.example.com";\nvar ⟦web_server_name⟧ = "b.example.com";\nvar c = 1;\n',
      messageId: 'declared',
      suggestions: [
        { title: 'Keep the first value', fixed: 'var web_server_name = "a.example.com";\nvar c = 1;\n' },
        {
          title: 'Keep the last value, in the place of the first',
          fixed: 'var web_server_name = "b.example.com";\nvar c = 1;\n',
        },
      ],
    },
    {
      text: 'var web_server_name = "a.example.com"; // old\n⟦web_server_name⟧ = "a.example.com"; // new\n',
      messageId: 'assigned',
      fixed: 'var web_server_name = "a.example.com"; // old\n // new\n',
    },
    { text: 'var web_server_name = "a.example.com", ⟦web_server_name⟧ = "b.example.com";\n', messageId: 'declared' },
    {
      text: 'var web_server_name = "a.example.com";\nwindow.⟦web_server_name⟧ = "b.example.com";\n',
      messageId: 'assigned',
    },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name;\nweb_server_name = "a.example.com";\n',
    'var web_server_name = "a.example.com";\n// var web_server_name = "b.example.com";\n',
    'var web_server_name = "a.example.com";\nfunction f() { var web_server_name = "b.example.com"; }\n',
    'var web_server_name = "a.example.com";\nif (top) web_server_name = "b.example.com";\n',
    'let web_server_name = "a.example.com";\nlet web_server_name = "b.example.com";\n',
  ],
});
