import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/utf8-not-said', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = ⟦Café⟧\n',
      messageId: 'bytes',
      says: ['CafÃ©'],
      suggestions: [
        { title: 'Add utf8 = yes', fixed: '[req]\nutf8 = yes\nprompt = no\ndistinguished_name = dn\n[dn]\nO = Café\n' },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = no\n[dn]\nO = ⟦Café⟧\n', messageId: 'bytes' },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nO = Café\n'],
  nearMisses: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = Café\n',
      encoding: { name: 'iso-8859-1', bom: false },
    },
    '[req]\ndistinguished_name = dn\n[dn]\nO = Café\nO_default = Cafe\n',
    '[other]\nO = Café\n',
  ],
});
