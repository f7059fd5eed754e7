import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/placeholder', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nCN = ⟦<server name>⟧\n',
      messageId: 'left',
      says: ['<server name>'],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nsubjectAltName = DNS:⟦HOSTNAME⟧\n',
      messageId: 'left',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = ⟦changeme⟧\n',
      messageId: 'left',
    },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nCN = ece.example.com\n'],
  nearMisses: [
    '[req]\ndistinguished_name = dn\n[dn]\nCN = <server name>\nCN_default = ece.example.com\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nutf8 = yes\n[dn]\nO = Host Systems GmbH\n',
  ],
});
