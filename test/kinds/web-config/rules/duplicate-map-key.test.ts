import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inMaps, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/duplicate-map-key', {
  findings: [
    {
      text: inMaps('<rewriteMap name="m">\n<add key="/a" value="1" />\n<add key="⟦/a⟧" value="1" />\n</rewriteMap>'),
      messageId: 'duplicate',
      says: ['"/a"', '0x800700b7'],
      severity: 'error',
      fixed: inMaps('<rewriteMap name="m">\n<add key="/a" value="1" />\n</rewriteMap>'),
    },
    {
      text: inMaps('<rewriteMap name="m">\n<add key="/a" value="1" />\n<add key="⟦/a⟧" value="2" />\n</rewriteMap>'),
      messageId: 'duplicate',
      suggestions: [
        {
          title: 'Take this one out',
          fixed: inMaps('<rewriteMap name="m">\n<add key="/a" value="1" />\n</rewriteMap>'),
        },
      ],
    },
    {
      text: inMaps('<rewriteMap name="m">\n<add key="/a" value="1" />\n<add key="⟦/A⟧" value="2" />\n</rewriteMap>'),
      messageId: 'letterCase',
      severity: 'warning',
      says: ['ignoreCase="false"'],
    },
    {
      name: 'written differently',
      text: inMaps(
        '<rewriteMap name="m"><add key="a&amp;b" value="1" /><add key="⟦a&#38;b⟧" value="2" /></rewriteMap>',
      ),
      messageId: 'duplicate',
    },
    {
      text: '<rewriteMap name="m"><add key="a" value="1" /><add key="⟦a⟧" value="2" /></rewriteMap>',
      messageId: 'duplicate',
    },
  ],
  clean: [inMaps('<rewriteMap name="m"><add key="a" value="1" /><add key="b" value="1" /></rewriteMap>')],
  nearMisses: [
    inMaps('<rewriteMap name="m" ignoreCase="false"><add key="a" value="1" /><add key="A" value="2" /></rewriteMap>'),
    inMaps('<rewriteMap name="m"><add key="a" value="1" /><add key="A" value="1" /></rewriteMap>'),
    inMaps(
      '<rewriteMap name="m"><add key="a" value="1" /></rewriteMap><rewriteMap name="n"><add key="a" value="2" /></rewriteMap>',
    ),
    inMaps('<rewriteMap name="m"><add key="a" value="1" /><clear /><add key="a" value="2" /></rewriteMap>'),
    inRules(
      '<rule name="a"><conditions><add input="{URL}" pattern="x" /><add input="{URL}" pattern="x" /></conditions></rule>',
    ),
  ],
});
