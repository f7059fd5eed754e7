import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/unknown-option', {
  findings: [
    {
      text: '[req]\n⟦req_extension⟧ = v3_req\n',
      messageId: 'near',
      says: ['req_extensions'],
      suggestions: [{ title: 'Change to "req_extensions"', fixed: '[req]\nreq_extensions = v3_req\n' }],
    },
    { text: '[req]\n⟦Prompt⟧ = no\n', messageId: 'near' },
    { text: '[req]\n⟦default-md⟧ = sha256\n', messageId: 'near' },
  ],
  clean: ['[req]\nreq_extensions = v3_req\nprompt = no\n'],
  nearMisses: [
    '[req]\nfqdn = ece.example.com\n',
    '[other]\nreq_extension = v3_req\n',
    '[req]\nprompts = x\ndefault_md = $prompts\n',
  ],
});
