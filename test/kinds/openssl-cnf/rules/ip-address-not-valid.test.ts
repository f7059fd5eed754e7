import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/ip-address-not-valid', {
  findings: [
    {
      name: 'a list that the request and the certificate share',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nx509_extensions = v3_self\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[v3_self]\nsubjectAltName = @alt\n[alt]\nIP.1 = ⟦10.0.0.999⟧\n',
      messageId: 'other',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:⟦10.0.0.1/24⟧\n',
      messageId: 'network',
      suggestions: [
        {
          title: 'Write 10.0.0.1',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:10.0.0.1\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:⟦[::1]⟧\n',
      messageId: 'brackets',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:::1\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:⟦10.0.0.1:8443⟧\n',
      messageId: 'port',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:10.0.0.1\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.1 = ⟦ece.example.com⟧\n',
      messageId: 'name',
      suggestions: [
        {
          title: 'Write DNS instead of IP',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ece.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:⟦10.0.0.256⟧\n',
      messageId: 'other',
      says: ['10.0.0.256'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:⟦10.0.0⟧\n',
      messageId: 'other',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.1 = ⟦10.0.0.1 10.0.0.2⟧\n',
      messageId: 'rest',
      severity: 'warning',
      says: ['only 10.0.0.1'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.1 = ⟦http://10.0.0.1:8080/⟧\n',
      messageId: 'url',
      suggestions: [
        {
          title: 'Write 10.0.0.1',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.1 = 10.0.0.1\n',
        },
      ],
    },
    {
      name: 'a name where the number is taken',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\nIP.1 = ⟦b.example.com⟧\n',
      messageId: 'name',
      suggestions: [
        {
          title: 'Write DNS instead of IP',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\nDNS.2 = b.example.com\n',
        },
      ],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:10.0.0.1,IP:2001:db8::1\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:::ffff:10.0.0.1\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:10.0.0.1/24\n',
    '[alt]\nIP.1 = x\n',
  ],
});
