import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withConditions, withHeader, withTarget, withVariable } from '../one-rule';

testRule(webConfig, 'web-config/foreign-reference', {
  findings: [
    {
      text: withTarget('/a/⟦$1⟧'),
      messageId: 'foreign',
      severity: 'warning',
      suggestions: [{ title: 'Write {R:1}', fixed: withTarget('/a/{R:1}') }],
    },
    { text: withTarget(String.raw`/a/⟦\1⟧`), messageId: 'foreign' },
    {
      text: withConditions('<add input="{URL}" pattern="(a)" />', '', '<action type="Rewrite" url="b/⟦%1⟧" />'),
      messageId: 'foreign',
      suggestions: [
        {
          title: 'Write {C:1}',
          fixed: withConditions('<add input="{URL}" pattern="(a)" />', '', '<action type="Rewrite" url="b/{C:1}" />'),
        },
      ],
    },
    { text: withHeader('^(a)$', '⟦$1⟧; b'), messageId: 'foreign' },
    { name: 'no such group', text: withTarget('/a/⟦$2⟧'), messageId: 'noGroup', says: ['{R:2}'], suggestions: [] },
    {
      text: withTarget(`/a/⟦$\{1}⟧`),
      messageId: 'foreign',
      suggestions: [{ title: 'Write {R:1}', fixed: withTarget('/a/{R:1}') }],
    },
    { text: withTarget('/a/⟦{1}⟧'), messageId: 'braces', says: ['Write {R:1}'] },
    {
      text: withTarget('/a/⟦{R1}⟧'),
      messageId: 'braces',
      suggestions: [{ title: 'Write {R:1}', fixed: withTarget('/a/{R:1}') }],
    },
    {
      name: 'the sign of Apache',
      text: withTarget('https://⟦%⟧{HTTP_HOST}/a'),
      messageId: 'sign',
      suggestions: [{ title: 'Remove the %', fixed: withTarget('https://{HTTP_HOST}/a') }],
    },
    {
      text: withTarget('/a/⟦$⟧{R:1}'),
      messageId: 'sign',
      suggestions: [{ title: 'Remove the $', fixed: withTarget('/a/{R:1}') }],
    },
    { text: withCondition('⟦%⟧{REQUEST_FILENAME}', 'a'), messageId: 'sign' },
    {
      name: 'variables of nginx',
      text: withTarget('https://⟦$host⟧⟦$request_uri⟧'),
      messageId: 'variable',
      suggestions: [{ title: 'Write the variable of IIS', fixed: withTarget('https://{HTTP_HOST}$request_uri') }],
    },
    {
      text: withVariable('HTTP_X_A', '⟦$remote_addr⟧'),
      messageId: 'variable',
      suggestions: [{ title: 'Write the variable of IIS', fixed: withVariable('HTTP_X_A', '{REMOTE_ADDR}') }],
    },
    { text: withTarget('⟦$scheme⟧://a.example/b'), messageId: 'noVariable' },
  ],
  clean: [withTarget('/a/{R:1}')],
  nearMisses: [
    withTarget('/a%20b'),
    withTarget('/a%1'),
    withTarget('/costs$10'),
    withTarget('/$price'),
    withVariable('HTTP_X_A', 'at $host'),
    withVariable('HTTP_X_A', '$price'),
    withTarget('/100%{R:1}'),
    withTarget('/{COUNTER1}'),
    withHeader('^a$', '$1'),
  ],
});
