import type { Previous } from '../../core/kind';
import type { RewriteScope } from '../../domain/rewrite/model';
import { parseXml } from '../../syntax/xml/parse';
import type { XmlElement } from '../../syntax/xml/tree';
import type { Section, SectionName, WebConfig, WebConfigShape, WebConfigUnit } from './model';
import { ScopeReader } from './scopes';
import { isTransformRoot } from './transform';

/** Elements that may be the root of a file that `configSource` names, or of one that ASP.NET Core reads. */
export const fragmentRoots = [
  'rewrite',
  'rules',
  'globalRules',
  'outboundRules',
  'rewriteMaps',
  'rewriteMap',
  'httpProtocol',
] as const;

/**
 * Reads a file of rewrite configuration; never throws.
 * @param previous the model of the version before, whose unchanged rules, preconditions and maps are taken over; it is used up
 */
export function parseWebConfig(text: string, previous?: Previous<WebConfig>): WebConfig {
  const document = parseXml(text, previous && { model: previous.model.document, change: previous.change });
  const { root } = document;
  const shape = shapeOf(root);
  const isTransform = isTransformRoot(root);
  const readers = root ? readersOf(root, shape, isTransform) : [];
  const scopes: RewriteScope[] = [];
  const sections: Section[] = [];
  const units: WebConfigUnit[] = [];
  for (const reader of readers) {
    if (reader.sections.length === 0) continue;
    const scope = reader.read(units);
    scopes.push(scope);
    for (const section of reader.sections) sections.push({ ...section, scope });
  }
  const isServerWide = shape === 'configuration' && root!.childrenNamed('system.applicationHost').length > 0;
  return {
    document,
    shape,
    isServerWide,
    isTransform,
    scopes,
    sections,
    units,
    memo: new Map(),
    gathered: previous?.model.gathered ?? new Map(),
  };
}

function shapeOf(root: XmlElement | undefined): WebConfigShape {
  const name = root?.name.toLowerCase();
  if (name === 'configuration') return 'configuration';
  return fragmentRoots.some(known => known.toLowerCase() === name) ? 'fragment' : 'other';
}

/** The file itself and its locations, each with its sections. */
function readersOf(root: XmlElement, shape: WebConfigShape, isTransform: boolean): ScopeReader[] {
  const file = new ScopeReader(isTransform);
  if (shape === 'fragment') readFragment(root, file);
  if (shape !== 'configuration') return [file];
  const locations: ScopeReader[] = [];
  readServerPart(root, file);
  for (const location of root.childrenNamed('location')) {
    const reader = new ScopeReader(isTransform, location);
    readServerPart(location, reader);
    locations.push(reader);
  }
  return [file, ...locations];
}

function readServerPart(container: XmlElement, into: ScopeReader): void {
  for (const server of container.childrenNamed('system.webServer'))
    for (const child of server.children) {
      const name = child.name.toLowerCase();
      if (name === 'rewrite') readRewrite(child, into);
      else if (name === 'httpprotocol') into.sections.push({ name: 'httpProtocol', element: child });
    }
}

const rewriteSections: readonly SectionName[] = [
  'rules',
  'globalRules',
  'outboundRules',
  'rewriteMaps',
  'providers',
  'allowedServerVariables',
];

function readRewrite(rewrite: XmlElement, into: ScopeReader): void {
  for (const child of rewrite.children) readSection(child, into);
}

function readSection(element: XmlElement, into: ScopeReader): void {
  const lower = element.name.toLowerCase();
  const name = rewriteSections.find(known => known.toLowerCase() === lower);
  if (name) into.sections.push({ name, element });
}

function readFragment(root: XmlElement, into: ScopeReader): void {
  const name = root.name.toLowerCase();
  if (name === 'rewrite') readRewrite(root, into);
  else if (name === 'httpprotocol') into.sections.push({ name: 'httpProtocol', element: root });
  else if (name === 'rewritemap') into.sections.push({ name: 'rewriteMaps', element: root });
  else readSection(root, into);
}
