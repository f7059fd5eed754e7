import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/dns-name-not-valid', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦a.example.com, b.example.com⟧\n',
      messageId: 'list',
      suggestions: [
        {
          title: 'Write one entry for each name',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\nDNS.2 = b.example.com\n',
        },
      ],
    },
    {
      name: 'several names, of another type too, where a number is taken',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦a.example.com; 192.0.2.1 b.example.com⟧\nDNS.2 = c.example.com\n',
      messageId: 'list',
      suggestions: [
        {
          title: 'Write one entry for each name',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\nIP.1 = 192.0.2.1\nDNS.3 = b.example.com\nDNS.2 = c.example.com\n',
        },
      ],
    },
    {
      name: 'an address where the number is taken',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦192.0.2.1⟧\nIP.1 = 192.0.2.2\n',
      messageId: 'address',
      suggestions: [
        {
          title: 'Write IP instead of DNS',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nIP.2 = 192.0.2.1\nIP.1 = 192.0.2.2\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦*.localhost⟧\n',
      messageId: 'wildcard',
      severity: 'hint',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦10.0.0.1⟧\n',
      messageId: 'address',
      suggestions: [
        {
          title: 'Write IP instead of DNS',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = IP:10.0.0.1\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦https://a.example.com/x⟧\n',
      messageId: 'url',
      suggestions: [
        {
          title: 'Write a.example.com',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦a.example.com:8443⟧\n',
      messageId: 'port',
      suggestions: [
        {
          title: 'Write a.example.com',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦a.example.com/system⟧\n',
      messageId: 'path',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦a.example.com;DNS:b.example.com⟧\n',
      messageId: 'separator',
      suggestions: [
        {
          title: 'Write a comma',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com, DNS:b.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦a.example.com.⟧\n',
      messageId: 'dot',
      suggestions: [
        {
          title: 'Write a.example.com',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦www*.example.com⟧\n',
      messageId: 'wildcard',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦*.com⟧\n',
      messageId: 'wildcard',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦münchen.example⟧\n',
      messageId: 'letters',
      suggestions: [
        {
          title: 'Write xn--mnchen-3ya.example',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:xn--mnchen-3ya.example\n',
        },
      ],
    },
    {
      text: `[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦${'a'.repeat(64)}.example⟧\n`,
      messageId: 'name',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:⟦a..example⟧\n',
      messageId: 'name',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com, DNS:*.example.com, DNS:ece\n',
  ],
  nearMisses: [
    {
      name: 'told by other rules',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:DNS:a.example.com, DNS:<host>.example.com\n',
    },
    {
      name: 'an environment variable',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = $ENV::FQDN\n',
    },
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a_b.example.com\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = URI:https://a.example.com/x\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:xn--mnchen-3ya.example\n',
    '[alt]\nDNS.1 = 10.0.0.1\n',
  ],
});
