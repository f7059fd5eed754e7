import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/digest', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = ⟦sha265⟧\n',
      messageId: 'unknown',
      suggestions: [
        { title: 'Write sha256', fixed: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = sha256\n' },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = ⟦sha384WithRSAEncryption⟧\n',
      messageId: 'unknown',
      says: ['Write sha384'],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = ⟦default⟧\n', messageId: 'unknown' },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n⟦default_md⟧ =\n',
      messageId: 'none',
      suggestions: [
        { title: 'Write sha256', fixed: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = sha256\n' },
      ],
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = ⟦shake256⟧\n', messageId: 'unusable' },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = ⟦sha1⟧\n',
      messageId: 'weak',
      severity: 'warning',
      suggestions: [
        { title: 'Write sha256', fixed: '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = sha256\n' },
      ],
    },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = sha256\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n',
  ],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = $ENV::DIGEST\n',
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = SHA-384\n',
    '[req]\nprompt = no\ndistinguished_name = dn\ndefault_md = sha3-256\n',
    '[ca]\ndefault_md = default\n',
    '[tsa]\ndigests = sha1\n',
  ],
});
