import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/no-distinguished-name', {
  findings: [
    {
      text: '⟦[req]⟧\nprompt = no\n[dn]\nCN = a\n',
      messageId: 'option',
      suggestions: [
        { title: 'Add distinguished_name = dn', fixed: '[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = a\n' },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = ⟦dn⟧\n[dn]\n', messageId: 'empty', says: ['No objects'] },
    { text: '[req]\ndistinguished_name = ⟦dn⟧\n[dn]\n', messageId: 'empty', says: ['No template'] },
  ],
  clean: ['[req]\ndistinguished_name = dn\n[dn]\nCN = a\n'],
  nearMisses: ['distinguished_name = dn\n[req]\nprompt = no\n[dn]\nCN = a\n', '[ca]\ndefault_ca = x\n', '[req]\n'],
});
