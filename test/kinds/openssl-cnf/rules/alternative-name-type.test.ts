import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/alternative-name-type', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦dns⟧:a.example.com\n',
      messageId: 'unknown',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a, ⟦IP Address⟧:10.0.0.1\n',
      messageId: 'unknown',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a, IP:10.0.0.1\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\n⟦DNS1⟧ = a\n⟦dns.2⟧ = b\n',
      messageId: 'unknown',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\ndns.2 = b\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦a.example.com⟧\n',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Write DNS: in front',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦DNS=a⟧\n',
      messageId: 'equals',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a⟦,⟧\n',
      messageId: 'emptyItem',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦DNS:⟧\n',
      messageId: 'emptyName',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\n⟦DNS.2⟧ =\n',
      messageId: 'emptyEntry',
      severity: 'warning',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦nonsense⟧:a\n',
      messageId: 'unknown',
      says: ['one of DNS'],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a, IP:10.0.0.1, email:a@b.c, URI:https://a\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\nIP.1 = 10.0.0.1\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = email:copy\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS.x:a\n',
    '[alt]\nDNS1 = a\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = alt\n[alt]\nDNS.1 = a\n',
  ],
});
