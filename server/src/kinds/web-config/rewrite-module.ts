import type { Fact } from '../../core/kind';
import type { XmlElement } from '../../syntax/xml/tree';
import { moduleSpace } from './data/spaces';
import type { WebConfig } from './model';

/**
 * What a server's configuration says of the URL Rewrite module: without its sections IIS refuses every file that has them; where it is not
 * loaded, or not in the list of modules that requests go through, rules are read and never run.
 */
export type ModuleState = 'installed' | 'not-installed' | 'not-loaded' | 'not-listed';

/** The state of the module and the element that shows it. */
export interface ModuleEvidence {
  readonly state: ModuleState;
  readonly element: XmlElement;
}

/** The name that the installer of URL Rewrite gives the module, in lower case. */
const moduleName = 'rewritemodule';

/** What an applicationHost.config says of the module; undefined where it does not tell, such as in a part of one. */
export function moduleEvidence({ isServerWide, isTransform, document }: WebConfig): ModuleEvidence | undefined {
  const { root, problems } = document;
  if (!root || !isServerWide || isTransform || problems.some(({ code }) => code !== 'doctype')) return undefined;
  const sections = sectionsOf(root);
  if (sections && !sections.has) return { state: 'not-installed', element: sections.element };
  const loaded = listIn(serversIn(root), 'globalModules');
  if (!loaded) return undefined;
  if (!loaded.has) return { state: sections ? 'not-loaded' : 'not-installed', element: loaded.element };
  const listed = listIn([root, ...root.childrenNamed('location')].flatMap(serversIn), 'modules', loaded.names);
  if (listed && !listed.has) return { state: 'not-listed', element: listed.element };
  return { state: 'installed', element: loaded.element };
}

/** Whose module it is. */
export const moduleOwner = 'server';

/** The same for files of sites. */
export function moduleFacts(model: WebConfig): Fact[] {
  const evidence = moduleEvidence(model);
  if (!evidence) return [];
  const { state, element } = evidence;
  return [
    {
      role: 'defines',
      space: moduleSpace,
      name: state,
      get span() {
        return element.nameSpan;
      },
      text: element.name,
      encode: name => name,
      of: moduleOwner,
      forRulesOnly: true,
    },
  ];
}

/** The `<add>` or `<remove>` of the module that counts in a file's or location's own list of modules; undefined where there is none. */
export function lastChange(container: XmlElement): XmlElement | undefined {
  const changes = serversIn(container).flatMap(server =>
    server.childrenNamed('modules').flatMap(list => list.children),
  );
  return changes.filter(change => nameOf(change) === moduleName).at(-1);
}

function serversIn(container: XmlElement): XmlElement[] {
  return container.childrenNamed('system.webServer');
}

interface Listing {
  readonly element: XmlElement;
  readonly has: boolean;
}

/**
 * The lists of that name as one, with the names that the module has in them; undefined where none of them says anything.
 * @param known names that the module has elsewhere, in lower case
 */
function listIn(
  servers: readonly XmlElement[],
  name: string,
  known: readonly string[] = [moduleName],
): (Listing & { readonly names: readonly string[] }) | undefined {
  const lists = servers.flatMap(server => server.childrenNamed(name));
  const [element] = lists.filter(list => list.childrenNamed('add').length > 0);
  if (!element || lists.some(list => list.attribute('configSource'))) return undefined;
  const names = lists
    .flatMap(list => list.childrenNamed('add'))
    .filter(
      entry => known.includes(nameOf(entry)) || /[\\/]rewrite\.dll$/i.test(entry.attribute('image')?.value?.text ?? ''),
    )
    .map(nameOf);
  return { element, names, has: names.length > 0 };
}

function nameOf(entry: XmlElement): string {
  return entry.attribute('name')?.value?.text.toLowerCase() ?? '';
}

/** Whether the sections of `<system.webServer>` are declared with those of the module; undefined where none are declared. */
function sectionsOf(root: XmlElement): Listing | undefined {
  const groups = root.childrenNamed('configSections').flatMap(list => list.childrenNamed('sectionGroup'));
  const element = groups.find(group => nameOf(group) === 'system.webserver');
  if (!element || element.children.length === 0) return undefined;
  return { element, has: element.childrenNamed('sectionGroup').some(group => nameOf(group) === 'rewrite') };
}
