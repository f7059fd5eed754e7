import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(['reportsdb-properties/quoted-value', 'index-stats-properties/quoted-value'], ({ first, file }) => ({
  findings: [
    {
      text: `${first}=⟦"name"⟧\n`,
      messageId: 'quoted',
      suggestions: [{ title: 'Remove the quotes', fixed: `${first}=name\n` }],
    },
    { name: 'single quotes', text: `${first}=⟦'name'⟧\n`, messageId: 'quoted' },
    {
      name: 'quotes of a word processor',
      text: `${first}=⟦“name”⟧\n`,
      messageId: 'quoted',
      suggestions: [{ title: 'Remove the quotes', fixed: `${first}=name\n` }],
    },
    { name: 'with blanks behind', text: `${first}=⟦"name"⟧  \n`, messageId: 'quoted' },
  ],
  clean: [file(), `${first}=name\n`],
  nearMisses: [`OTHER="a"\n`, `${first}="a" or "b"\n`, `${first}="\n`, `${first}=a"b"\n`],
}));
