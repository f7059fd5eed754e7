import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/malformed-escape', 'index-stats-properties/malformed-escape'],
  ({ first, second, file }) => ({
    findings: [
      {
        name: 'a path',
        text: `A=1\nHOME=D:\\ECE⟦\\u⟧tility\n${first}=x\n${second}=y\n`,
        messageId: 'stops',
        says: ['Malformed \\uxxxx encoding', 'the 2 behind it are missing', 'or / instead'],
        suggestions: [
          {
            title: 'Write \\\\ for each backslash',
            fixed: `A=1\nHOME=D:\\\\ECE\\\\utility\n${first}=x\n${second}=y\n`,
          },
          { title: 'Write / for each backslash', fixed: `A=1\nHOME=D:/ECE/utility\n${first}=x\n${second}=y\n` },
        ],
      },
      {
        name: 'no path',
        text: `${first}=a⟦\\u12⟧x\n`,
        messageId: 'stops',
        says: ['This entry is missing'],
        suggestions: [{ title: 'Write \\\\ for each backslash', fixed: `${first}=a\\\\u12x\n` }],
      },
      {
        name: 'in a key',
        text: `⟦\\u⟧sers=1\n${first}=x\n`,
        messageId: 'stops',
        suggestions: [{ title: 'Write \\\\ for each backslash', fixed: `\\\\users=1\n${first}=x\n` }],
      },
      { name: 'at the end', text: `${first}=⟦\\u⟧`, messageId: 'stops' },
      { name: 'two u', text: `${first}=⟦\\u⟧u0041\n`, messageId: 'stops' },
    ],
    clean: [file(), `${first}=\\u0041\n`],
    nearMisses: [
      `${first}=\\\\utility\n`,
      `A=1\n# D:\\utility\n${first}=x\n`,
      `${first}=\\U0041\n`,
      `${first}=\\u00e9\n`,
    ],
  }),
);
