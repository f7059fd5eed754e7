import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withHeader, withTarget, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/template-not-valid', {
  findings: [
    {
      text: withCondition('⟦{⟧HTTPS', '^on$'),
      messageId: 'unclosed',
      severity: 'error',
      says: ['500.50'],
      suggestions: [{ title: 'Add the closing brace', fixed: withCondition('{HTTPS}', '^on$') }],
    },
    {
      name: 'in the middle',
      text: withTarget('https://⟦{⟧HTTP_HOST/{R:1}'),
      messageId: 'unclosed',
      suggestions: [{ title: 'Add the closing brace', fixed: withTarget('https://{HTTP_HOST}/{R:1}') }],
    },
    { name: 'of a function', text: withTarget('⟦{⟧ToLower:{R:1}'), messageId: 'unclosed' },
    {
      text: withTarget('https://{HTTP_HOST}⟦}⟧/{R:1}'),
      messageId: 'stray',
      severity: 'warning',
      suggestions: [{ title: 'Remove the brace', fixed: withTarget('https://{HTTP_HOST}/{R:1}') }],
    },
    { text: withTarget('a/⟦{}⟧'), messageId: 'noName', severity: 'warning' },
    { text: withTarget('a/⟦{R:one}⟧'), messageId: 'noNumber', says: ['Write "{R:1}"'] },
    { text: withHeader('.*', 'a⟦{C:}⟧'), messageId: 'noNumber', says: ['500.52'] },
    {
      name: 'twice the braces',
      text: withTarget('/a/⟦{{R:1}}⟧'),
      messageId: 'doubled',
      severity: 'warning',
      suggestions: [{ title: 'Remove the outer braces', fixed: withTarget('/a/{R:1}') }],
    },
  ],
  clean: [withTarget('https://{HTTP_HOST}/{ToLower:{R:1}}'), withHeader('.*', '{map:{R:0}}')],
  nearMisses: [withUrl('a{2}'), withHeader('^a{1,3}$', 'b'), withTarget('{map:a{URL}b}')],
});
