import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/placeholder', 'index-stats-properties/placeholder'],
  ({ first, second, file }) => ({
    findings: [
      { text: `${first}=⟦<database name>⟧\n`, messageId: 'left', says: ['<database name>'] },
      { name: 'a word', text: `${first}=⟦CHANGE_ME⟧\n`, messageId: 'left' },
      { name: 'a variable', text: `${first}=⟦\${db.name}⟧\n`, messageId: 'left' },
    ],
    clean: [file()],
    nearMisses: [`OTHER=<x>\n`, `${first}=changemaker\n`, `# ${second}=CHANGE_ME\n`],
  }),
);
