import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/not-a-string', {
  findings: [
    {
      text: 'var web_server_name = ⟦ece.example.com⟧;\n',
      messageId: 'bare',
      says: ['ece'],
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    { text: 'var web_server_name = ⟦ece⟧;\n', messageId: 'bare', fixed: 'var web_server_name = "ece";\n' },
    {
      text: 'var web_server_name = ⟦ece-lb.example.com⟧;\n',
      messageId: 'bare',
      fixed: 'var web_server_name = "ece-lb.example.com";\n',
    },
    { text: 'var web_server_name = ⟦42⟧;\n', messageId: 'other', says: ['a number'] },
    { text: 'var web_server_name = ⟦["ece.example.com"]⟧;\n', messageId: 'other', says: ['an array'] },
    {
      text: 'var web_server_name = ⟦null⟧;\n',
      messageId: 'other',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Set it to ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    { text: 'function ⟦web_server_name⟧() {}\n', messageId: 'other', says: ['a function'] },
    {
      text: 'var ⟦web_server_name⟧;\n',
      messageId: 'noValue',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Set it to ece.example.com', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
  ],
  clean: ['var web_server_name = "ece.example.com";', 'var web_server_name = "ece" + ".example.com";'],
  nearMisses: [
    'var web_server_name = location.hostname;',
    'var web_server_name = window.location.host;',
    'var host = "ece.example.com"; var web_server_name = host;',
    'var web_server_name = "ece." + location.hostname;',
    'var web_server_name = top === self ? "a.example.com" : "b.example.com";',
    'var web_server_name = 1; web_server_name = "ece.example.com";',
    'var web_server_name; if (top) web_server_name = "ece.example.com";',
  ],
});
