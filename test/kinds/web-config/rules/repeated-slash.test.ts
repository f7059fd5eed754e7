import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withUrl } from '../one-rule';

testRule(webConfig, 'web-config/repeated-slash', {
  findings: [
    {
      text: withUrl('^dist⟦/*⟧'),
      messageId: 'slash',
      severity: 'info',
      suggestions: [
        { title: 'Write /.*', fixed: withUrl('^dist/.*') },
        { title: 'Remove /*', fixed: withUrl('^dist') },
      ],
    },
    {
      text: withUrl('⟦/*⟧'),
      messageId: 'alone',
      suggestions: [{ title: 'Write .*', fixed: withUrl('.*') }],
    },
  ],
  clean: [withUrl('^dist/.*')],
  nearMisses: [withUrl('^dist/*$'), withUrl('^(.*)/*$'), withUrl('dist/*', '', ' patternSyntax="Wildcard"')],
});
