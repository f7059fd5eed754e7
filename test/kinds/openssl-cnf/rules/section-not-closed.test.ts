import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/section-not-closed', {
  findings: [
    { text: '⟦[req⟧\nprompt = no\n', messageId: 'open', fixed: '[req]\nprompt = no\n' },
    { text: '⟦[ req⟧  \nprompt = no\n', messageId: 'open', fixed: '[ req ]  \nprompt = no\n' },
    { text: '⟦[ v3_req⟧ # for the request ]\n', messageId: 'comment' },
    { text: '⟦["dn"]⟧\n', messageId: 'characters', says: ['is not allowed'] },
    { text: '⟦[ a(b) ]⟧\n', messageId: 'characters', says: ['"("'] },
  ],
  clean: ['[ req ]\nprompt = no\n'],
  nearMisses: ['[req] # comment\n', '[ my dn ]\n', '[]\n'],
});
