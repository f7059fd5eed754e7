import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/extensions-not-requested', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = DNS:a\n',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Add req_extensions = v3',
          fixed:
            '[req]\nreq_extensions = v3\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n# req_extensions = v3 # for the request\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = DNS:a\n',
      messageId: 'commented',
      suggestions: [
        {
          title: 'Remove the # in front of req_extensions',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3 # for the request\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = other\n[dn]\nCN = Example\n[other]\nkeyUsage = digitalSignature\n[v3]\n⟦subjectAltName⟧ = DNS:a\n',
      messageId: 'other',
      suggestions: [
        {
          title: 'Name "v3" in req_extensions',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = Example\n[other]\nkeyUsage = digitalSignature\n[v3]\nsubjectAltName = DNS:a\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = v3\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = DNS:a\n',
      messageId: 'certificates',
      severity: 'info',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n[v3_ca]\nsubjectAltName = email:copy\n',
    '[v3]\nsubjectAltName = DNS:a\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature\n',
  ],
});
