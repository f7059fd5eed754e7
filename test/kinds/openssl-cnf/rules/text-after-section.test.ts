import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/text-after-section', {
  findings: [
    {
      text: '[ req ] ⟦prompt = no⟧\n',
      messageId: 'setting',
      suggestions: [{ title: 'Put it on a line of its own', fixed: '[ req ]\nprompt = no\n' }],
    },
    {
      text: '[ req ] ⟦the request⟧\n',
      messageId: 'text',
      severity: 'hint',
      suggestions: [{ title: 'Make it a comment', fixed: '[ req ] # the request\n' }],
    },
  ],
  clean: ['[ req ]\nprompt = no\n'],
  nearMisses: ['[ req ] # prompt = no\n', '[ req ]  \n'],
});
