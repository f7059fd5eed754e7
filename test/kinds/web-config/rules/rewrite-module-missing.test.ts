import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

const rules = '<rules><rule name="r"><match url="^a$" /><action type="Rewrite" url="b" /></rule></rules>';
const site = (rewrite = 'rewrite', more = '') =>
  `<configuration><system.webServer>${more}<${rewrite}>${rules}</rewrite></system.webServer></configuration>`;

const group = '<sectionGroup name="rewrite"><section name="rules" /></sectionGroup>';
const sections = (more = group) =>
  `<configSections><sectionGroup name="system.webServer"><section name="modules" />${more}</sectionGroup></configSections>`;
const core = '<add name="StaticFileModule" image="%windir%\\System32\\inetsrv\\static.dll" />';
const rewriteModule =
  '<add name="RewriteModule" image="%SystemRoot%\\system32\\inetsrv\\rewrite.dll" preCondition="bitness64" />';
const listed = '<add name="StaticFileModule" lockItem="true" /><add name="RewriteModule" />';

/** An applicationHost.config. */
const server = (declared: string, loaded: string, list: string, more = '') =>
  `<configuration>${declared}<system.applicationHost><sites /></system.applicationHost><system.webServer><globalModules>${loaded}</globalModules>${more}</system.webServer><location path="" overrideMode="Allow"><system.webServer><modules>${list}</modules></system.webServer></location></configuration>`;

const above = (text: string) => [{ path: '../../config/applicationHost.config', text }];
const absent = server(sections(''), core, '<add name="StaticFileModule" />');
const marked = site('⟦rewrite⟧');

testRule(webConfig, 'web-config/rewrite-module-missing', {
  findings: [
    {
      name: 'a server without its sections',
      text: marked,
      others: above(absent),
      messageId: 'not-installed',
      severity: 'warning',
      says: ['500.19', '0x8007000d', 'Install URL Rewrite'],
      related: [{ path: '../../config/applicationHost.config', text: 'sectionGroup' }],
    },
    {
      name: 'a server whose sections are not told',
      text: marked,
      others: above(server('', core, listed)),
      messageId: 'not-installed',
      related: [{ path: '../../config/applicationHost.config', text: 'globalModules' }],
    },
    {
      name: 'a server that knows its sections and does not load it',
      text: marked,
      others: above(server(sections(), core, listed)),
      messageId: 'not-loaded',
      says: ['nothing says so', '<globalModules>'],
    },
    {
      name: 'a server that does not list it',
      text: marked,
      others: above(server(sections(), core + rewriteModule, '<add name="StaticFileModule" />')),
      messageId: 'not-listed',
      related: [{ path: '../../config/applicationHost.config', text: 'modules' }],
    },
    {
      name: 'the configuration of the server itself',
      text: server(sections(''), core, listed, `<⟦rewrite⟧>${rules}</rewrite>`),
      messageId: 'not-installed',
      severity: 'error',
    },
    {
      name: 'a file that takes it out for itself',
      text: site('⟦rewrite⟧', '<modules><remove name="RewriteModule" /></modules>'),
      messageId: 'removed',
      severity: 'warning',
    },
  ],
  clean: [
    { text: site(), others: above(server(sections(), core + rewriteModule, listed)) },
    { text: site(), others: [] },
    site(),
    server(sections(), core + rewriteModule, listed, `<rewrite>${rules}</rewrite>`),
  ],
  nearMisses: [
    {
      name: 'a part of a configuration that says nothing of modules',
      text: site(),
      others: above('<configuration><system.applicationHost><sites /></system.applicationHost></configuration>'),
    },
    {
      name: 'nothing to rewrite',
      text: '<configuration><system.webServer><rewrite /></system.webServer></configuration>',
      others: above(absent),
    },
    {
      name: 'two servers, of which one has it',
      text: site(),
      others: [
        ...above(absent),
        { path: '../../b/applicationHost.config', text: server(sections(), core + rewriteModule, listed) },
      ],
    },
    {
      name: 'a configuration that cannot be read to its end',
      text: site(),
      others: above(absent.replace('</configuration>', '')),
    },
    {
      name: 'a list in a file of its own',
      text: site(),
      others: above(server('', core, listed).replace('<globalModules>', '<globalModules configSource="m.config">')),
    },
    {
      name: 'under another name',
      text: site(),
      others: above(
        server(sections(), core + rewriteModule.replace('RewriteModule', 'UrlRewrite'), '<add name="UrlRewrite" />'),
      ),
    },
    {
      name: 'listed by the file itself',
      text: site('rewrite', '<modules><add name="RewriteModule" /></modules>'),
      others: above(server(sections(), core + rewriteModule, '<add name="StaticFileModule" />')),
    },
    {
      name: 'taken out and put back',
      text: site('rewrite', '<modules><remove name="RewriteModule" /><add name="RewriteModule" /></modules>'),
    },
    { name: 'another module taken out', text: site('rewrite', '<modules><remove name="WebDAVModule" /></modules>') },
    {
      name: 'rules for the whole server, which run before its list is gone through',
      text: server(
        sections(),
        core + rewriteModule,
        '<add name="StaticFileModule" />',
        '<rewrite><globalRules /></rewrite>',
      ),
    },
    {
      name: 'a transform',
      text: `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.webServer><rewrite xdt:Transform="Insert">${rules}</rewrite></system.webServer></configuration>`,
      others: above(absent),
    },
  ],
});
