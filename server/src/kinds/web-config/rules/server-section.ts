import type { Report } from '../../../core/rule';
import { defineRule } from '../../../core/rule';
import { error500_19, schema } from '../data/sources';
import { identityOf } from '../items';
import { pathOf, type Section, type WebConfig } from '../model';
import { renamed } from '../rename';

const messages = {
  global:
    '<globalRules> is for applicationHost.config only. In any other file IIS answers every request with 500.19 (0x80070021). Put the rules into <rules>, or into applicationHost.config.',
  locked:
    '<allowedServerVariables> is locked unless an administrator unlocks it for this site: IIS then answers every request with 500.19 (0x80070021). Have the variables allowed in applicationHost.config instead.',
  rename: 'Write <rules>',
} as const;

/** A section that only the server's own configuration may hold. */
export const serverSection = defineRule({
  meta: {
    id: 'web-config/server-section',
    severity: 'error',
    category: 'startup',
    summary: 'A section that only applicationHost.config may hold.',
    messages,
    suggests: true,
    references: [schema, error500_19],
  },
  reads: identityOf,
  check(model: WebConfig, report, { text }) {
    if (model.isServerWide || model.isTransform || model.shape !== 'configuration') return;
    for (const section of model.sections) {
      if (section.name === 'globalRules') tellGlobal(section, model, report, text);
      else if (section.name === 'allowedServerVariables')
        report('locked', { severity: 'warning', at: section.element.nameSpan });
    }
  },
});

function tellGlobal(
  { element, scope }: Section,
  { sections }: WebConfig,
  report: Report<typeof messages>,
  text: string,
): void {
  const isTaken = sections.some(
    other => other.name === 'rules' && pathOf(other.scope.location) === pathOf(scope.location),
  );
  const rename = { title: 'rename' as const, edits: renamed(element, 'rules', text) };
  report('global', { at: element.nameSpan, suggest: isTaken ? [] : [rename] });
}
