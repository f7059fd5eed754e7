import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/enum-value', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="Redirect" url="x" redirectType="⟦301⟧" /></rule>'),
      messageId: 'notAWord',
      says: ['redirectType is one of Permanent, Found, SeeOther or Temporary, not "301"', '0x8007000d'],
      fixed: inRules('<rule name="a"><action type="Redirect" url="x" redirectType="Permanent" /></rule>'),
    },
    {
      text: inRules('<rule name="a"><action type="Redirect" url="x" redirectType="⟦308⟧" /></rule>'),
      messageId: 'notAWord',
    },
    {
      text: inRules('<rule name="a"><action type="⟦Redirct⟧" url="x" /></rule>'),
      messageId: 'notAWord',
      suggestions: [
        { title: 'Write Redirect', fixed: inRules('<rule name="a"><action type="Redirect" url="x" /></rule>') },
      ],
    },
    {
      text: inRules(
        '<rule name="a"><conditions><add input="{REQUEST_FILENAME}" matchType="⟦isNotFile⟧" /></conditions></rule>',
      ),
      messageId: 'negated',
      suggestions: [
        {
          title: 'Write matchType="IsFile" negate="true"',
          fixed: inRules(
            '<rule name="a"><conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" /></conditions></rule>',
          ),
        },
      ],
    },
    {
      name: 'a test for files in an outbound rule',
      text: inOutbound(
        '<rule name="a"><conditions><add input="{REQUEST_FILENAME}" matchType="⟦IsFile⟧" /></conditions></rule>',
      ),
      messageId: 'notHere',
      says: ['in <rules> only'],
    },
    {
      text: inRewrite(
        '<globalRules><rule name="a"><conditions><add input="{URL}" matchType="⟦IsDirectory⟧" /></conditions></rule></globalRules>',
      ),
      messageId: 'notHere',
    },
    {
      text: inOutbound('<rule name="a"><match filterByTags="A, ⟦Anchor⟧,Img" pattern="x" /></rule>'),
      messageId: 'notAWord',
    },
    { text: inRules('<rule name="a" patternSyntax="⟦⟧" />'), messageId: 'notAWord' },
    {
      text: inOutbound('<preConditions><preCondition name="p" logicalGrouping="⟦or⟧" /></preConditions>'),
      messageId: 'notAWord',
      fixed: inOutbound('<preConditions><preCondition name="p" logicalGrouping="MatchAny" /></preConditions>'),
    },
  ],
  clean: [
    inRules('<rule name="a" patternSyntax="Wildcard"><action type="Redirect" url="x" redirectType="Found" /></rule>'),
  ],
  nearMisses: [
    {
      name: 'in typographic quotes, which XML does not take',
      text: inRules('<rule name="a"><conditions logicalGrouping=”MatchAny” /><action type="None" /></rule>'),
    },
    inRules(
      '<rule name="a" patternSyntax="wildcard"><conditions logicalGrouping="matchAny"><add input="{REQUEST_FILENAME}" matchType="isfile" /></conditions></rule>',
    ),
    inOutbound('<rule name="a"><match filterByTags="a, IMG ,customtags" customTags="t" pattern="x" /></rule>'),
    inOutbound('<rule name="a"><match filterByTags="" pattern="x" /></rule>'),
    inRules('<rule name="a"><action type="#{ActionType}" url="x" /></rule>'),
  ],
});
