import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/no-equal-sign', {
  findings: [
    { text: '[req]\n⟦no setting⟧\n', messageId: 'line' },
    { text: '⟦; a comment⟧\n', messageId: 'comment', says: [';'], fixed: '# a comment\n' },
    { text: '⟦// a comment⟧\n', messageId: 'comment', fixed: '# a comment\n' },
    { text: '⟦include⟧ other.cnf\n', messageId: 'include', fixed: '.include other.cnf\n' },
    { text: '[req]\n⟦default bits⟧ = 2048\n', messageId: 'blank' },
    { text: '[req]\ndefault_bits⟦\u00A0⟧= 2048\n', messageId: 'character', says: ['U+00A0'] },
    { text: '[req]\ndefault⟦(⟧bits) = 2048\n', messageId: 'character', says: ['"("'] },
  ],
  clean: ['[req]\ndefault_bits = 2048\n', '# a comment\n'],
  nearMisses: ['.include other.cnf\n', 'a.b,c-d = 1\n', 's::a = 1\n', 'a = one \\\n two\n'],
});
