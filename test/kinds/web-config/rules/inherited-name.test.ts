import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inMaps, inRules, inServer } from '../../../harness/web-config';

const above = (text: string) => [{ path: '../web.config', text }];
const both = (outer: string, path: string, inner: string) =>
  `<configuration>${outer}<location path="${path}">${inner}</location></configuration>`;
const server = (rules: string) => `<system.webServer><rewrite><rules>${rules}</rules></rewrite></system.webServer>`;

/** An applicationHost.config with custom headers. */
const hostWith = (headers: string) =>
  `<configuration><system.applicationHost /><system.webServer><httpProtocol><customHeaders>${headers}</customHeaders></httpProtocol></system.webServer></configuration>`;

testRule(webConfig, 'web-config/inherited-name', {
  findings: [
    {
      text: inRules('<rule name="⟦HTTPS⟧" />'),
      others: above(inRules('<rule name="https" />')),
      messageId: 'above',
      severity: 'warning',
      says: ['<rule> "HTTPS"', '0x800700b7'],
      related: [{ path: '../web.config', text: 'https' }],
      suggestions: [
        {
          title: 'Put <remove name="HTTPS" /> in front',
          fixed: inRules('<remove name="HTTPS" /><rule name="HTTPS" />'),
        },
      ],
    },
    {
      text: inHeaders('<add name="⟦X-Frame-Options⟧" value="DENY" />'),
      others: above(inHeaders('<add name="X-Frame-Options" value="SAMEORIGIN" />')),
      messageId: 'above',
    },
    {
      name: 'cleared above, and given again below that',
      text: inMaps('<rewriteMap name="⟦m⟧" />'),
      others: [
        { path: '../web.config', text: inMaps('<clear /><rewriteMap name="m" />') },
        { path: '../../web.config', text: inMaps('<rewriteMap name="m" />') },
      ],
      messageId: 'above',
    },
    {
      text: both(server('<rule name="a" />'), 'shop', server('<rule name="⟦a⟧" />')),
      messageId: 'file',
      says: ['<location>'],
    },
    {
      name: 'in a location around the location',
      text: both(
        `<location path="shop">${server('<rule name="a" />')}</location>`,
        'shop/old',
        server('<rule name="⟦a⟧" />'),
      ),
      messageId: 'file',
    },
    {
      name: 'from the configuration of the server',
      text: inHeaders('<add name="⟦X-Site⟧" value="nothing" />'),
      others: [{ path: '../../applicationHost.config', text: hostWith('<add name="X-Site" value="a" />') }],
      messageId: 'server',
      related: [{ path: '../../applicationHost.config', text: 'X-Site' }],
    },
    {
      text: inHeaders('<add name="⟦X-Powered-By⟧" value="nothing" />'),
      messageId: 'installed',
      suggestions: [
        {
          title: 'Put <remove name="X-Powered-By" /> in front',
          fixed: inHeaders('<remove name="X-Powered-By" /><add name="X-Powered-By" value="nothing" />'),
        },
      ],
    },
  ],
  clean: [
    {
      name: 'the configuration of the server, which has no such header',
      text: inHeaders('<add name="X-Powered-By" value="a" />'),
      others: [{ path: '../../applicationHost.config', text: hostWith('<clear />') }],
    },
    {
      name: 'taken out above',
      text: inHeaders('<add name="X-Powered-By" value="a" />'),
      others: above(inHeaders('<remove name="X-Powered-By" />')),
    },
    {
      name: 'taken out in the file, given in a location of it',
      text: both(server('<remove name="a" />'), 'shop', server('<rule name="a" />')),
      others: above(inRules('<rule name="a" />')),
    },
    { text: inRules('<rule name="a" />'), others: above(inRules('<rule name="b" />')) },
    { text: inRules('<rule name="a" />'), others: [] },
    inRules('<rule name="a" />'),
  ],
  nearMisses: [
    { text: inRules('<clear /><rule name="a" />'), others: above(inRules('<rule name="a" />')) },
    { text: inRules('<remove name="A" /><rule name="a" />'), others: above(inRules('<rule name="a" />')) },
    {
      text: inRules('<rule name="a" />'),
      others: [{ path: '../other/web.config', text: inRules('<rule name="a" />') }],
    },
    { text: inRules('<rule name="a" />'), others: [{ path: 'below/web.config', text: inRules('<rule name="a" />') }] },
    {
      text: inRules('<rule name="a" />'),
      others: [
        { path: '../web.config', text: inRules('<clear />') },
        { path: '../../web.config', text: inRules('<rule name="a" />') },
      ],
    },
    {
      text: inRules('<rule name="a" />'),
      others: [
        { path: '../web.config', text: inRules('<remove name="a" />') },
        { path: '../../web.config', text: inRules('<rule name="a" />') },
      ],
    },
    {
      name: 'kept from applications below',
      text: inRules('<rule name="a" />'),
      others: above(
        `<configuration><location path="." inheritInChildApplications="false">${server('<rule name="a" />')}</location></configuration>`,
      ),
    },
    both(server('<rule name="a" />'), 'shop', server('<remove name="a" /><rule name="a" />')),
    both(server('<rule name="a" />'), '.', server('<rule name="b" />')),
    inHeaders('<remove name="X-Powered-By" /><add name="X-Powered-By" value="nothing" />'),
    inServer('<httpProtocol><redirectHeaders><add name="X-Powered-By" value="x" /></redirectHeaders></httpProtocol>'),
  ],
});
