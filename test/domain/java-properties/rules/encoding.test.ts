import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(['reportsdb-properties/encoding', 'index-stats-properties/encoding'], ({ first, file }) => ({
  findings: [
    {
      text: `${first}=name⟦é⟧\n`,
      messageId: 'letters',
      says: ['"Ã©"', '\\u00E9'],
      suggestions: [{ title: 'Write it as \\uXXXX', fixed: `${first}=name\\u00E9\n` }],
    },
    { name: 'two letters', text: `${first}=⟦Žů⟧x\n`, messageId: 'letters', says: ['\\u017D\\u016F'] },
    {
      name: 'known to be UTF-8',
      text: `${first}=⟦é⟧\n`,
      messageId: 'letters',
      encoding: { name: 'utf-8', bom: false },
    },
  ],
  clean: [file(), `${first}=name\\u00E9\n`],
  nearMisses: [
    { text: `${first}=nameé\n`, encoding: { name: 'iso-8859-1', bom: false, invalidAt: 0 } },
    `OTHER=é\n`,
    `# é\n${first}=x\n`,
    `${first}=a\u00a0b\n`,
  ],
}));
