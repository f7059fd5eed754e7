import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inMaps, inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/missing-attribute', {
  findings: [
    {
      text: inRules('<⟦rule⟧><match url=".*" /></rule>'),
      messageId: 'missing',
      says: ['<rule> needs the attribute name', '0x8007000d'],
      suggestions: [{ title: 'Add name', fixed: inRules('<rule name=""><match url=".*" /></rule>') }],
    },
    { text: inMaps('<rewriteMap name="m"><⟦add⟧ value="x" /></rewriteMap>'), messageId: 'missing', says: ['key'] },
    { text: inRules('<⟦remove⟧ />'), messageId: 'missing' },
    {
      text: inRules('<rule name="a"><serverVariables><⟦set⟧ value="x" /></serverVariables></rule>'),
      messageId: 'missing',
    },
    { text: inOutbound('<customTags><tags name="t"><⟦tag⟧ name="div" /></tags></customTags>'), messageId: 'missing' },
  ],
  clean: [inRules('<rule name="a" />'), inRules('<clear />'), inOutbound('<rule name="a" />')],
  nearMisses: [
    inRules('<rule nmae="a" />'),
    inRules('<rule Name="a" />'),
    inRules('<rule name= />'),
    inRules('<rule'),
    inRules('<rule xdt:Transform="Remove" xdt:Locator="XPath(x)" />'),
    inRules('<rule><action xdt:Transform="SetAttributes(url)" url="x" /></rule>'),
  ],
});
