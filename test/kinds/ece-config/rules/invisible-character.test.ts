import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/invisible-character', {
  findings: [
    {
      text: 'var web_server_name = "ece⟦–⟧lb.example.com";\n',
      messageId: 'name',
      says: ['U+2013'],
      suggestions: [{ title: 'Replace by -', fixed: 'var web_server_name = "ece-lb.example.com";\n' }],
    },
    { text: 'var web_server_name = "ece.example.com⟦\u200B⟧";\n', messageId: 'name' },
    {
      text: 'var web_server_name = "⟦\u00A0⟧ece.example.com";\n',
      messageId: 'name',
      suggestions: [{ title: 'Remove it', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name = "ece-lb.example.com"; // – “x”',
    'var a = "\u200B"; var web_server_name = "ece.example.com";',
  ],
});
