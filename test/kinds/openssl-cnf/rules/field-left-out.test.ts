import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/field-left-out', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n⟦0.OU⟧ = Unit\n',
      messageId: 'left',
      says: ['0.OU_default', 'OU is left out'],
    },
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n⟦OU⟧ = Unit\nOU_default =\n',
      messageId: 'empty',
      severity: 'hint',
    },
    {
      name: 'a country where the question stands',
      text: '[req]\ndistinguished_name = dn\n[dn]\ncountryName = ⟦SE⟧\ncountryName_default = AU\nCN = Name\nCN_default = a\n',
      messageId: 'question',
      severity: 'warning',
      suggestions: [
        {
          title: 'Write SE as countryName_default',
          fixed:
            '[req]\ndistinguished_name = dn\n[dn]\ncountryName = SE\ncountryName_default = SE\nCN = Name\nCN_default = a\n',
        },
      ],
    },
    {
      name: 'a host where the question stands',
      text: '[req]\ndistinguished_name = dn\n[dn]\nC = Country\nC_default = SE\nCN = ⟦ece.example.com⟧\n',
      messageId: 'unanswered',
      severity: 'info',
    },
  ],
  clean: ['[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n'],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_value = a\n',
    '[other]\nOU = Unit\n',
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\nOU = Unit\nOU_default = Sales\nOU_value = .\n',
    '[req]\ndistinguished_name = dn\n[dn]\nC = SE\nC_default = SE\n',
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\nkeyUsage = digitalSignature\n',
  ],
});
