import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/key-size', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = ⟦1024⟧\n',
      messageId: 'small',
      severity: 'warning',
      suggestions: [
        { title: 'Write 2048', fixed: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = 2048\n' },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = ⟦20 48⟧\n',
      messageId: 'number',
      severity: 'error',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = ⟦many⟧\n',
      messageId: 'number',
      severity: 'error',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = ⟦256⟧\n',
      messageId: 'refused',
      severity: 'error',
    },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = 2048\n',
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = 4096\n',
  ],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_bits = 2048bits\n',
    '[ca]\ndefault_bits = 1024\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n',
  ],
});
