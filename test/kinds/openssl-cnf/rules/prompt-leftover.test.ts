import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/prompt-leftover', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = Country\n⟦C_default⟧ = US\n⟦C_max⟧ = 2\nCN = a\n',
      messageId: 'leftover',
      says: ['"C_default"'],
      suggestions: [
        {
          title: 'Make every default a value and remove what belongs to prompts',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = US\nCN = a\n',
        },
        {
          title: 'Remove prompt = no',
          fixed: '[req]\ndistinguished_name = dn\n[dn]\nC = Country\nC_default = US\nC_max = 2\nCN = a\n',
        },
      ],
    },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = US\n'],
  nearMisses: [
    '[req]\ndistinguished_name = dn\n[dn]\nC = Country\nC_default = US\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\nO_default = x\n',
  ],
});
