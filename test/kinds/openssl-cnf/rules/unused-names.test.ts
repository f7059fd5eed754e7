import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/unused-names', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature\n⟦[alt_names]⟧\nDNS.1 = a\n',
      messageId: 'unused',
      suggestions: [
        {
          title: 'Add subjectAltName = @alt_names to [v3]',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt_names\nkeyUsage = digitalSignature\n[alt_names]\nDNS.1 = a\n',
        },
      ],
    },
    { text: '[req]\n⟦[ names ]⟧\nDNS.1 = a\nIP.1 = 10.0.0.1\n', messageId: 'unused' },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = a\n',
  ],
  nearMisses: [
    '[v3]\nsubjectAltName = critical, @alt\n[alt]\nDNS.1 = a\n',
    '[other]\nkey = value\n',
    '[v3]\nsubjectAltName = alt\n[alt]\nDNS.1 = a\n',
  ],
});
