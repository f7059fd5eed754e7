import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/invisible-character', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nCN = ece⟦\u200B⟧.example.com\n',
      messageId: 'name',
      suggestions: [
        {
          title: 'Remove it',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nCN = ece.example.com\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\ndefault_md =⟦\u00A0⟧sha256\n[dn]\nCN = a\n',
      messageId: 'option',
      suggestions: [
        {
          title: 'Remove it',
          fixed: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\ndefault_md =sha256\n[dn]\nCN = a\n',
        },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦\u201C⟧a⟦\u201D⟧\n',
      messageId: 'extension',
    },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nCN = ece.example.com\n'],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nO = Café\n',
    '# CN = ece\u200B\n',
    '[other]\nCN = ece\u200B\n',
  ],
});
