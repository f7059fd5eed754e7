import type { Report } from '../../../core/rule';
import { defineRule } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { error500_19, schema } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';

const messages = {
  misplaced:
    '<{element}> stands in <{parent}>, where IIS does not look for it or refuses the file with 500.19 (0x8007000d). It belongs in {place}. Move it there.',
} as const;

/** What may stand in no other place than this one, by lower-case name. */
const places: Readonly<Record<string, string>> = {
  rewrite: '<system.webServer>',
  outboundrules: '<rewrite> in <system.webServer>',
  rewritemaps: '<rewrite> in <system.webServer>',
  customheaders: '<httpProtocol> in <system.webServer>',
};

/** A part of the rewrite configuration outside of `<system.webServer>`, or in it but without what has to be around it. */
export const misplacedSection = defineRule({
  meta: {
    id: 'web-config/misplaced-section',
    severity: 'error',
    category: 'startup',
    summary: 'Rewrite configuration or custom headers at a place where IIS does not read them.',
    messages,
    references: [schema, error500_19],
  },
  reads: identityOf,
  check({ document: { root, problems }, shape, isTransform }: WebConfig, report) {
    if (!root || shape !== 'configuration' || isTransform) return;
    if (problems.some(({ code }) => code !== 'doctype')) return;
    const inLocation = { ...places, location: '<configuration>' };
    const inServer = { ...inLocation, rewrite: '', rules: places.outboundrules! };
    for (const container of [root, ...root.childrenNamed('location')]) {
      tellChildren(container, container === root ? places : inLocation, report);
      for (const web of container.childrenNamed('system.web')) tellChildren(web, inLocation, report);
      for (const server of container.childrenNamed('system.webServer')) tellChildren(server, inServer, report);
    }
  },
});

function tellChildren(
  parent: XmlElement,
  wrong: Readonly<Record<string, string>>,
  report: Report<typeof messages>,
): void {
  if (!parent.endTag) return;
  for (const { name, nameSpan } of parent.children) {
    const place = wrong[name.toLowerCase()];
    if (place) report('misplaced', { at: nameSpan, data: { element: name, parent: parent.name, place } });
  }
}
