import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/continuation', 'index-stats-properties/continuation'],
  ({ first, second, file }) => ({
    findings: [
      {
        name: 'a line swallowed',
        text: `LOG_DIR=D:\\\\ECE⟦\\⟧\nNEXT_KEY=1\n`,
        messageId: 'swallowed',
        severity: 'warning',
        suggestions: [
          { title: 'Write \\\\ at the end of the line', fixed: `LOG_DIR=D:\\\\ECE\\\\\nNEXT_KEY=1\n` },
          { title: 'Remove the backslash', fixed: `LOG_DIR=D:\\\\ECE\nNEXT_KEY=1\n` },
        ],
      },
      {
        name: 'behind a known key',
        text: `${first}=x⟦\\⟧\n${second}=y\n`,
        messageId: 'swallowed',
        severity: 'error',
        suggestions: [
          { title: 'Remove the backslash', fixed: `${first}=x\n${second}=y\n` },
          { title: 'Write \\\\ at the end of the line', fixed: `${first}=x\\\\\n${second}=y\n` },
        ],
      },
      { name: 'at the end of the file', text: `${first}=x⟦\\⟧`, messageId: 'atEnd', severity: 'info' },
      {
        name: 'blanks behind the backslash',
        text: `LIST=a,⟦\\  ⟧\n  b\n`,
        messageId: 'blank',
        suggestions: [{ title: 'Remove the blanks', fixed: `LIST=a,\\\n  b\n` }],
      },
      { name: 'a comment in between', text: `LIST=a,\\\n  ⟦# b,⟧\nc=1\n`, messageId: 'comment' },
      {
        name: 'a comment that does not go on',
        text: `A=1\n#LIST=a,⟦\\⟧\n  b\n`,
        messageId: 'afterComment',
        suggestions: [{ title: 'Put # in front of the next line', fixed: `A=1\n#LIST=a,\\\n  # b\n` }],
      },
    ],
    clean: [file(), `LIST=a,\\\n  b,\\\n  c\n`],
    nearMisses: [
      `URL=jdbc:sqlserver://h;\\\n  databaseName=x\n`,
      `# D:\\ECE\\\n${first}=x\n`,
      `# a \\\\\n  b=1\n`,
      `LIST=a\\ \nb=1\n`,
      `LIST=a\\\\\nNEXT=1\n`,
      `LIST=a\\\n\nNEXT=1\n`,
    ],
  }),
);
