import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/basic-constraints-not-valid', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = ⟦CA:False⟧\n',
      messageId: 'value',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:FALSE\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = critical, ⟦CA=FALSE⟧\n',
      messageId: 'name',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = critical, CA:FALSE\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:TRUE, ⟦pathLen:0⟧\n',
      messageId: 'name',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:TRUE, pathlen:0\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:TRUE, ⟦pathlen:none⟧\n',
      messageId: 'length',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = ⟦CA⟧\n',
      messageId: 'name',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:FALSE\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = critical, CA:TRUE, pathlen:0\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:no\n',
    '[v3]\nbasicConstraints = CA:False\n',
  ],
});
