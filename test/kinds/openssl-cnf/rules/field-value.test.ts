import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/field-value', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = ⟦USA⟧\n',
      messageId: 'country',
      says: ['maxsize=2'],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = ⟦Country Name (2 letter code)⟧\n',
      messageId: 'prompt',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nL = ⟦Locality Name (eg, city)⟧\n',
      messageId: 'prompt',
      severity: 'warning',
    },
    { text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n⟦O⟧ =\n', messageId: 'empty' },
    {
      text: `[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ⟦${'a'.repeat(65)}⟧\n`,
      messageId: 'long',
      says: ['65', '64'],
    },
    {
      text: `[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = ⟦${'ü'.repeat(33)}⟧\n`,
      messageId: 'bytes',
      says: ['64', '66 bytes'],
    },
    {
      text: '[req]\nprompt = no\nutf8 = yes\ndistinguished_name = dn\n[dn]\nO = ⟦Müller⟧\n',
      encoding: { name: 'iso-8859-1', bom: false },
      messageId: 'utf8',
      says: ['invalid utf8string', 'Save the file as UTF-8'],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nemailAddress = ⟦jörg@example.com⟧\n',
      messageId: 'characters',
      says: ['ö'],
    },
    { text: '[req]\ndistinguished_name = dn\n[dn]\nC = Country\nC_default = ⟦U⟧\n', messageId: 'country' },
  ],
  clean: ['[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = US\nO = Example Corp\nCN = ece.example.com\n'],
  nearMisses: [
    `[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = ${'a'.repeat(64)}\n`,
    '[req]\ndistinguished_name = dn\n[dn]\nC = Country Name (2 letter code)\nC_default = US\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nO = Café\n',
    '[other]\nC = USA\n',
  ],
});
