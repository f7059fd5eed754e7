import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const rule = (attributes: string, list: string) =>
  `<rule name="r"><match url="(.*)" /><conditions ${attributes}>${list}</conditions><action type="Rewrite" url="index.html" /></rule>`;
const notFile = '<add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />';
const notFolder = '<add input="{REQUEST_FILENAME}" matchType="IsDirectory" negate="true" />';
const address = (pattern: string, negate: boolean) =>
  `<add input="{REMOTE_ADDR}" pattern="${pattern}"${negate ? ' negate="true"' : ''} />`;

testRule(webConfig, 'web-config/conditions-always-met', {
  findings: [
    {
      text: inRules(rule('logicalGrouping="⟦MatchAny⟧"', notFile + notFolder)),
      messageId: 'files',
      says: ['MatchAll'],
      suggestions: [
        { title: 'Change to MatchAll', fixed: inRules(rule('logicalGrouping="MatchAll"', notFile + notFolder)) },
      ],
    },
    {
      text: inRules(rule('logicalGrouping="⟦matchany⟧"', address('^10\\.1\\.', true) + address('^10\\.2\\.', true))),
      messageId: 'values',
    },
    {
      name: 'opposites',
      text: inRules(rule('logicalGrouping="⟦MatchAny⟧"', address('^10', true) + address('^10', false))),
      messageId: 'same',
      suggestions: [],
    },
    {
      name: 'in a precondition',
      text: inOutbound(
        `<preConditions><preCondition name="p" logicalGrouping="⟦MatchAny⟧">${address('^a$', true)}${address('^b$', true)}</preCondition></preConditions>`,
      ),
      messageId: 'values',
    },
    {
      name: 'patterns that one value may match, if hardly any does',
      text: inRules(rule('logicalGrouping="⟦MatchAny⟧"', address('^www', true) + address('com$', true))),
      messageId: 'likely',
      severity: 'info',
    },
  ],
  clean: [
    inRules(rule('logicalGrouping="MatchAll"', notFile + notFolder)),
    inRules(rule('logicalGrouping="MatchAny"', address('^10\\.1\\.', false) + address('^10\\.2\\.', false))),
  ],
  nearMisses: [
    {
      name: 'one of them plain',
      text: inRules(rule('logicalGrouping="MatchAny"', address('^10\\.1\\.', true) + address('^10\\.2\\.', false))),
    },
    {
      name: 'other inputs',
      text: inRules(
        rule(
          'logicalGrouping="MatchAny"',
          `${address('^10', true)}<add input="{HTTP_HOST}" pattern="^11" negate="true" />`,
        ),
      ),
    },
  ],
});
