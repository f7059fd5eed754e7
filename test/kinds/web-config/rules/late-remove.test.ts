import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inMaps, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/late-remove', {
  findings: [
    {
      text: inRules('<rule name="a" />\n<⟦remove⟧ name="A" />'),
      messageId: 'remove',
      says: ['drops the <rule> above it', '0x800700b7'],
      suggestions: [{ title: 'Move it to the top', fixed: inRules('<remove name="A" />\n<rule name="a" />') }],
    },
    {
      text: inHeaders('    <add name="A" value="1" />\n    <⟦clear⟧ />'),
      messageId: 'clear',
      suggestions: [{ title: 'Move it to the top', fixed: inHeaders('    <clear />\n    <add name="A" value="1" />') }],
    },
    {
      text: inMaps('<rewriteMap name="m"><add key="a" value="1" /><⟦remove⟧ key="a" /></rewriteMap>'),
      messageId: 'remove',
    },
  ],
  clean: [inRules('<remove name="a" /><rule name="a" />'), inHeaders('<clear /><add name="A" value="1" />')],
  nearMisses: [
    inRules('<rule name="a" /><remove name="b" />'),
    inHeaders('<add name="A" value="1" /><remove name="X-Powered-By" />'),
    inMaps('<rewriteMap name="m"><add key="a" value="1" /><remove key="A" /></rewriteMap>'),
  ],
});
