// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of OpenSSL
import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/variable-not-closed', {
  findings: [
    { text: 'a = 1\nb = ⟦${a⟧\n', messageId: 'open', fixed: 'a = 1\nb = ${a}\n' },
    { text: 'a = 1\nb = ⟦$(a⟧ # c\n', messageId: 'open', fixed: 'a = 1\nb = $(a) # c\n' },
    { text: 'a = 1\nb = ⟦${a)⟧/x\n', messageId: 'other', fixed: 'a = 1\nb = ${a}/x\n' },
    { text: 'a-b = 1\nb = ⟦${a⟧-b}\n', messageId: 'character', says: ['"-"'] },
  ],
  clean: ['a = 1\nb = ${a}$(a)\n'],
  nearMisses: ['b = \\${a\n', 'b = "${a"\n', 'a = {b\n'],
});
