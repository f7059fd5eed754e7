import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/misplaced-alternative-names', {
  findings: [
    {
      text: '[req]\n⟦subjectAltName⟧ = DNS:a\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nkeyUsage = digitalSignature\n',
      messageId: 'options',
      suggestions: [
        {
          title: 'Move it to section "v3"',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nsubjectAltName = DNS:a\nkeyUsage = digitalSignature\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n⟦subjectAltName⟧ = DNS:a\n',
      messageId: 'name',
      suggestions: [
        {
          title: 'Move it to a new section v3_req that req_extensions names',
          fixed:
            '[req]\nreq_extensions = v3_req\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n[ v3_req ]\nsubjectAltName = DNS:a\n',
        },
      ],
    },
    { text: '⟦subjectAltName⟧ = DNS:a\n[req]\nprompt = no\n', messageId: 'options' },
    {
      name: 'names in the section of the extensions',
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\n⟦DNS.1⟧ = a # first\nIP.1 = 192.0.2.1\nkeyUsage = digitalSignature\n',
      messageId: 'refused',
      severity: 'error',
      says: ['unknown extension name'],
      suggestions: [
        {
          title: 'Gather these names in a new section that subjectAltName names',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nsubjectAltName = @alt_names\nkeyUsage = digitalSignature\n[ alt_names ]\nDNS.1 = a\nIP.1 = 192.0.2.1\n',
        },
      ],
    },
    {
      name: 'names in the section of the options',
      text: '[req]\nprompt = no\ndistinguished_name = dn\n⟦DNS.1⟧ = a\n[dn]\nCN = x\n',
      messageId: 'entry',
      severity: 'warning',
      suggestions: [
        {
          title: 'Gather these names in a new section that subjectAltName names',
          fixed:
            '[req]\nreq_extensions = v3_req\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n[ v3_req ]\nsubjectAltName = @alt_names\n[ alt_names ]\nDNS.1 = a\n',
        },
      ],
    },
    {
      name: 'names in the subject',
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n⟦DNS.1⟧ = a\n[v3]\nsubjectAltName = DNS:b\n',
      messageId: 'refused',
      says: ['invalid field name'],
      suggestions: [],
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
  ],
  nearMisses: ['[v3]\nsubjectAltName = DNS:a\n', 'subjectAltName = DNS:a\n'],
});
