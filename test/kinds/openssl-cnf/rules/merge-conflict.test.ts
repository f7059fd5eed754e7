import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/merge-conflict', {
  findings: [
    {
      text: '[req]\n⟦<<<<<<< HEAD⟧\ndefault_bits = 2048\n⟦=======⟧\ndefault_bits = 4096\n⟦>>>>>>> keys⟧\n',
      messageId: 'marker',
      suggestions: [
        { title: 'Keep the first side', fixed: '[req]\ndefault_bits = 2048\n' },
        { title: 'Keep the second side', fixed: '[req]\ndefault_bits = 4096\n' },
      ],
    },
  ],
  clean: ['[req]\ndefault_bits = 2048\n'],
  nearMisses: ['# =======\n[req]\ndefault_bits = 2048\n# =======\n'],
});
