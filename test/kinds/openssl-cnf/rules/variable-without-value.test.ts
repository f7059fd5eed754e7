import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/variable-without-value', {
  findings: [
    {
      text: 'b = ⟦$nope⟧/x\n',
      messageId: 'unknown',
      says: ['"nope"', 'variable has no value'],
      suggestions: [{ title: 'Write \\$', fixed: 'b = \\$nope/x\n' }],
    },
    {
      text: 'host = a\nb = ⟦$hots⟧\n',
      messageId: 'unknown',
      suggestions: [
        { title: 'Change to "host"', fixed: 'host = a\nb = $host\n' },
        { title: 'Write \\$', fixed: 'host = a\nb = \\$hots\n' },
      ],
    },
    { text: 'b = ⟦$a⟧\na = 1\n', messageId: 'later' },
    { name: 'a value made of itself', text: '[s]\nhost = ⟦$host⟧.example.com\n', messageId: 'unknown' },
    {
      text: '[s]\nhost = a\n[t]\nb = ⟦$host⟧\n',
      messageId: 'elsewhere',
      says: ['s::'],
      suggestions: [
        { title: 'Take it from section "s"', fixed: '[s]\nhost = a\n[t]\nb = $s::host\n' },
        { title: 'Write \\$', fixed: '[s]\nhost = a\n[t]\nb = \\$host\n' },
      ],
    },
    { text: 'my-host = a\nb = ⟦$my-host⟧\n', messageId: 'cut', says: ['"my-host"'] },
    { text: 'price = 5⟦$⟧\n', messageId: 'plain', suggestions: [{ title: 'Write \\$', fixed: 'price = 5\\$\n' }] },
    { text: '[req]\ninput_password = ⟦pa$word1⟧\n', messageId: 'plain' },
  ],
  clean: ['host = a\nb = $host\n', 'b = \\$nope\n', 'b = "$nope"\n'],
  nearMisses: [
    'b = $ENV::HOME\n',
    'host = a\n[s]\nb = $host.example.com\n',
    '[s]\na = 1\nb = $a\n',
    '[s]\na = 1\n[t]\nb = $s::a\n',
  ],
});
