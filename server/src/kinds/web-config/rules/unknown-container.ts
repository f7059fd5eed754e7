import { defineRule, type Report } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { error500_19, schema } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';
import { renamed } from '../rename';
import { isSameName } from '../values';

const refused = 'IIS does not know it and answers every request with 500.19';

const messages = {
  root: `The outermost element of a web.config is <configuration>, and this is <{element}>. ${refused}. {instead}.`,
  server: `<{element}> holds what belongs into <system.webServer>. ${refused}. Write <system.webServer>.`,
  section: `<{element}> holds what belongs into <{meant}>. ${refused}. Write <{meant}>.`,
  rename: 'Write <{meant}>',
  wrap: 'Put <configuration> around it',
} as const;

/** An element around rules or headers that is not called what IIS calls it, so that nothing in it counts. */
export const unknownContainer = defineRule({
  meta: {
    id: 'web-config/unknown-container',
    severity: 'error',
    category: 'startup',
    summary: 'Rules or headers in an element that IIS does not know.',
    messages,
    fix: true,
    references: [schema, error500_19],
  },
  reads: identityOf,
  check({ document: { root, problems }, shape, isTransform }: WebConfig, report, { text }) {
    if (!root || isTransform || problems.some(({ code }) => code !== 'doctype')) return;
    if (shape === 'other') tellRoot(root, text, report);
    if (shape !== 'configuration') return;
    for (const container of [root, ...root.childrenNamed('location')])
      for (const child of container.children) {
        if (isSameName(child.name, 'system.webServer'))
          for (const each of child.children) tellSection(each, text, report);
        else if (holdsServerPart(child)) tell('server', child, 'system.webServer', text, report);
      }
  },
});

/** The sections, each with what stands in it and in what its element holds. */
const contents: readonly (readonly [section: string, child: string, item: string])[] = [
  ['rewrite', 'rules', 'rule'],
  ['rewrite', 'outboundRules', 'rule'],
  ['rewrite', 'rewriteMaps', 'rewriteMap'],
  ['httpProtocol', 'customHeaders', 'add'],
];

/** The section that an element is by what it holds. */
function sectionBy(element: XmlElement): string | undefined {
  return contents.find(([, child, item]) => element.childrenNamed(child).some(list => list.child(item)))?.[0];
}

/** Elements in which a misplaced section is told by itself. */
const known: readonly string[] = ['location', 'system.web'];

function holdsServerPart(element: XmlElement): boolean {
  if (known.some(name => isSameName(name, element.name))) return false;
  return element.children.some(child => {
    const section = sectionBy(child);
    return section !== undefined && isSameName(child.name, section);
  });
}

function tellSection(element: XmlElement, text: string, report: Report<typeof messages>): void {
  const meant = sectionBy(element);
  if (meant && !isSameName(element.name, meant)) tell('section', element, meant, text, report);
}

function tell(
  id: 'server' | 'section',
  element: XmlElement,
  meant: string,
  text: string,
  report: Report<typeof messages>,
): void {
  const fix = { title: 'rename' as const, edits: renamed(element, meant, text) };
  report(id, { at: element.nameSpan, data: { element: element.name, meant }, fix });
}

function tellRoot(root: XmlElement, text: string, report: Report<typeof messages>): void {
  const isServer = isSameName(root.name, 'system.webServer') && root.children.some(child => sectionBy(child));
  if (
    !isServer &&
    !root.childrenNamed('system.webServer').some(server => server.children.some(child => sectionBy(child)))
  )
    return;
  const { start, end } = root;
  const around = [
    { span: { start, end: start }, newText: '<configuration>' },
    { span: { start: end, end }, newText: '</configuration>' },
  ];
  const meant = 'configuration';
  report('root', {
    at: root.nameSpan,
    data: { element: root.name, meant, instead: isServer ? 'Put <configuration> around it' : 'Write <configuration>' },
    fix: isServer ? { title: 'wrap', edits: around } : { title: 'rename', edits: renamed(root, meant, text) },
  });
}
