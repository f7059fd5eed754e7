import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const rule = (open: string, list: string) =>
  `<rule name="r"><match url="(.*)" />${open}${list}</conditions><action type="Rewrite" url="index.html" /></rule>`;
const file = '<add input="{REQUEST_FILENAME}" matchType="IsFile" />';
const folder = '<add input="{REQUEST_FILENAME}" matchType="IsDirectory" />';
const host = (pattern: string, more = '') => `<add input="{HTTP_HOST}" pattern="${pattern}"${more} />`;

testRule(webConfig, 'web-config/conditions-never-met', {
  findings: [
    {
      text: inRules(rule('<⟦conditions⟧>', file + folder)),
      messageId: 'files',
      says: ['never runs'],
      suggestions: [
        { title: 'Change to MatchAny', fixed: inRules(rule('<conditions logicalGrouping="MatchAny">', file + folder)) },
      ],
    },
    { text: inRules(rule('<⟦conditions⟧>', host('^a\\.example$') + host('^b\\.example$'))), messageId: 'values' },
    {
      name: 'opposites',
      text: inRules(rule('<conditions logicalGrouping="⟦MatchAll⟧">', `${host('^a')}${host('^a', ' negate="true"')}`)),
      messageId: 'same',
      suggestions: [],
    },
    {
      name: 'everything kept out',
      text: inRules(rule('<conditions>', `${host('^a')}${host('⟦.*⟧', ' negate="true"')}`)),
      messageId: 'all',
    },
    {
      name: 'in a precondition',
      text: inOutbound(
        `<preConditions><⟦preCondition⟧ name="p">${host('^a$')}${host('^ab')}</preCondition></preConditions>`,
      ),
      messageId: 'values',
    },
  ],
  clean: [
    inRules(rule('<conditions logicalGrouping="MatchAny">', file + folder)),
    inRules(rule('<conditions>', host('^a') + host('example$'))),
  ],
  nearMisses: [
    { name: 'one start of the other', text: inRules(rule('<conditions>', host('^www') + host('^www\\.example'))) },
    { name: 'letter case', text: inRules(rule('<conditions>', host('^WWW$') + host('^www$', ' ignoreCase="false"'))) },
    {
      name: 'captures, which differ from condition to condition',
      text: inRules(
        rule(
          '<conditions>',
          `${host('^(.)')}<add input="{C:1}" pattern="^(a)$" /><add input="{C:1}" pattern="^(b)$" />`,
        ),
      ),
    },
    { name: 'no pattern to speak of', text: inRules(rule('<conditions>', host('', ' negate="true"'))) },
    {
      name: 'one of several is enough',
      text: inRules(rule('<conditions logicalGrouping="MatchAny">', `${host('^a')}${host('.*', ' negate="true"')}`)),
    },
    { name: 'not tied to the start', text: inRules(rule('<conditions>', host('a') + host('b'))) },
    {
      name: 'both negated',
      text: inRules(rule('<conditions>', host('^a$', ' negate="true"') + host('^b$', ' negate="true"'))),
    },
    {
      name: 'the same test twice',
      text: inRules(rule('<conditions>', host('^a$') + host('^a$'))),
    },
  ],
});
