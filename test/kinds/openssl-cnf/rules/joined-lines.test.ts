import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/joined-lines', {
  findings: [
    {
      text: '[v3_req]\n# the names ⟦\\⟧\nsubjectAltName = DNS:a\n',
      messageId: 'comment',
      says: ['subjectAltName'],
      suggestions: [{ title: 'Remove the backslash', fixed: '[v3_req]\n# the names \nsubjectAltName = DNS:a\n' }],
    },
    {
      text: 'dir = C:/certs⟦\\⟧\n[ req ]\n',
      messageId: 'setting',
      says: ['[ req ]'],
      suggestions: [
        { title: 'Remove the backslash', fixed: 'dir = C:/certs\n[ req ]\n' },
        { title: 'Double the backslash', fixed: 'dir = C:/certs\\\\\n[ req ]\n' },
      ],
    },
    { text: 'a = DNS:a, ⟦\\ ⟧\nDNS:b\n', messageId: 'blank', fixed: 'a = DNS:a, \\\nDNS:b\n', severity: 'error' },
  ],
  clean: ['a = DNS:a, \\\n    DNS:b\n', '# a comment\na = b\n'],
  nearMisses: ['# one \\\n# two\n', '# one \\\nmore words\n', 'a = b\\\\\nc = d\n', 'a = b \\ \nc = d\n'],
});
