import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

testRule(webConfig, 'web-config/merge-conflict', {
  findings: [
    {
      text: '<configuration>\n⟦<<<<<<< HEAD⟧\n<a />\n⟦=======⟧\n<b />\n⟦>>>>>>> other⟧\n</configuration>\n',
      messageId: 'marker',
      says: ['500.19'],
    },
  ],
  clean: ['<configuration>\n<a />\n</configuration>\n'],
  nearMisses: ['<configuration>\n<!--\n=======\n-->\n</configuration>\n'],
});
