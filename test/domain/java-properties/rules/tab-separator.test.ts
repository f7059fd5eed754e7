import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/tab-separator', 'index-stats-properties/tab-separator'],
  ({ first, file }) => ({
    findings: [
      {
        text: `${first}⟦\t⟧name\n`,
        messageId: 'tab',
        severity: 'hint',
        suggestions: [{ title: 'Write =', fixed: `${first}=name\n` }],
      },
      { name: 'with blanks around it', text: `${first}⟦ \t ⟧name\n`, messageId: 'tab' },
    ],
    clean: [file(), `${first} name\n`],
    nearMisses: [`OTHER\tname\n`, `${first}\t=\tname\n`, `${first}=\tname\n`],
  }),
);
