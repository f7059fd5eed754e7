import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { analyze } from '../../../../server/src/core/lint';
import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

testRule(webConfig, 'web-config/not-well-formed', {
  findings: [
    {
      text: inRules('<rule name="a"><action type="Redirect" url="x?a=1⟦&⟧b=2" /></rule>'),
      messageId: 'raw-ampersand',
      says: ['500.19', '&amp;'],
      fixed: inRules('<rule name="a"><action type="Redirect" url="x?a=1&amp;b=2" /></rule>'),
    },
    {
      text: inOutbound('<rule name="a"><match pattern="⟦<⟧/head>" /></rule>'),
      messageId: 'raw-less-than',
      fixed: inOutbound('<rule name="a"><match pattern="&lt;/head>" /></rule>'),
    },
    { text: inRules('<rule name="a"><action type="Redirect" url="x⟦&nbsp;⟧y" /></rule>'), messageId: 'unknown-entity' },
    { text: inRules('<rule name="a"><match url="x" ⟦url⟧="y" /></rule>'), messageId: 'duplicate-attribute' },
    {
      name: 'quotes within quotes',
      text: inRules('<rule name="a"><match url="say ⟦"hello"⟧ now" /></rule>'),
      messageId: 'inner-quote',
      says: ['500.19', '&quot;'],
      fixed: inRules('<rule name="a"><match url="say &quot;hello&quot; now" /></rule>'),
    },
    {
      name: 'never closed',
      text: inRules('<rule name="a">\n<⟦match⟧ url="x">\n<action type="None" />\n</rule>'),
      messageId: 'unclosed-empty',
      fixed: inRules('<rule name="a">\n<match url="x" />\n<action type="None" />\n</rule>'),
    },
    {
      name: 'a slip in the start tag',
      text: inRules('<rule name="a"><conditons><add input="{URL}" pattern="x" /></⟦conditions⟧></rule>'),
      messageId: 'mismatched-close',
      fixed: inRules('<rule name="a"><conditions><add input="{URL}" pattern="x" /></conditions></rule>'),
    },
    {
      name: 'a slip in the end tag',
      text: inRules('<rule name="a"><conditions><add input="{URL}" pattern="x" /></⟦conditons⟧></rule>'),
      messageId: 'mismatched-close',
      fixed: inRules('<rule name="a"><conditions><add input="{URL}" pattern="x" /></conditions></rule>'),
    },
    {
      name: 'opened twice',
      text: inRules('<rule name="a">\n<match url="x" />\n<action type="None" />\n<⟦rule⟧>\n<rule name="b" />'),
      messageId: 'repeated-start',
      fixed: inRules('<rule name="a">\n<match url="x" />\n<action type="None" />\n</rule>\n<rule name="b" />'),
    },
    {
      name: 'end tags the wrong way round',
      text: inRules('<rule name="a"><conditions><⟦add⟧ input="{URL}" pattern="x"></conditions>\n</add></rule>'),
      messageId: 'late-close',
      fixed: inRules('<rule name="a"><conditions><add input="{URL}" pattern="x"></add>\n</conditions></rule>'),
    },
  ],
  clean: [inRules('<rule name="a"><action type="Redirect" url="x?a=1&amp;b=2" /></rule>')],
  nearMisses: [
    inRules('<rule name="a"><match url="a&lt;b&gt;c&quot;d&#160;e" /></rule>'),
    inRules('<!-- a & b < c --><rule name="a" />'),
  ],
});

describe('a web.config in UTF-16 that was read as UTF-8', () => {
  it('is one finding', () => {
    const text = [...inRules('<rule name="a" />')].join('\0');
    const { findings } = analyze({ kind: webConfig, text, config: emptyConfig });
    assert.deepEqual(
      findings.map(({ messageId, span }) => [messageId, span.start, span.end]),
      [['wide', 0, 2]],
    );
  });
});
