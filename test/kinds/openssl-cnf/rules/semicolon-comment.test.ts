import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/semicolon-comment', {
  findings: [
    {
      text: '[req]\n⟦;req_extensions⟧ = v3_req\n',
      messageId: 'comment',
      says: ['";req_extensions"'],
      fixed: '[req]\n#req_extensions = v3_req\n',
    },
    { text: '⟦//a⟧=b\n', messageId: 'comment', fixed: '#a=b\n' },
  ],
  clean: ['#req_extensions = v3_req\n'],
  nearMisses: ['a;b = 1\n', '/usr/x = 1\n', '; a comment without a setting\n'],
});
