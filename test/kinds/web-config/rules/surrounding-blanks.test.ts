import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inMaps, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/surrounding-blanks', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="Redirect" url="⟦ /x/{R:0}  ⟧" /></rule>'),
      messageId: 'blanks',
      says: ['url begins or ends with a blank'],
      fixed: inRules('<rule name="a"><action type="Redirect" url="/x/{R:0}" /></rule>'),
    },
    { text: inMaps('<rewriteMap name="⟦m ⟧" />'), messageId: 'blanks' },
    {
      text: inRules('<rule name="a"><serverVariables><set name="⟦ HTTP_X⟧" value="x" /></serverVariables></rule>'),
      messageId: 'blanks',
    },
  ],
  clean: [inRules('<rule name="a"><action type="Redirect" url="/x" /></rule>')],
  nearMisses: [
    inRules('<rule name=" a "><match url=" x " /><action type="Redirect" url="" /></rule>'),
    inMaps('<rewriteMap name="m"><add key=" k " value=" v " /></rewriteMap>'),
    inRules('<rule name="a"><action type="Redirect" url="/a b" /></rule>'),
  ],
});
