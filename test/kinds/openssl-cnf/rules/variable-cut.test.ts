// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the file
import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/variable-cut', {
  findings: [
    {
      text: 'my = a\nmy-host = b\n[dn]\nCN = ⟦$my-host⟧\n',
      messageId: 'cut',
      says: ['"my" with "-host" behind it'],
    },
    { text: '[x]\na = 1\na.b = 2\nc = ⟦$x::a.b⟧\n', messageId: 'cut' },
  ],
  clean: ['host = a\n[dn]\nCN = $host\n'],
  nearMisses: [
    { name: 'a domain behind the name', text: 'host = a\n[dn]\nCN = $host.example.com\n' },
    { name: 'braces', text: 'my = a\nmy-host = b\n[dn]\nCN = ${my}-host\n' },
    { name: 'another section', text: 'my = a\n[x]\nmy-host = b\n[dn]\nCN = $my-host\n' },
    { name: 'no value at all', text: 'my-host = b\n[dn]\nCN = $my-host\n' },
  ],
});
