import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/stray-separator', 'index-stats-properties/stray-separator'],
  ({ first, file }) => ({
    findings: [
      { text: `${first}:⟦=⟧x\n`, messageId: 'stray', fixed: `${first}:x\n` },
      { name: 'twice', text: `${first}=⟦=⟧ x\n`, messageId: 'stray', fixed: `${first}=x\n` },
      { name: 'an arrow', text: `${first} =⟦>⟧ x\n`, messageId: 'stray', fixed: `${first} =x\n` },
    ],
    clean: [file(), `${first} : x\n`],
    nearMisses: [`OTHER==x\n`, `${first}=\\=x\n`, `${first} = x=y\n`],
  }),
);
