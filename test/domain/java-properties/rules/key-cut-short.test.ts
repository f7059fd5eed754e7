import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/key-cut-short', 'index-stats-properties/key-cut-short'],
  ({ first, file }) => ({
    findings: [
      {
        name: 'blanks for underscores',
        text: `${first.split('_')[0]}⟦ ⟧${first.split('_').slice(1).join(' ')}=x\n`,
        messageId: 'blank',
        says: [first],
        suggestions: [{ title: `Write ${first}`, fixed: `${first}=x\n` }],
      },
      { name: 'a path', text: `D⟦:⟧\\ECE=1\n`, messageId: 'path', says: ['"D"'] },
      {
        name: 'a key that nobody knows',
        text: 'my⟦ ⟧key=v\n',
        messageId: 'words',
        severity: 'hint',
        suggestions: [{ title: 'Put a backslash in front of the blank', fixed: 'my\\ key=v\n' }],
      },
      { name: 'a URL', text: `http⟦:⟧//h=1\n`, messageId: 'url', says: ['"http"'] },
    ],
    clean: [file(), `${first} x\n`],
    nearMisses: [
      `D\\:\\\\ECE=1\n`,
      `note see a=b\n`,
      `options -Dname=v\n`,
      `my\\ key=v\n`,
      `a:b\n`,
      `${first} : x=y\n`,
    ],
  }),
);
