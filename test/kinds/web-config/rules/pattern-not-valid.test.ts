import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';
import { withCondition, withHeader, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/pattern-not-valid', {
  findings: [
    {
      name: 'wildcard text in a regular expression',
      text: withUrl('⟦*⟧'),
      messageId: 'nothing-to-repeat',
      says: ['500.50'],
      severity: 'error',
      suggestions: [
        {
          title: 'Add patternSyntax="Wildcard"',
          fixed: withUrl('*', '', ' patternSyntax="Wildcard"'),
        },
        { title: 'Write .*', fixed: withUrl('.*') },
        { title: 'Remove *', fixed: withUrl('') },
      ],
    },
    { text: withUrl('⟦*⟧.html'), messageId: 'nothing-to-repeat' },
    {
      name: 'two stars',
      text: withUrl('^(.*⟦*⟧)$'),
      messageId: 'nothing-to-repeat',
      suggestions: [{ title: 'Remove *', fixed: withUrl('^(.*)$') }],
    },
    {
      name: 'a brace for itself',
      text: withCondition('{URL}', 'a⟦{⟧b}'),
      messageId: 'literal-brace',
      fixed: withCondition('{URL}', String.raw`a\{b\}`),
    },
    {
      name: 'behind a reference in XML',
      text: withCondition('{QUERY_STRING}', 'a=1&amp;b=⟦(⟧c'),
      messageId: 'unclosed-group',
    },
    { name: 'in an outbound rule', text: withHeader('⟦[⟧a', 'b'), messageId: 'unclosed-bracket', says: ['500.52'] },
    {
      name: 'what JavaScript takes',
      text: withUrl('a⟦]⟧'),
      messageId: 'stray-bracket',
      severity: 'warning',
      fixed: withUrl(String.raw`a\]`),
    },
    {
      text: withUrl('a⟦)⟧'),
      messageId: 'stray-parenthesis',
      suggestions: [
        { title: 'Remove )', fixed: withUrl('a') },
        { title: String.raw`Write \)`, fixed: withUrl(String.raw`a\)`) },
      ],
    },
    {
      text: withUrl('a⟦{3,2}⟧'),
      messageId: 'count-order',
      suggestions: [{ title: 'Swap the numbers', fixed: withUrl('a{2,3}') }],
    },
    { text: withUrl('[⟦z-a⟧]'), messageId: 'range-order', says: ['"z-a"'] },
    { text: withUrl(String.raw`(a)⟦\2⟧`), messageId: 'missing-group', says: ['only 1'] },
    {
      name: 'in a precondition',
      text: inOutbound(
        '<preConditions><preCondition name="p"><add input="{RESPONSE_STATUS}" pattern="⟦+⟧" /></preCondition></preConditions>',
      ),
      messageId: 'nothing-to-repeat',
    },
  ],
  clean: [withUrl('^(.*)$'), withCondition('{HTTP_HOST}', String.raw`^(?:www\.)?example\.(com|net)(:\d{1,5})?$`)],
  nearMisses: [
    withUrl('*', '', ' patternSyntax="Wildcard"'),
    withUrl('a{b', '', ' patternSyntax="ExactMatch"'),
    withUrl(String.raw`\{a\}[*+?{]`),
    withUrl('a{C:1}'),
    withUrl('(?i)a'),
  ],
});
