import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/orphan-default', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\n⟦CN_Default⟧ = a\n',
      messageId: 'letters',
      suggestions: [
        { title: 'Change to "CN_default"', fixed: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n' },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\n0.organizationName = Name\n⟦organizationName_default⟧ = a\n',
      messageId: 'near',
    },
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\n⟦emailAddress_default⟧ = a\n',
      messageId: 'orphan',
      suggestions: [
        {
          title: 'Add the field emailAddress',
          fixed:
            '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nemailAddress = emailAddress\nemailAddress_default = a\n',
        },
      ],
    },
    {
      name: 'a near field that has one already',
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n⟦C_default⟧ = US\n',
      messageId: 'orphan',
    },
  ],
  clean: ['[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n'],
  nearMisses: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Name\n', '[dn]\nCN_default = a\n'],
});
