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
            '[req]\nreq_extensions = v3_req\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n[v3_req]\nsubjectAltName = DNS:a\n',
        },
      ],
    },
    { text: '⟦subjectAltName⟧ = DNS:a\n[req]\nprompt = no\n', messageId: 'options' },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:a\n',
  ],
  nearMisses: ['[v3]\nsubjectAltName = DNS:a\n', 'subjectAltName = DNS:a\n'],
});
