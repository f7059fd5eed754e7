import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/common-name-not-listed', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ⟦ece.example.com⟧\n[v3]\nsubjectAltName = DNS:chat.example.com\n',
      messageId: 'listed',
      suggestions: [
        {
          title: 'Add ece.example.com to subjectAltName',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = DNS:chat.example.com, DNS:ece.example.com\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ⟦ece.example.com⟧\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = chat.example.com\n',
      messageId: 'listed',
      suggestions: [
        {
          title: 'Add ece.example.com to subjectAltName',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = chat.example.com\nDNS.2 = ece.example.com\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ⟦ece.example.com⟧\n[v3]\nkeyUsage = digitalSignature\n',
      messageId: 'none',
      suggestions: [
        {
          title: 'Add subjectAltName = DNS:ece.example.com',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = DNS:ece.example.com\nkeyUsage = digitalSignature\n',
        },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ⟦ece.example.com⟧\n', messageId: 'none' },
    { text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = ⟦ece.example.com⟧\n', messageId: 'none' },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = DNS:ECE.example.com\n',
  ],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = DNS:*.example.com\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example Root CA\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = 10.0.0.1\n',
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Common Name (e.g. server FQDN)\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = ca.example.com\n[v3]\nbasicConstraints = CA:TRUE\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = v3\n[dn]\nCN = ece.example.com\n[v3]\nsubjectAltName = DNS:ece.example.com\n',
  ],
});
