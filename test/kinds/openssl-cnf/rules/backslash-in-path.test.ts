import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/backslash-in-path', {
  findings: [
    {
      text: '[req]\ndefault_keyfile = ⟦D:\\keys\\new.pem⟧\n',
      messageId: 'path',
      says: ['"D:keys<LF>ew.pem"'],
      fixed: '[req]\ndefault_keyfile = D:\\\\keys\\\\new.pem\n',
      suggestions: [{ title: 'Write / instead', fixed: '[req]\ndefault_keyfile = D:/keys/new.pem\n' }],
    },
    { text: 'dir = ⟦\\\\server\\certs⟧\n', messageId: 'path' },
    { text: '[ca]\ndatabase = ⟦$dir\\index.txt⟧\n'.replace('[ca]', 'dir = x\n[ca]'), messageId: 'path' },
    {
      text: '[req]\ndefault_keyfile = ⟦"C:\\temp\\new.pem"⟧\n',
      messageId: 'path',
      fixed: '[req]\ndefault_keyfile = "C:\\\\temp\\\\new.pem"\n',
    },
    { text: '[req]\ndefault_keyfile = ⟦keys\\new.pem⟧\n', messageId: 'path', says: ['keys<LF>ew.pem'] },
    {
      text: '[dn]\nO = ⟦A\\tB⟧\n',
      messageId: 'text',
      severity: 'warning',
      says: ['"A<TAB>B"'],
      suggestions: [{ title: 'Double the backslashes', fixed: '[dn]\nO = A\\\\tB\n' }],
    },
    {
      text: '[req]\noutput_password = ⟦C:\\secret1⟧\n',
      messageId: 'password',
      suggestions: [{ title: 'Double the backslashes', fixed: '[req]\noutput_password = C:\\\\secret1\n' }],
    },
    { text: '.include ⟦certs\\more.cnf⟧\n', messageId: 'path' },
  ],
  clean: ['dir = D:/keys\n', 'dir = D:\\\\keys\\\\new.pem\n'],
  nearMisses: ['dir = "D:\\\\keys"\n', 'O = Example\\, Inc \\#1\n', 'nsComment = a\\nb\n', 'CN = c:\\\n'],
});
