import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/missing-section', {
  findings: [
    {
      text: '[req]\ndistinguished_name = ⟦DN⟧\n[dn]\nCN = a\n',
      messageId: 'missing',
      says: ["Unable to get 'DN' section"],
      suggestions: [{ title: 'Change to "dn"', fixed: '[req]\ndistinguished_name = dn\n[dn]\nCN = a\n' }],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = ⟦@v3_req⟧\n[dn]\n[v3_req]\n',
      messageId: 'at',
      fixed: '[req]\ndistinguished_name = dn\nreq_extensions = v3_req\n[dn]\n[v3_req]\n',
    },
    { text: '[req]\nx509_extensions = ⟦nowhere⟧\n', messageId: 'missing' },
    { text: '[req]\n⟦req_extensions⟧ =\n', messageId: 'empty' },
    { text: 'attributes = ⟦attrs⟧\n[req]\n', messageId: 'missing' },
  ],
  clean: ['[req]\ndistinguished_name = dn\n[dn]\nCN = a\n'],
  nearMisses: [
    '[req]\nreq_extensions = \n[]\n',
    '[ca]\nreq_extensions = nowhere\n',
    '[req]\n#req_extensions = nowhere\n[ req2 ]\ndistinguished_name = DN\n',
  ],
});
