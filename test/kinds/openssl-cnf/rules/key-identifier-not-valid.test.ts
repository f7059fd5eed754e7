import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

const request = (extensions: string) =>
  `[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = Example\n[v3]\n${extensions}`;

testRule(opensslCnf, 'openssl-cnf/key-identifier-not-valid', {
  findings: [
    {
      text: request('subjectKeyIdentifier = ⟦Hash⟧\n'),
      messageId: 'subject',
      says: ['illegal hex digit'],
      suggestions: [{ title: 'Write hash', fixed: request('subjectKeyIdentifier = hash\n') }],
    },
    { text: request('subjectKeyIdentifier = critical,⟦keyid⟧\n'), messageId: 'subject' },
    { text: request('⟦subjectKeyIdentifier⟧ =\n'), messageId: 'subject', says: ['hex string too short'] },
    {
      text: request('keyUsage = digitalSignature\nauthorityKeyIdentifier = ⟦hash⟧\n'),
      messageId: 'authority',
      says: ['unknown option: name=hash'],
      suggestions: [{ title: 'Remove the line', fixed: request('keyUsage = digitalSignature\n') }],
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nx509_extensions = ca\n[dn]\nCN = x\n[ca]\nauthorityKeyIdentifier = ⟦keyId,issuer⟧\n',
      messageId: 'authority',
      says: ['Write keyid,issuer'],
      suggestions: [],
    },
  ],
  clean: [request('subjectKeyIdentifier = hash\n'), request('subjectKeyIdentifier = 01:AB:cd\n')],
  nearMisses: [
    { name: 'told by another rule', text: request('authorityKeyIdentifier = keyid:always, issuer\n') },
    request('subjectKeyIdentifier = none\nauthorityKeyIdentifier = none\n'),
    '[v3]\nsubjectKeyIdentifier = Hash\n',
  ],
});
