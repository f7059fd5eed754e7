import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { analyze } from '../../../../server/src/core/lint';
import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/duplicate-entry', {
  findings: [
    {
      text: '[alt]\n⟦DNS⟧ = a\nDNS = b\n',
      messageId: 'numbered',
      suggestions: [{ title: 'Number every DNS of the section', fixed: '[alt]\nDNS.1 = a\nDNS.2 = b\n' }],
    },
    {
      text: '[req]\n⟦prompt⟧ = yes\nprompt = no\n',
      messageId: 'replaced',
      suggestions: [{ title: 'Remove this one', fixed: '[req]\nprompt = no\n' }],
    },
    { text: '[req]\n⟦prompt⟧ = no\n[s]\n[req]\nprompt = yes\n', messageId: 'replaced' },
    { text: '[req]\n⟦prompt⟧ = no\nprompt = no\n', messageId: 'same', severity: 'hint' },
  ],
  clean: ['[alt]\nDNS.1 = a\nDNS.2 = b\n'],
  nearMisses: ['[a]\nx = 1\n[b]\nx = 2\n', '[a]\nx = 1\nX = 2\n', '[a]\n0.OU = 1\n1.OU = 2\n'],
});

describe('entries of one name by the thousand', () => {
  it('are told one by one, in a moment, without numbering them all', () => {
    const text = `[alt]\n${Array.from({ length: 5000 }, (_, index) => `DNS = host${index}.example.com\n`).join('')}`;
    const { findings } = analyze({ kind: opensslCnf, text, config: emptyConfig });
    const told = findings.filter(({ messageId }) => messageId === 'numbered');
    assert.deepEqual([told.length, told[0]?.suggestions], [4999, []]);
  });
});
