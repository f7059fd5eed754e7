import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/usage-not-valid', {
  findings: [
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature, ⟦keyencipherment⟧\n',
      messageId: 'unknown',
      says: ['unknown bit string argument'],
      suggestions: [
        {
          title: 'Change to keyEncipherment',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature, keyEncipherment\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = critical, ⟦contentCommitment⟧\n',
      messageId: 'unknown',
      says: ['nonRepudiation'],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = ⟦digitalSignature keyEncipherment⟧\n',
      messageId: 'blank',
      fixed:
        '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = digitalSignature, keyEncipherment\n',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nextendedKeyUsage = ⟦ServerAuth⟧\n',
      messageId: 'unknown',
      suggestions: [
        {
          title: 'Change to serverAuth',
          fixed:
            '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nextendedKeyUsage = serverAuth\n',
        },
      ],
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nextendedKeyUsage = ⟦nonsense⟧\n',
      messageId: 'unknown',
    },
    {
      text: '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nnsCertType = ⟦Server⟧\n',
      messageId: 'unknown',
    },
  ],
  clean: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = critical, digitalSignature, keyEncipherment\nextendedKeyUsage = serverAuth, clientAuth\n',
  ],
  nearMisses: [
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nkeyUsage = Digital Signature\nextendedKeyUsage = TLS Web Server Authentication, 1.3.6.1.5.5.7.3.2\n',
    '[v3]\nkeyUsage = nonsense\n',
    '[req]\ndistinguished_name = dn\nreq_extensions = v3\nprompt = no\n[dn]\nCN = Example\n[v3]\nextendedKeyUsage = @purposes\n[purposes]\na = serverAuth\n',
  ],
});
