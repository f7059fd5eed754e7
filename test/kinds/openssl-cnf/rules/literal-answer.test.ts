import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/literal-answer', {
  findings: [
    { text: '[req]\nprompt = ⟦No⟧\n', messageId: 'other', says: ['it asks'], fixed: '[req]\nprompt = no\n' },
    { text: '[req]\nprompt = ⟦false⟧\n', messageId: 'other', fixed: '[req]\nprompt = no\n' },
    { text: '[req]\nprompt = ⟦no;⟧\n', messageId: 'other', fixed: '[req]\nprompt = no\n' },
    { text: '[req]\nutf8 = ⟦true⟧\n', messageId: 'other', fixed: '[req]\nutf8 = yes\n' },
    { text: '[req]\nencrypt_key = ⟦false⟧\n', messageId: 'other', fixed: '[req]\nencrypt_key = no\n' },
  ],
  clean: ['[req]\nprompt = no\nutf8 = yes\nencrypt_key = no\n'],
  nearMisses: [
    '[req]\nprompt = yes\nutf8 = no\nencrypt_key = yes\n',
    '[req]\nprompt = "no"\n',
    '[other]\nprompt = No\n',
  ],
});
