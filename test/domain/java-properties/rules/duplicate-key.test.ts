import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/duplicate-key', 'index-stats-properties/duplicate-key'],
  ({ first, second, file }) => ({
    findings: [
      {
        text: `⟦${first}⟧=a\n${second}=b\n${first}=c\n`,
        messageId: 'overridden',
        severity: 'warning',
        suggestions: [{ title: 'Remove this entry', fixed: `${second}=b\n${first}=c\n` }],
      },
      { name: 'the same value', text: `⟦${first}⟧=a\n${first}=a\n`, messageId: 'same', severity: 'info' },
      { name: 'an escape in the key', text: `⟦OTHER⟧=a\n\\u004fTHER=c\n`, messageId: 'overridden' },
      { name: 'three times', text: `⟦${first}⟧=a\n⟦${first}⟧=b\n${first}=c\n`, messageId: 'overridden' },
    ],
    clean: [file()],
    nearMisses: [`A B=1\nA\\ B=2\n`, `OTHER=1\nother=2\n`, `# ${first}=a\n${first}=b\n`],
  }),
);
