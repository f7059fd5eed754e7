import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/merge-conflict', {
  findings: [
    {
      text: '⟦<<<<<<< HEAD⟧\nvar web_server_name = "a.example.com";\n⟦=======⟧\nvar web_server_name = "b.example.com";\n⟦>>>>>>> x⟧\n',
      messageId: 'marker',
      suggestions: [
        { title: 'Keep the first side', fixed: 'var web_server_name = "a.example.com";\n' },
        { title: 'Keep the second side', fixed: 'var web_server_name = "b.example.com";\n' },
      ],
    },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: ['var web_server_name = "ece.example.com"; // <<<<<<< none'],
});
