import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/lone-carriage-return', 'index-stats-properties/lone-carriage-return'],
  ({ first, second, file }) => ({
    findings: [
      {
        text: `# a comment⟦\r⟧${first}=a\n${second}=b\n`,
        messageId: 'lone',
        severity: 'info',
        suggestions: [{ title: 'End all lines in the same way', fixed: `# a comment\n${first}=a\n${second}=b\n` }],
      },
      { name: 'several, told once', text: `${first}=a⟦\r⟧${second}=b\r# c\n`, messageId: 'lone' },
    ],
    clean: [file()],
    nearMisses: [`${first}=a\r\n${second}=b\r\n`, `${first}=a\\r\n`, `${first}=a\n${second}=b\r\n`],
  }),
);
