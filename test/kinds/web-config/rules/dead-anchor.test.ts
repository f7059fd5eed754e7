import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/dead-anchor', {
  findings: [
    {
      text: withUrl('/⟦^⟧getting-started'),
      messageId: 'delimiters',
      suggestions: [{ title: 'Remove the slash', fixed: withUrl('^getting-started') }],
    },
    {
      name: 'delimiters and flags',
      text: withUrl('⟦/^foo$/i⟧'),
      messageId: 'bothDelimiters',
      suggestions: [{ title: 'Remove the slashes', fixed: withUrl('^foo$') }],
    },
    { text: withUrl('a(b|c)⟦^⟧d'), messageId: 'start', severity: 'warning' },
    { text: withCondition('{URL}', '^a⟦$⟧b'), messageId: 'end' },
    { name: 'in a group', text: withUrl('(?:a|b⟦^⟧c)'), messageId: 'start' },
  ],
  clean: [withUrl('^a$'), withUrl('(^|/)a($|/)')],
  nearMisses: [
    withUrl('b?^a'),
    withUrl('[^/]a'),
    withUrl(String.raw`a\^b\$c`),
    withUrl('(?=a)^a'),
    withUrl('a^b', '', ' patternSyntax="ExactMatch"'),
    withCondition('{URL}', 'a$|^b'),
  ],
});
