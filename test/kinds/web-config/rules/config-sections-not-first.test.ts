import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

const sections = '<configSections><section name="a" type="b" /></configSections>';
const marked = sections.replace('<configSections', '<⟦configSections⟧');
const server = '<system.webServer><rewrite><rules /></rewrite></system.webServer>';

testRule(webConfig, 'web-config/config-sections-not-first', {
  findings: [
    {
      text: `<configuration>${server}${marked}</configuration>`,
      messageId: 'late',
      severity: 'error',
      says: ['500.19'],
      suggestions: [{ title: 'Move it to the top', fixed: `<configuration>${sections}${server}</configuration>` }],
    },
    { text: `<configuration>${sections}${marked}${server}</configuration>`, messageId: 'again' },
  ],
  clean: [`<configuration>${sections}${server}</configuration>`, `<configuration>${server}</configuration>`],
  nearMisses: [
    `<configuration><!-- a -->\n${sections}${server}</configuration>`,
    `<configuration><location path="a">${server}</location></configuration>`,
  ],
});
