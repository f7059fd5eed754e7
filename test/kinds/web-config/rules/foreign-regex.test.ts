import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/foreign-regex', {
  findings: [
    {
      text: withUrl('⟦(?&lt;!⟧a)b'),
      messageId: 'refused',
      severity: 'error',
      says: ['a look-behind', '500.50'],
    },
    {
      text: withUrl('⟦(?&lt;year>⟧a)'),
      messageId: 'refused',
      suggestions: [{ title: 'Write (', fixed: withUrl('(a)') }],
    },
    { text: withUrl('⟦(?i)⟧a'), messageId: 'refused', fixed: withUrl('a') },
    { text: withUrl('⟦(?i:⟧a)'), messageId: 'refused', fixed: withUrl('(?:a)') },
    {
      name: 'flags against what is configured',
      text: withUrl('⟦(?i)⟧a', ' ignoreCase="false"'),
      messageId: 'refused',
      suggestions: [{ title: 'Remove (?i)', fixed: withUrl('a', ' ignoreCase="false"') }],
    },
    { text: withUrl('a+⟦+⟧'), messageId: 'refused', suggestions: [{ title: 'Remove +', fixed: withUrl('a+') }] },
    { text: withUrl('⟦(?>⟧a)'), messageId: 'refused', suggestions: [{ title: 'Write (?:', fixed: withUrl('(?:a)') }] },
    {
      name: 'an anchor that is read as a letter',
      text: withUrl(String.raw`⟦\A⟧a⟦\z⟧`),
      messageId: 'misread',
      severity: 'warning',
      says: ['the letter "A"', 'Write "^"'],
      fixed: withUrl(String.raw`^a\z`),
    },
    { text: withCondition('{HTTP_HOST}', String.raw`⟦\p{L}⟧`), messageId: 'refused' },
  ],
  clean: [withUrl('^(?:a|b)(?=c)(?!d)')],
  nearMisses: [
    '<rewrite><rules><rule name="r"><match url="(?i)a" /><action type="AbortRequest" /></rule></rules></rewrite>',
    withUrl(String.raw`\(?i\)`),
    withUrl('(?i)a', '', ' patternSyntax="ExactMatch"'),
    withUrl('[(?i)]'),
  ],
});
