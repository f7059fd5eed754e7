import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/merge-conflict', 'index-stats-properties/merge-conflict'],
  ({ first, file }) => ({
    findings: [
      {
        text: `⟦<<<<<<< HEAD⟧\n${first}=a\n⟦=======⟧\n${first}=b\n⟦>>>>>>> other⟧\n`,
        messageId: 'marker',
        suggestions: [
          { title: 'Keep the first side', fixed: `${first}=a\n` },
          { title: 'Keep the second side', fixed: `${first}=b\n` },
        ],
      },
    ],
    clean: [file()],
    nearMisses: [`# =======\n${first}=a\n`, `${first}=<<<<<<<\n`],
  }),
);
