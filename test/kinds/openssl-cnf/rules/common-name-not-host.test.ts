import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/common-name-not-host', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ⟦https://ece.example.com/system⟧\n',
      messageId: 'url',
      suggestions: [
        {
          title: 'Write ece.example.com',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ece.example.com\n',
        },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ⟦ece.example.com:8443⟧\n', messageId: 'port' },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ⟦ece.example.com/system⟧\n', messageId: 'path' },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ece.example.com\n'],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example Root CA 1/2\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = *.example.com\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = https://ece.example.com\n',
  ],
});
