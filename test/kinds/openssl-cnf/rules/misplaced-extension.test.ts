import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/misplaced-extension', {
  findings: [
    {
      text: '[req]\nprompt = no\n⟦keyUsage⟧ = digitalSignature # signs\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nbasicConstraints = CA:FALSE\n',
      messageId: 'options',
      suggestions: [
        {
          title: 'Move it to section "v3"',
          fixed:
            '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nkeyUsage = digitalSignature # signs\nbasicConstraints = CA:FALSE\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n⟦extendedKeyUsage⟧ = serverAuth, \\\n  clientAuth',
      messageId: 'name',
      suggestions: [
        {
          title: 'Move it to a new section v3_req that req_extensions names',
          fixed:
            '[req]\nreq_extensions = v3_req\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = x\n\n[ v3_req ]\nextendedKeyUsage = serverAuth, \\\n  clientAuth',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = x\n⟦basicConstraints⟧ = CA:FALSE\n',
      messageId: 'asked',
    },
    {
      name: 'the section has one',
      text: '[req]\nprompt = no\n⟦keyUsage⟧ = digitalSignature\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nkeyUsage = keyEncipherment\n',
      messageId: 'options',
      suggestions: [],
    },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = x\n[v3]\nkeyUsage = digitalSignature\n',
  ],
  nearMisses: ['keyUsage = digitalSignature\n', '[other]\nkeyUsage = digitalSignature\n'],
});
