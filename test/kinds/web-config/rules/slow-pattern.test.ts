import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/slow-pattern', {
  findings: [
    {
      text: withCondition('{HTTP_REFERER}', String.raw`⟦^https?://([^/]+\.)*example\.com(/|$)⟧`),
      messageId: 'exponential',
      severity: 'warning',
      says: ['http://a.a.a.a.a.a.a!', 'multiplies the work by 2;'],
    },
    { text: withUrl('⟦^(a+)+$⟧'), messageId: 'exponential' },
    { text: withUrl('⟦^(.*)/(.*)/(.*)x$⟧'), messageId: 'polynomial', severity: 'info', says: ['power 3'] },
  ],
  clean: [withCondition('{HTTP_REFERER}', String.raw`^https?://([^/.]+\.)*example\.com(/|$)`)],
  nearMisses: [withUrl('^(.*)/(.*)$'), withUrl('^([a-z]+-)*$'), withUrl('(a+)+$', '', ' patternSyntax="ExactMatch"')],
});
