import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/encoding', {
  findings: [
    { text: '⟦[⟧req]\n', messageId: 'utf16', encoding: { name: 'utf-16le', bom: false } },
    {
      text: '[req]\nprompt = no⟦\0⟧ # c\nutf8 = yes\0\n',
      messageId: 'cut',
      suggestions: [{ title: 'Remove every NUL character', fixed: '[req]\nprompt = no # c\nutf8 = yes\n' }],
    },
    { text: '[req]\n⟦\0⟧\nprompt = no\n', messageId: 'end', says: ['nothing of what stands below'] },
  ],
  clean: [{ text: '[req]\n', encoding: { name: 'utf-8', bom: true } }],
  nearMisses: [{ text: '[req]\r\na = b\rc\n', encoding: { name: 'iso-8859-1', bom: false } }, '[req]\r'],
});
