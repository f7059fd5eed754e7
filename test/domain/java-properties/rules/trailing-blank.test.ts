import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/trailing-blank', 'index-stats-properties/trailing-blank'],
  ({ first, second, file }) => ({
    findings: [
      { text: `${first}=name⟦ ⟧\n`, messageId: 'blank', says: ['a blank behind it'], fixed: `${first}=name\n` },
      {
        name: 'a tab and blanks',
        text: `${first}=name⟦ \t ⟧\n`,
        messageId: 'blank',
        says: ['3 blanks'],
        fixed: `${first}=name\n`,
      },
      { name: 'no line end', text: `${first}=name⟦  ⟧`, messageId: 'blank', fixed: `${first}=name` },
    ],
    clean: [file(), `${first} = name\n`],
    nearMisses: [`OTHER=a \n`, `${first}=name\\ \n`, `${first}=   \n${second}=x`, `# a \n`],
  }),
);
