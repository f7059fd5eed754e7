import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/environment-variable', {
  findings: [
    {
      text: 'dir = ⟦$ENV::CERTS⟧/new\n',
      messageId: 'depends',
      says: ['CERTS'],
      suggestions: [{ title: 'Give CERTS an empty value to fall back on', fixed: 'CERTS =\ndir = $ENV::CERTS/new\n' }],
    },
  ],
  clean: ['CERTS = .\ndir = $ENV::CERTS/new\n'],
  nearMisses: ['dir = \\$ENV::CERTS\n', '[ENV]\nX = 1\n[s]\na = $ENV::X\n'],
});
