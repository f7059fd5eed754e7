import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRewrite, inRules } from '../../../harness/web-config';

const setting = (name: string) =>
  `<rule name="r"><match url=".*" /><serverVariables><set name="${name}" value="a" /></serverVariables><action type="Rewrite" url="b" /></rule>`;

const list = (names: string) =>
  `<system.webServer><rewrite><allowedServerVariables>${names}</allowedServerVariables></rewrite></system.webServer>`;
const server = (names: string) => `<configuration><system.applicationHost />${list(names)}</configuration>`;
const forSite = (names: string) =>
  `<configuration><system.applicationHost /><location path="Default Web Site">${list(names)}</location></configuration>`;

testRule(webConfig, 'web-config/variable-not-allowed', {
  findings: [
    {
      text: inRules(setting('⟦HTTP_X_A⟧') + setting('HTTP_X_B').replace('"r"', '"s"')),
      messageId: 'needed',
      severity: 'info',
      says: ['HTTP_X_A, HTTP_X_B'],
    },
    {
      name: 'a list that lacks one',
      text: inRewrite(
        `<allowedServerVariables><add name="HTTP_X_B" /></allowedServerVariables><rules>${setting('⟦HTTP_X_A⟧')}</rules>`,
      ),
      messageId: 'missing',
      severity: 'warning',
    },
    {
      name: 'by an outbound rule',
      text: inOutbound(
        '<rule name="r"><match serverVariable="⟦HTTP_ACCEPT_ENCODING⟧" pattern=".*" /><action type="Rewrite" value="b" /></rule>',
      ),
      messageId: 'needed',
    },
    {
      name: 'a server that allows others',
      text: inRules(setting('⟦HTTP_X_A⟧')),
      others: [{ path: '../../config/applicationHost.config', text: server('<add name="HTTP_X_B" />') }],
      messageId: 'needed',
    },
    {
      name: 'a file of another site that allows it',
      text: inRules(setting('⟦HTTP_X_A⟧')),
      others: [
        { path: '../other/web.config', text: `<configuration>${list('<add name="HTTP_X_A" />')}</configuration>` },
      ],
      messageId: 'needed',
    },
    {
      name: 'set by two rules',
      text: inRules(setting('⟦HTTP_X_A⟧') + setting('HTTP_X_A').replace('"r"', '"s"')),
      messageId: 'needed',
    },
  ],
  clean: [
    inRewrite(
      `<allowedServerVariables><add name="http_x_a" /></allowedServerVariables><rules>${setting('HTTP_X_A')}</rules>`,
    ),
    inRules('<rule name="r"><match url=".*" /><action type="Rewrite" url="a" /></rule>'),
  ],
  nearMisses: [
    {
      name: 'allowed by a file above',
      text: inRules(setting('HTTP_X_A')),
      others: [{ path: '../web.config', text: `<configuration>${list('<add name="HTTP_X_A" />')}</configuration>` }],
    },
    {
      name: 'allowed by the configuration of the server',
      text: inRules(setting('HTTP_X_A')),
      others: [{ path: '../../config/applicationHost.config', text: server('<add name="http_x_a" />') }],
    },
    {
      name: 'allowed for the site',
      text: inRules(setting('HTTP_X_A')),
      others: [{ path: '../../applicationHost.config', text: forSite('<add name="HTTP_X_A" />') }],
    },
    {
      name: 'allowed by a transform of it',
      text: inRules(setting('HTTP_X_A')),
      others: [
        {
          path: '../../applicationHost.xdt',
          text: server('<add name="HTTP_X_A" xdt:Transform="InsertIfMissing" xdt:Locator="Match(name)" />').replace(
            '<configuration>',
            '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">',
          ),
        },
      ],
    },
    inRewrite(`<globalRules>${setting('HTTP_X_A')}</globalRules>`),
    inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule>',
    ),
  ],
});
