import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/comment-in-value', 'index-stats-properties/comment-in-value'],
  ({ first, file }) => ({
    findings: [
      {
        text: `${first}=name ⟦# of the database⟧\n`,
        messageId: 'inline',
        suggestions: [
          { title: 'Move the comment to the line above', fixed: `# of the database\n${first}=name\n` },
          { title: 'Remove the comment', fixed: `${first}=name\n` },
        ],
      },
      { name: 'nothing but a comment', text: `${first}=⟦# later⟧\n`, messageId: 'inline' },
      { name: 'an exclamation mark', text: `${first}=name  ⟦! of the database⟧\n`, messageId: 'inline' },
    ],
    clean: [file(), `# of the database\n${first}=name\n`],
    nearMisses: [`${first}=name#1\n`, `${first}=name!\n`, `OTHER=a # b\n`, `${first}=name !important\n`],
  }),
);
