import { finesseLayout } from '../../../../server/src/kinds/finesse-layout';
import { testRule } from '../../../harness/rule-tester';
import { ece, layout } from '../layouts';

testRule(finesseLayout, 'finesse-layout/gadget-address', {
  findings: [
    { text: '<gadgets>\n  ⟦<gadget></gadget>⟧\n</gadgets>\n', messageId: 'empty' },
    {
      text: layout(`⟦http://⟧${ece.slice(8)}`),
      messageId: 'http',
      suggestions: [{ title: 'Write https://', fixed: layout(ece) }],
    },
    { text: layout(`⟦${ece.slice(8)}⟧`), messageId: 'noScheme', fixed: layout(ece) },
    {
      text: layout(`⟦${ece.slice(23)}⟧`),
      messageId: 'noScheme',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write https://ece.example.com', fixed: layout(ece) }],
    },
    { text: layout(`⟦https:/⟧${ece.slice(8)}`), messageId: 'misspelt', fixed: layout(ece) },
    { text: layout(`⟦https//⟧${ece.slice(8)}`), messageId: 'misspelt', fixed: layout(ece) },
    {
      text: layout(`⟦https:///⟧${ece.slice(24)}`),
      messageId: 'noHost',
      config: { loadBalancer: 'ece.example.com' },
      suggestions: [{ title: 'Write https://ece.example.com', fixed: layout(ece) }],
    },
    { text: layout(`⟦//⟧${ece.slice(8)}`), messageId: 'misspelt', fixed: layout(ece) },
    {
      text: layout(`https://ece.example.com⟦ ⟧/system/templates/finesse/gadget/agent/ece.xml`),
      messageId: 'blanks',
      suggestions: [{ title: 'Remove the blanks', fixed: layout(ece) }],
    },
  ],
  clean: [layout(ece), layout(`\n    ${ece}\n  `)],
  nearMisses: [
    layout('/desktop/scripts/js/queueStatistics.js', 'http://intranet/news.xml'),
    layout(ece.replace('https', 'HTTPS')),
    `<!-- ${ece.replace('https', 'http')} -->\n${layout(ece)}`,
    '<gadgets>\n  <gadget>',
  ],
});
