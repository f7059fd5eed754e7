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
      ],
    },
    {
      name: 'a default without its field, and a question without an answer',
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nL = City (eg, town)\nCN = a\n⟦O_default⟧ = x\n⟦OU_max⟧ = 64\n',
      messageId: 'leftover',
      suggestions: [
        {
          title: 'Make every default a value and remove what belongs to prompts',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\nO = x\n',
        },
      ],
    },
    {
      name: 'a template in all',
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Name\n⟦CN_default⟧ = a\n',
      messageId: 'leftover',
      suggestions: [
        {
          title: 'Make every default a value and remove what belongs to prompts',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
        },
        { title: 'Remove prompt = no', fixed: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n' },
      ],
    },
    {
      name: 'attributes',
      text: '[req]\nprompt = no\ndistinguished_name = dn\nattributes = at\n[dn]\nCN = a\n[at]\nchallengePassword = x1y2\n⟦challengePassword_min⟧ = 4\n',
      messageId: 'attribute',
    },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = US\n'],
  nearMisses: [
    '[req]\ndistinguished_name = dn\n[dn]\nC = Country\nC_default = US\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\nx_default = x\n',
  ],
});
