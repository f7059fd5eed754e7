import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

const request = (extensions: string) =>
  `[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = Example\n[v3]\n${extensions}`;

testRule(opensslCnf, 'openssl-cnf/empty-item', {
  findings: [
    {
      text: request('subjectAltName = DNS:a⟦,⟧\n'),
      messageId: 'comma',
      fixed: request('subjectAltName = DNS:a\n'),
    },
    {
      text: request('keyUsage = digitalSignature⟦, ⟧,keyEncipherment\n'),
      messageId: 'comma',
      fixed: request('keyUsage = digitalSignature,keyEncipherment\n'),
    },
    {
      text: request('extendedKeyUsage = critical, ⟦,⟧serverAuth\n'),
      messageId: 'comma',
      fixed: request('extendedKeyUsage = critical, serverAuth\n'),
    },
    {
      name: 'over several lines',
      text: request('subjectAltName = DNS:a, \\\n  DNS:b⟦,⟧\n'),
      messageId: 'comma',
      fixed: request('subjectAltName = DNS:a, \\\n  DNS:b\n'),
    },
    {
      text: request('keyUsage = digitalSignature\n⟦subjectAltName⟧ =\n'),
      messageId: 'value',
      suggestions: [{ title: 'Remove the line', fixed: request('keyUsage = digitalSignature\n') }],
    },
    { text: request('⟦basicConstraints⟧ =\n'), messageId: 'value' },
  ],
  clean: [request('subjectAltName = DNS:a, DNS:b\nkeyUsage = critical, digitalSignature\n')],
  nearMisses: [
    request('nsComment =\n'),
    request('nsComment = "a,,b"\n'),
    { name: 'told by other rules', text: request('keyUsage = critical,\n') },
    { name: 'a line that was to go on', text: request('subjectAltName = DNS:a, \\ \n  DNS:b\n') },
    { name: 'not in a request', text: '[v3]\nkeyUsage =\n' },
  ],
});
