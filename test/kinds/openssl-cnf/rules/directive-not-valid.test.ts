import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/directive-not-valid', {
  findings: [
    { text: '⟦.pragma dollarid:maybe⟧\n', messageId: 'pragma' },
    { text: '⟦.pragma nothing⟧\n', messageId: 'pragma' },
    { text: '.pragma abspath:true\n⟦.include other.cnf⟧\n', messageId: 'relative' },
    { text: `a = ${'x'.repeat(40_000)}\nb = $a⟦$a⟧\n`, messageId: 'long' },
  ],
  clean: ['.pragma dollarid:true\n.include other.cnf\n'],
  nearMisses: [
    '.pragma = abspath:off\n.include = other.cnf\n',
    '.pragma whatever:x\n',
    `a = ${'x'.repeat(40_000)}\nb = $a\n`,
  ],
});
