import { eceConfig } from '../../../../server/src/kinds/ece-config';
import { testRule } from '../../../harness/rule-tester';

testRule(eceConfig, 'ece-config/typographic-quotes', {
  findings: [
    {
      name: "the guide's text",
      text: 'var web_server_name = ⟦“⟧<Load_Balancer_or_Web_Server_Host_Name>";\n',
      messageId: 'odd',
      says: ['“', 'refuses'],
      fixed: 'var web_server_name = "<Load_Balancer_or_Web_Server_Host_Name>";\n',
    },
    {
      name: "the guide's text where the name is known",
      text: 'var web_server_name = ⟦“⟧<Load_Balancer_or_Web_Server_Host_Name>";\n',
      messageId: 'odd',
      config: { loadBalancer: 'ece.example.com' },
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    ...['“”', '„“', '””', '«»', '»«', '″″', '〝〞', '＂＂', '❝❞', '˝˝'].map(([open, close]) => ({
      name: `${open}…${close}`,
      text: `var web_server_name = ⟦${open}⟧ece.example.com${close};\n`,
      messageId: 'odd',
      fixed: 'var web_server_name = "ece.example.com";\n',
    })),
    ...['‘’', '‚‘', '´´', '′′', '‹›', '＇＇', '‵′', '❛❜', "`'", '`´', "´'"].map(([open, close]) => ({
      name: `${open}…${close}`,
      text:
        open === '`' && close === "'"
          ? "var web_server_name = ⟦`⟧ece.example.com';\n"
          : `var web_server_name = ⟦${open}⟧ece.example.com${close};\n`,
      messageId: 'odd',
      fixed: "var web_server_name = 'ece.example.com';\n",
    })),
    {
      name: 'the closing one',
      text: 'var web_server_name = "ece.example.com⟦”⟧;\n',
      messageId: 'odd',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      name: 'references of HTML',
      text: 'var web_server_name = ⟦&quot;⟧ece.example.com&quot;;\n',
      messageId: 'odd',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      name: 'escaped',
      text: 'var web_server_name = ⟦\\"⟧ece.example.com\\";\n',
      messageId: 'odd',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      name: 'several lines, one finding',
      text: 'var a = ⟦“⟧1”;\nvar web_server_name = ‘ece.example.com’; // it’s “here”\nvar b = "it’s";\n',
      messageId: 'odd',
      fixed: 'var a = "1";\nvar web_server_name = \'ece.example.com\'; // it’s “here”\nvar b = "it’s";\n',
    },
    {
      name: 'none that closes',
      text: 'var web_server_name = ⟦“⟧ece.example.com;\n',
      messageId: 'unclosed',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
    {
      name: 'backticks that a browser of today reads',
      text: 'var web_server_name = ⟦`ece.example.com`⟧;\n',
      messageId: 'backtick',
      severity: 'hint',
      fixed: 'var web_server_name = "ece.example.com";\n',
    },
  ],
  clean: ['var web_server_name = "ece.example.com";', "var web_server_name = 'ece.example.com';"],
  nearMisses: [
    'var web_server_name = "ece.example.com"; // the “load balancer”',
    '/* it’s “here” */ var web_server_name = "ece.example.com";',
    'var web_server_name = "ece.example.com"; var note = "‘quoted’";',
    'var web_server_name = "ece.example.com"; var other = `it’s`;',
  ],
});
