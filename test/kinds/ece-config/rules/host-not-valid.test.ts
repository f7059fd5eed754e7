import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/host-not-valid', {
  findings: [
    {
      text: 'var web_server_name = "ece⟦_⟧1.example.com";\n',
      messageId: 'underscore',
      severity: 'warning',
      suggestions: [{ title: 'Write a hyphen instead', fixed: 'var web_server_name = "ece-1.example.com";\n' }],
    },
    {
      text: 'var web_server_name = "ece⟦,⟧example.com";\n',
      messageId: 'wrong-character',
      suggestions: [{ title: 'Write a dot instead', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    {
      text: 'var web_server_name = "ece.example.com⟦;⟧";\n',
      messageId: 'wrong-character',
      suggestions: [{ title: 'Remove it', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    { text: 'var web_server_name = "ece⟦ ⟧example.com";\n', messageId: 'wrong-character', says: ['A blank'] },
    {
      text: 'var web_server_name = "ece⟦..⟧example.com";\n',
      messageId: 'empty-part',
      suggestions: [{ title: 'Write one dot', fixed: 'var web_server_name = "ece.example.com";\n' }],
    },
    { text: 'var web_server_name = "⟦.⟧example.com";\n', messageId: 'empty-part' },
    { text: 'var web_server_name = "⟦-⟧ece.example.com";\n', messageId: 'edge-hyphen' },
    { text: `var web_server_name = "⟦${'a'.repeat(64)}⟧.example.com";\n`, messageId: 'long-part' },
    { text: `var web_server_name = "⟦${'üä'.repeat(40)}⟧.example.com";\n`, messageId: 'long-part' },
    { text: `var web_server_name = "⟦${`${'a'.repeat(50)}.`.repeat(6)}com⟧";\n`, messageId: 'long-name' },
    { text: 'var web_server_name = "1.2.⟦3⟧";\n', messageId: 'number' },
    { text: 'var web_server_name = "⟦https://⟧";\n', messageId: 'missing' },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name = "ece";',
    'var web_server_name = "bücher.example";',
    'var web_server_name = "xn--bcher-kva.example";',
    'var web_server_name = "ece-1.example.com.";',
    'var web_server_name = "10.1.2.3";',
    `var web_server_name = "${'a'.repeat(63)}.example.com";`,
  ],
});
