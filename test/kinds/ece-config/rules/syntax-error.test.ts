import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/syntax-error', {
  findings: [
    {
      text: 'var web_server_name = ⟦"ece.example.com⟧;\n',
      messageId: 'unterminated-string',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var web_server_name = ⟦"ece.example.com\'⟧;\n',
      messageId: 'unterminated-string',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var web_server_name = ⟦https://ece.example.com⟧;\n',
      messageId: 'bare-value',
      fixed: 'var web_server_name = "https://ece.example.com";\n',
    },
    {
      text: 'var web_server_name = ⟦<Load_Balancer>⟧;\n',
      messageId: 'bare-value',
      fixed: 'var web_server_name = "<Load_Balancer>";\n',
    },
    {
      text: 'var web_server_name⟦:⟧ "ece.example.com";\n',
      messageId: 'colon-for-equals',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var ⟦web_server_name⟧ "ece.example.com";\n',
      messageId: 'missing-equals',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    { text: 'var web_server_name ⟦=⟧ ;\n', messageId: 'missing-value' },
    {
      text: 'var ⟦web-server-name⟧ = "ece.example.com";\n',
      messageId: 'bad-name',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var ⟦web server name⟧ = "ece.example.com";\n',
      messageId: 'bad-name',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: '⟦Var⟧ web_server_name = "ece.example.com";\n',
      messageId: 'keyword-case',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: '⟦#⟧ the host\nvar web_server_name = "ece.example.com";\n',
      messageId: 'foreign-comment',
      fixed: '// the host\nvar web_server_name = "ece.example.com";\n',
    },
    {
      text: '⟦REM⟧ the host\nvar web_server_name = "ece.example.com";\n',
      messageId: 'foreign-comment',
      fixed: '// the host\nvar web_server_name = "ece.example.com";\n',
    },
    { text: '⟦<⟧script>var web_server_name = "ece.example.com";</script>\n', messageId: 'markup' },
    {
      text: 'let web_server_name = "a.example.com";\nlet ⟦web_server_name⟧ = "b.example.com";\n',
      messageId: 'declared-twice',
    },
    { text: 'function f() ⟦{⟧\nvar web_server_name = "ece.example.com";\n', messageId: 'never-closed', says: ['{'] },
    { text: 'var web_server_name = "ece.example.com"⟦)⟧;\n', messageId: 'stray-close' },
    { text: 'var web_server_name ⟦=⟧', messageId: 'missing-value' },
    { text: 'if (true⟦)⟧', messageId: 'unexpected-end' },
    { text: 'var web_server_name = "ece.example.com";\n⟦@⟧echo\n', messageId: 'unexpected-character' },
    { text: 'var web_server_name = "ece" ⟦"example"⟧;\n', messageId: 'unexpected-word' },
    {
      text: 'var web_server_name = "ece.example.com"⟦；⟧\n',
      messageId: 'look-alike',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      text: 'var⟦\u200B⟧ web_server_name = "ece.example.com";\n',
      messageId: 'look-alike',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    { text: '⟦/*⟧ the host\nvar web_server_name = "ece.example.com";\n', messageId: 'unterminated-comment' },
    { text: 'var web_server_name = ⟦`⟧ece.example.com;\n', messageId: 'unterminated-template' },
    { text: '⟦/⟧ the host\nvar web_server_name = "ece.example.com";\n', messageId: 'unterminated-pattern' },
    { text: '⟦"a" =⟧ 1;\n', messageId: 'other' },
  ],
  clean: ['var web_server_name = "ece.example.com";'],
  nearMisses: [
    'var web_server_name\u00A0= "ece.example.com"',
    '<!-- the host\nvar web_server_name = "ece.example.com";\n--> end',
    'if (!window.x) { var web_server_name = "ece.example.com" }',
    'var web_server_name = “ece.example.com";',
    '<<<<<<< HEAD\nvar web_server_name = "a";\n=======\nvar web_server_name = "b";\n>>>>>>> x\n',
  ],
});
