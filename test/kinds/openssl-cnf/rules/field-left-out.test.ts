import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/field-left-out', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n⟦0.OU⟧ = Unit\n',
      messageId: 'left',
      says: ['0.OU_default', 'OU is left out'],
    },
  ],
  clean: ['[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = a\n'],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_value = a\n',
    '[other]\nOU = Unit\n',
  ],
});
