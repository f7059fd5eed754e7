import { testPropertiesRule } from '../../../harness/properties-files';

testPropertiesRule(
  ['reportsdb-properties/near-miss-key', 'index-stats-properties/near-miss-key'],
  ({ first, file }) => ({
    findings: [
      { text: file().replace(`${first}=`, `⟦${first}S⟧=`), messageId: 'near', says: [first], fixed: file() },
      {
        name: 'letter case',
        text: file().replace(`${first}=`, `⟦${first.toLowerCase()}⟧=`),
        messageId: 'letterCase',
        fixed: file(),
      },
      {
        name: 'hyphens',
        text: file().replace(`${first}=`, `⟦${first.replaceAll('_', '-')}⟧=`),
        messageId: 'near',
        fixed: file(),
      },
      {
        name: 'a no-break space',
        text: file().replace(`${first}=`, `⟦\u00A0${first}⟧=`),
        messageId: 'invisible',
        fixed: file(),
      },
      {
        name: 'both spellings',
        text: `${file()}⟦${first.toLowerCase()}⟧=x\n`,
        messageId: 'alsoThere',
        severity: 'info',
      },
    ],
    clean: [file()],
    nearMisses: [`${file()}${first}S=1\n`, `${file({ [first]: null })}SOMETHING_ELSE=1\n`],
  }),
);
