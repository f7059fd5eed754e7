import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/repeated-element', {
  findings: [
    {
      text: inRules('<rule name="a"><match url="a" /><⟦match⟧ url="b" /><action type="None" /></rule>'),
      messageId: 'repeated',
      says: ['second <match>'],
    },
    {
      text: inRules('<rule name="a"><action type="None" /><⟦action⟧ type="Redirect" url="x" /></rule>'),
      messageId: 'repeated',
    },
    { text: inOutbound('<preConditions /><⟦preConditions⟧ />'), messageId: 'repeated' },
  ],
  clean: [inRules('<rule name="a"><match url="a" /><action type="None" /></rule><rule name="b" />')],
  nearMisses: [
    inRules(
      '<rule name="a"><conditions><add input="{URL}" pattern="a" /><add input="{URL}" pattern="b" /></conditions></rule>',
    ),
    inRules('<rule name="a"><match url="a"><match url="b" /><action type="None" /></rule>'),
    inRules(
      '<rule name="a" xdt:Locator="Match(name)"><match url="a" xdt:Transform="Remove" /><match url="b" xdt:Transform="Insert" /></rule>',
    ),
  ],
});
