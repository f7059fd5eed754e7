import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/comment-in-value', {
  findings: [
    {
      text: '[dn]\nOU = R⟦#⟧D\n',
      messageId: 'cut',
      says: ['"R"'],
      suggestions: [
        { title: 'Write \\#', fixed: '[dn]\nOU = R\\#D\n' },
        { title: 'Put a blank in front of the comment', fixed: '[dn]\nOU = R #D\n' },
      ],
    },
    {
      text: '[req]\ninput_password = one⟦#⟧two\n',
      messageId: 'password',
      suggestions: [{ title: 'Write \\#', fixed: '[req]\ninput_password = one\\#two\n' }],
    },
  ],
  clean: ['OU = R # and so on\n', 'OU = R\\#D\n'],
  nearMisses: ['key = cakey.pem# The private key\n', 'OU = "R#D"\n', 'OU =# nothing\n', '# OU = R#D\n'],
});
