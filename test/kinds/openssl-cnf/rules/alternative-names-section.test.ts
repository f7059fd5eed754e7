import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/alternative-names-section', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦alt_names⟧\n[alt_names]\nDNS.1 = a\n',
      messageId: 'at',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = a\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦@alt_name⟧\n[alt_names]\nDNS.1 = a\n',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Change to "alt_names"',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = a\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = critical, ⟦@nowhere⟧\n',
      messageId: 'missing',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦@alt⟧\n[alt]\n',
      messageId: 'empty',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦@alt,DNS:b⟧\n[alt]\nDNS.1 = a\n',
      messageId: 'more',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = ⟦@ alt⟧\n[alt]\nDNS.1 = a\n',
      messageId: 'blank',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a\n',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = a\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = DNS:alt_names\n[alt_names]\nDNS.1 = a\n',
    '[v3]\nsubjectAltName = @nowhere\n',
  ],
});
