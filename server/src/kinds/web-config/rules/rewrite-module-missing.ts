import type { OtherFiles } from '../../../core/other-files';
import { defineRule, type Report } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { error500_19, gettingStarted } from '../data/sources';
import { moduleSpace } from '../data/spaces';
import { identityOf } from '../items';
import type { WebConfig } from '../model';
import { lastChange, type ModuleState, moduleEvidence, moduleOwner } from '../rewrite-module';

const install = 'Install URL Rewrite on the server.';
const list = 'Write <add name="RewriteModule" /> in <modules>.';

const messages = {
  'not-installed': `The applicationHost.config of this server does not bring the URL Rewrite module. IIS does not know <rewrite> without it and answers every request with 500.19 (0x8007000d). ${install}`,
  'not-loaded':
    'The applicationHost.config of this server does not load the URL Rewrite module, so none of these rules runs, and nothing says so. Write <add name="RewriteModule" image="%SystemRoot%\\system32\\inetsrv\\rewrite.dll" /> in <globalModules>, or install URL Rewrite again.',
  'not-listed': `The applicationHost.config of this server loads the URL Rewrite module, but its <modules> do not list it: none of these rules runs, and nothing says so. ${list}`,
  removed:
    'This file takes the URL Rewrite module out of <modules>, so none of its rules runs, and nothing says so. Take that <remove> out, or the rules.',
  evidence: 'The module is not here',
  removes: 'Takes the module out',
} as const;

/** Rules for a module that the server, as far as its configuration is known, does not have. */
export const rewriteModuleMissing = defineRule({
  meta: {
    id: 'web-config/rewrite-module-missing',
    severity: 'error',
    category: 'startup',
    summary: 'Rewrite rules where the configuration of the server does not have the URL Rewrite module.',
    messages,
    references: [error500_19, gettingStarted],
  },
  readsFacts: [moduleSpace],
  reads: identityOf,
  check(model: WebConfig, report, { others }) {
    const { document, shape, isTransform } = model;
    const { root } = document;
    if (!root || shape !== 'configuration' || isTransform) return;
    const containers = [root, ...root.childrenNamed('location')];
    const own = moduleEvidence(model);
    const found = own ? { state: own.state, related: { span: own.element.nameSpan } } : elsewhere(others);
    const rewrites = containers.flatMap(ownRewrites);
    const [first] = found?.state === 'not-installed' ? rewrites : rewrites.filter(holdsRules);
    const isMissing =
      found && found.state !== 'installed' && !(found.state === 'not-listed' && containers.some(addsModule));
    if (first && isMissing) {
      // Whether another file is the configuration of the very server that this one is for, only people know.
      const severity = own ? 'error' : 'warning';
      report(found.state as keyof typeof messages, {
        at: first.nameSpan,
        severity,
        related: [{ ...found.related, message: messages.evidence }],
      });
    } else for (const container of containers) checkRemoved(container, report);
  },
});

/** What the other files say, where there is one applicationHost.config or all of them say that the module is missing. */
function elsewhere(others: OtherFiles | undefined) {
  const said = others?.definedFor(moduleSpace, moduleOwner) ?? [];
  const [first] = said;
  if (!first || said.some(({ fact }) => fact.name === 'installed')) return undefined;
  return { state: first.fact.name as ModuleState, related: { uri: first.uri, span: first.fact.span } };
}

/** The `<rewrite>` elements of a file or location that hold something. */
function ownRewrites(container: XmlElement): XmlElement[] {
  return container
    .childrenNamed('system.webServer')
    .flatMap(server => server.childrenNamed('rewrite'))
    .filter(({ children }) => children.length > 0);
}

/** Whether there are rules that the module runs on its way through a request; those for the whole server run before. */
function holdsRules(rewrite: XmlElement): boolean {
  return rewrite.child('rules') !== undefined || rewrite.child('outboundRules') !== undefined;
}

function checkRemoved(container: XmlElement, report: Report<typeof messages>): void {
  const change = lastChange(container);
  const rewrite = change?.name === 'remove' ? ownRewrites(container).find(holdsRules) : undefined;
  if (!change || !rewrite) return;
  const related = [{ span: change.nameSpan, message: messages.removes }];
  report('removed', { at: rewrite.nameSpan, severity: 'warning', related });
}

function addsModule(container: XmlElement): boolean {
  return lastChange(container)?.name === 'add';
}
