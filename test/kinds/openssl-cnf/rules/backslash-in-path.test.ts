import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/backslash-in-path', {
  findings: [
    {
      text: '[req]\ndefault_keyfile = ⟦D:\\keys\\new.pem⟧\n',
      messageId: 'path',
      says: ['"D:keys\\new.pem"'],
      fixed: '[req]\ndefault_keyfile = D:\\\\keys\\\\new.pem\n',
      suggestions: [{ title: 'Write / instead', fixed: '[req]\ndefault_keyfile = D:/keys/new.pem\n' }],
    },
    { text: 'dir = ⟦\\\\server\\certs⟧\n', messageId: 'path' },
    { text: '.include ⟦certs\\more.cnf⟧\n', messageId: 'path' },
  ],
  clean: ['dir = D:/keys\n', 'dir = D:\\\\keys\\\\new.pem\n'],
  nearMisses: ['dir = "D:\\\\keys"\n', 'O = a\\tb\n', 'CN = c:\\\n'],
});
