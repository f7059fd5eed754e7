import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/string-mask', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = ⟦UTF8Only⟧\n',
      messageId: 'unknown',
      suggestions: [
        { title: 'Write utf8only', fixed: '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = utf8only\n' },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = ⟦MASK:x⟧\n', messageId: 'unknown' },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = utf8only\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = nombstr\n',
  ],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\nstring_mask = MASK:0x2002\n',
    '[other]\nstring_mask = x\n',
  ],
});
