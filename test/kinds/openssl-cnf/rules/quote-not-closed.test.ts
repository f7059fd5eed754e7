import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/quote-not-closed', {
  findings: [
    { text: "O = Joe⟦'⟧s Shop\n", messageId: 'apostrophe', fixed: "O = Joe\\'s Shop\n" },
    { text: "O = Joe⟦'⟧s Shop # a comment\n", messageId: 'apostrophe', says: ['the #'] },
    {
      text: 'O = ⟦"⟧Example Inc\n',
      messageId: 'quote',
      suggestions: [
        { title: 'Close it at the end', fixed: 'O = "Example Inc"\n' },
        { title: 'Write a backslash in front', fixed: 'O = \\"Example Inc\n' },
      ],
    },
    { text: '[req]\ninput_password = ⟦a`b⟧\n', messageId: 'quote' },
  ],
  clean: ['O = "Example Inc"\n', "O = Joe\\'s Shop\n"],
  nearMisses: ["O = 'a' and \"b's\"\n", "O = a # it's\n", 'O = \u201CExample\u201D\n'],
});
