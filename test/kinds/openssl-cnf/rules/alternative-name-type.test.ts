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
      messageId: 'separator',
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
    {
      name: 'a number that is taken',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\n⟦DNS1⟧ = b\n',
      messageId: 'unknown',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\nDNS.2 = b\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦DNS a.example.com⟧\n',
      messageId: 'separator',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦2001:db8::1⟧\n',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Write IP: in front',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:2001:db8::1\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦https://a.example.com⟧\n',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Write URI: in front',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = URI:https://a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦a@example.com⟧\n',
      messageId: 'missing',
      says: ['Write email:'],
    },
    {
      name: 'the type twice',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦DNS:a.example.com⟧\nemail.1 = ⟦email:a@example.com⟧\n',
      messageId: 'doubled',
      severity: 'warning',
      suggestions: [
        {
          title: 'Remove DNS:',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\nemail.1 = email:a@example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.1 = ⟦IP:192.0.2.1⟧\n',
      messageId: 'doubled',
      severity: 'error',
      says: ['bad ip address'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\n⟦IP.1⟧ =\n',
      messageId: 'emptyRefused',
      severity: 'error',
      says: ['bad ip address'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦IPv4⟧:192.0.2.1\n',
      messageId: 'unknown',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:192.0.2.1\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦UPN⟧:a@example.com\n',
      messageId: 'unknown',
      says: ['otherName:1.3.6.1.4.1.311.20.2.3'],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a, IP:10.0.0.1, email:a@b.c, URI:https://a\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\nIP.1 = 10.0.0.1\n',
  ],
  nearMisses: [
    {
      name: 'an environment variable',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = $ENV::SAN\n',
    },
    {
      name: 'a comment',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\n;DNS.2 = b\n',
    },
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = URI:urn:x, email:move\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = email:copy\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS.x:a\n',
    '[alt]\nDNS1 = a\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = alt\n[alt]\nDNS.1 = a\n',
  ],
});
