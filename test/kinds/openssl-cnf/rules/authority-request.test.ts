import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/authority-request', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nbasicConstraints = critical, ⟦CA:TRUE⟧\n',
      messageId: 'authority',
      suggestions: [
        {
          title: 'Write CA:FALSE',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nbasicConstraints = critical, CA:FALSE\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nkeyUsage = digitalSignature, ⟦keyCertSign⟧\n',
      messageId: 'signing',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nextendedKeyUsage = ⟦clientAuth⟧\n',
      messageId: 'purpose',
      severity: 'info',
      suggestions: [
        {
          title: 'Add serverAuth',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nextendedKeyUsage = clientAuth, serverAuth\n',
        },
      ],
    },
    {
      name: 'an authority that has a name in DNS',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Issuing Authority\n[v3]\nsubjectAltName = DNS:ca.example.com\nbasicConstraints = critical, ⟦CA:true⟧, pathlen:0\nkeyUsage = keyCertSign, cRLSign\n',
      messageId: 'authority',
      severity: 'info',
    },
    {
      name: 'an authority and a server at once',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nbasicConstraints = ⟦CA:true⟧\nkeyUsage = keyCertSign, cRLSign\nextendedKeyUsage = serverAuth\n',
      messageId: 'authority',
      severity: 'warning',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature\nextendedKeyUsage = serverAuth\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nbasicConstraints = CA:TRUE\nkeyUsage = keyCertSign\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = email:a@b.c\nextendedKeyUsage = emailProtection\n',
  ],
});
