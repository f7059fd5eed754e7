import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/duplicate-alternative-name', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com, DNS:⟦A.example.com⟧\n',
      messageId: 'twice',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\nDNS.2 = ⟦a⟧\n',
      messageId: 'twice',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com, DNS:b.example.com\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:10.0.0.1, IP:10.0.0.1\n',
    '[alt]\nDNS.1 = a\nDNS.2 = a\n',
  ],
});
