import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

testRule(webConfig, 'web-config/encoding', {
  findings: [
    {
      text: '<?xml version="1.0" encoding="⟦utf-16⟧"?>\n<configuration />',
      messageId: 'notUtf16',
      encoding: { name: 'utf-8', bom: false },
      says: ['500.19'],
      suggestions: [{ title: 'Declare UTF-8', fixed: '<?xml version="1.0" encoding="UTF-8"?>\n<configuration />' }],
    },
  ],
  clean: [
    {
      text: '<?xml version="1.0" encoding="utf-8"?>\n<configuration>é</configuration>',
      encoding: { name: 'utf-8', bom: true },
    },
  ],
  nearMisses: [
    { text: '<configuration />', encoding: { name: 'utf-8', bom: false } },
    { text: '<?xml version="1.0" encoding="utf-16"?><configuration />', encoding: { name: 'utf-16le', bom: true } },
  ],
});
