import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withHeader, withTarget, withVariable } from '../one-rule';

testRule(webConfig, 'web-config/missing-braces', {
  findings: [
    {
      text: withCondition('⟦HTTP_HOST⟧', '^a$'),
      messageId: 'input',
      severity: 'warning',
      says: ['Write {HTTP_HOST}'],
      fixed: withCondition('{HTTP_HOST}', '^a$'),
    },
    { text: withCondition('⟦HTTPS⟧', '^on$'), messageId: 'input' },
    {
      text: withVariable('HTTP_X_ORIGINAL_ACCEPT_ENCODING', '⟦HTTP_ACCEPT_ENCODING⟧'),
      messageId: 'value',
      fixed: withVariable('HTTP_X_ORIGINAL_ACCEPT_ENCODING', '{HTTP_ACCEPT_ENCODING}'),
    },
    { text: withHeader('.*', '⟦HTTP_X_SAVED⟧'), messageId: 'value' },
    {
      name: 'other marks in their place',
      text: withCondition('⟦(HTTP_HOST)⟧', '^a$'),
      messageId: 'input',
      fixed: withCondition('{HTTP_HOST}', '^a$'),
    },
    { text: withCondition('⟦%HTTP_HOST%⟧', '^a$'), messageId: 'input' },
    { text: withCondition('⟦$HTTP_HOST⟧', '^a$'), messageId: 'input' },
    {
      name: 'a part of the URL',
      text: withTarget('https://⟦HTTP_HOST⟧/a'),
      messageId: 'value',
      suggestions: [{ title: 'Put HTTP_HOST in braces', fixed: withTarget('https://{HTTP_HOST}/a') }],
    },
    {
      text: withTarget('/a/⟦[R:1]⟧.html'),
      messageId: 'value',
      suggestions: [{ title: 'Put R:1 in braces', fixed: withTarget('/a/{R:1}.html') }],
    },
    { text: withTarget('/a/⟦R:1⟧'), messageId: 'value', says: ['Write {R:1}'] },
  ],
  clean: [withCondition('{HTTP_HOST}', '^a$')],
  nearMisses: [
    withVariable('HTTP_X_FORWARDED_PROTO', 'HTTPS'),
    withVariable('HTTP_X_A', 'SOME_VALUE'),
    withCondition('x{HTTP_HOST}', '^a$'),
    withHeader('.*', 'DENY'),
    withTarget('/a/R:2'),
    withTarget('/a/BIG_PICTURE/b'),
    withTarget('/MY_HTTP_HOST'),
  ],
});
