import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/issuer-in-request', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦authorityKeyIdentifier = keyid,issuer⟧\nkeyUsage = digitalSignature\n',
      messageId: 'issuer',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦issuerAltName = issuer:copy⟧\n',
      messageId: 'issuer',
      says: ['no issuer details'],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectKeyIdentifier = hash\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nauthorityKeyIdentifier = none\n',
    '[req]\nx509_extensions = ca\n[ca]\nauthorityKeyIdentifier = keyid:always,issuer\n',
  ],
});
