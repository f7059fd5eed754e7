import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(['reportsdb-properties/not-an-entry', 'index-stats-properties/not-an-entry'], ({ first, file }) => ({
  findings: [
    {
      name: 'a semicolon',
      text: `⟦;⟧ a comment\n${first}=x\n`,
      messageId: 'comment',
      fixed: `# a comment\n${first}=x\n`,
    },
    {
      name: 'slashes',
      text: `${first}=x\n⟦//⟧ a comment\n`,
      messageId: 'comment',
      fixed: `${first}=x\n# a comment\n`,
    },
    { name: 'hyphens', text: `⟦--⟧ a comment\n`, messageId: 'comment', fixed: `# a comment\n` },
    {
      name: 'a section',
      text: `⟦[databases]⟧\n${first}=x\n`,
      messageId: 'section',
      fixed: `# [databases]\n${first}=x\n`,
    },
    { name: 'no key', text: `A=1\n⟦=⟧value\n`, messageId: 'emptyKey', says: ['"="'] },
    {
      name: 'a word',
      text: `⟦OTHER⟧\n${first}=x\n`,
      messageId: 'noSeparator',
      severity: 'hint',
      suggestions: [{ title: 'Put # in front', fixed: `# OTHER\n${first}=x\n` }],
    },
  ],
  clean: [file(), `# a comment\n! another\n${first}=x\n`],
  nearMisses: [
    `a.b-c=1\n`,
    `[x]=1\n`,
    `-x=1\n`,
    `OTHER=\n`,
    `OTHER 1\n`,
    '<<<<<<< mine\na=1\n=======\na=2\n>>>>>>> yours\n',
  ],
}));
