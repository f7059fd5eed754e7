import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/invisible-character', 'index-stats-properties/invisible-character'],
  ({ first, file }) => ({
    findings: [
      {
        text: `${first}=na⟦\u200b⟧me\n`,
        messageId: 'value',
        says: ['U+200B'],
        suggestions: [{ title: 'Remove it', fixed: `${first}=name\n` }],
      },
      {
        name: 'a no-break blank',
        text: `${first}=a⟦\u00a0⟧b\n`,
        messageId: 'value',
        suggestions: [{ title: 'Replace by a blank', fixed: `${first}=a\\ b\n` }],
      },
      { name: 'a curly quote', text: `${first}=na⟦\u2019⟧me\n`, messageId: 'value' },
    ],
    clean: [file()],
    nearMisses: [`OTHER=a\u00a0b\n`, `${first}=é\n`, `${first}=\u201cname\u201d\n`],
  }),
);
