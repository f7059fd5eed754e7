import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/lost-backslash', 'index-stats-properties/lost-backslash'],
  ({ first, file }) => ({
    findings: [
      {
        name: 'a path',
        text: `LOG_DIR=⟦D:\\ECE\\logs⟧\n`,
        messageId: 'path',
        says: ['"D:ECElogs"'],
        suggestions: [
          { title: 'Write \\\\ for each backslash', fixed: `LOG_DIR=D:\\\\ECE\\\\logs\n` },
          { title: 'Write / for each backslash', fixed: `LOG_DIR=D:/ECE/logs\n` },
        ],
      },
      {
        name: 'control characters',
        text: `LOG_DIR=⟦C:\\temp\\new⟧\n`,
        messageId: 'path',
        says: ['"C:<tab>emp<line feed>ew"'],
      },
      {
        name: 'a server share',
        text: `LOG_DIR=⟦\\\\server\\share⟧\n`,
        messageId: 'path',
        says: ['"\\servershare"'],
        suggestions: [
          { title: 'Write \\\\ for each backslash', fixed: `LOG_DIR=\\\\\\\\server\\\\share\n` },
          { title: 'Write / for each backslash', fixed: `LOG_DIR=//server/share\n` },
        ],
      },
      {
        name: 'a mixture',
        text: `LOG_DIR=⟦D:\\\\ECE\\logs⟧\n`,
        messageId: 'path',
        suggestions: [
          { title: 'Write \\\\ for each backslash', fixed: `LOG_DIR=D:\\\\ECE\\\\logs\n` },
          { title: 'Write / for each backslash', fixed: `LOG_DIR=D:/ECE/logs\n` },
        ],
      },
      {
        name: 'a name',
        text: `${first}=⟦corp\\ece⟧\n`,
        messageId: 'value',
        says: ['"corpece"'],
        suggestions: [{ title: 'Write \\\\ for each backslash', fixed: `${first}=corp\\\\ece\n` }],
      },
    ],
    clean: [file(), `LOG_DIR=D:\\\\ECE\\\\logs\n`, `LOG_DIR=D:/ECE/logs\n`],
    nearMisses: [
      `${first}=a\\=b\\:c\\ d\\#e\\!f\\"g\\'h\n`,
      `${first}=a\\u0041\n`,
      `OTHER=a\\qb\n`,
      `LOG_DIR=D\\:\\\\ECE\n`,
      `${first}=a\\\n  b\n`,
      `LOG_DIR=D:\\utility\n`,
    ],
  }),
);
