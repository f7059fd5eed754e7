import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/unknown-field', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦cn⟧ = a\n',
      messageId: 'refused',
      severity: 'error',
      suggestions: [{ title: 'Change to "CN"', fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n' }],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦OU.1⟧ = a\nCN = b\n',
      messageId: 'refused',
      suggestions: [
        { title: 'Change to "1.OU"', fixed: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n1.OU = a\nCN = b\n' },
      ],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦Email⟧ = a@b.c\n',
      messageId: 'refused',
      says: ['emailAddress'],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦2.5.4.17⟧ = 75201\n',
      messageId: 'refused',
      says: ['x.2.5.4.17'],
    },
    {
      text: '[req]\ndistinguished_name = dn\n[dn]\n⟦comonName⟧ = Name\ncomonName_default = a\n',
      messageId: 'ignored',
      severity: 'warning',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦nonsense⟧ = a\n',
      messageId: 'refused',
      says: ['such as CN'],
    },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n0.OU = b\n1.OU = c\nemailAddress = d@e.f\n'],
  nearMisses: [
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nx.2.5.4.17 = 75201\n+OU = b\nDC = c\n',
    '[other]\ncn = a\n',
    'oid_section = oids\n[oids]\nmine = 1.2.3.4\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nmine = a\n',
  ],
});
