import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/unknown-extension', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦subjectaltname⟧ = DNS:a.example.com\n',
      messageId: 'unknown',
      says: ['unknown extension name', 'subjectAltName'],
      suggestions: [
        {
          title: 'Change to "subjectAltName"',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦1.subjectAltName⟧ = DNS:a\n',
      messageId: 'unknown',
      says: ['Write subjectAltName'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦CN⟧ = a\n',
      messageId: 'unknown',
      says: ['(unknown extension)'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦privateKeyUsagePeriod⟧ = a\n',
      messageId: 'notSettable',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦extKeyUsage⟧ = serverAuth\n',
      messageId: 'unknown',
      says: ['Write extendedKeyUsage'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦2.5.29.17⟧ = DNS:a\n',
      messageId: 'unknown',
      says: ['Write subjectAltName'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦1.2.3.4⟧ = a\n',
      messageId: 'number',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n⟦default_md⟧ = sha256\n',
      messageId: 'unknown',
      says: ['move it to [req]'],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a.example.com\nkeyUsage = digitalSignature\n',
  ],
  nearMisses: [
    {
      name: 'told by other rules',
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nDNS.1 = a\n;keyUsage = x\n',
    },
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n1.2.3.4 = DER:0500\n',
    '[v3]\nnonsense = 1\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\n2.5.29.17 = critical,ASN1:NULL\n',
  ],
});
