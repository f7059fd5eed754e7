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
    {
      name: 'a section that no request can take',
      text: '[req]\nprompt = no\ndistinguished_name = dn\n# req_extensions = v3\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = DNS:a\nauthorityKeyIdentifier = keyid\n',
      messageId: 'apart',
      severity: 'info',
      suggestions: [],
    },
    {
      name: 'the section of an authority',
      text: '[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = v3\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = DNS:a\nbasicConstraints = critical, CA:true\n',
      messageId: 'apart',
      severity: 'info',
      suggestions: [],
    },
    {
      name: 'no host among the names',
      text: '[req]\nprompt = no\ndistinguished_name = dn\n# req_extensions = v3\n[dn]\nCN = Example\n[v3]\n⟦subjectAltName⟧ = email:a@example.com, URI:urn:a\n',
      messageId: 'commented',
      severity: 'info',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n[v3_ca]\nsubjectAltName = email:copy\n',
    '[v3]\nsubjectAltName = DNS:a\n',
    '[ca]\ndefault_ca = here\n[here]\npolicy = any\n[any]\nCN = supplied\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example\n[servers]\nsubjectAltName = DNS:a\nauthorityKeyIdentifier = keyid\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = v3_ca\n[dn]\nCN = Example\n[v3_ca]\nsubjectAltName = email:copy\nbasicConstraints = CA:TRUE\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature\n',
  ],
});
