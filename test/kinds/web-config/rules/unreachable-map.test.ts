import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inMaps } from '../../../harness/web-config';

testRule(webConfig, 'web-config/unreachable-map', {
  findings: [
    {
      text: inMaps('<rewriteMap name="⟦tolower⟧"><add key="a" value="b" /></rewriteMap>'),
      messageId: 'shadowed',
      says: ['the function ToLower'],
    },
    { text: inMaps('<rewriteMap name="⟦C⟧" />'), messageId: 'shadowed', says: ['a back-reference'] },
    { text: inMaps('<rewriteMap name="⟦site:old⟧" />'), messageId: 'split', severity: 'warning' },
  ],
  clean: [inMaps('<rewriteMap name="Old pages" />')],
  nearMisses: [inMaps('<rewriteMap name="lower" />'), inMaps('<rewriteMap name="Country" />')],
});
