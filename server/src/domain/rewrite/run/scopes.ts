import type {
  Collection,
  CustomHeader,
  InboundRule,
  OutboundRule,
  PreCondition,
  RewriteMap,
  RewriteRule,
  RewriteScope,
} from '../model';
import { decodePercent, folderPath, relativePath } from './address';

/** A file's rewrite configuration. */
export interface RewriteSource {
  readonly scopes: readonly RewriteScope[];
  /** Whether it is `applicationHost.config`, where a `<location>` begins with the name of a site. */
  readonly isServerWide?: boolean;
  /** What it inherits from, the outermost first; the server's own configuration may be among them. */
  readonly parents?: readonly ParentSource[];
}

/** The configuration of a folder above, or of the server. */
export interface ParentSource extends Omit<RewriteSource, 'parents'> {
  /** What the steps of its rules call it. */
  readonly file: string;
  /** The path of its folder in the site, as `folderPath` gives it. */
  readonly folder: string;
}

/** A rule with the folder that it stands for, without a slash at its end. */
export interface PlacedRule<Rule extends RewriteRule> {
  readonly rule: Rule;
  readonly folder: string;
  /** The parent in which it stands; missing for a rule of the file itself. */
  readonly file?: string;
}

/** What the sections of a file come to for one request: inheritance between the file and its `<location>`s settled. */
export interface EffectiveConfig {
  readonly globalRules: readonly PlacedRule<InboundRule>[];
  readonly rules: readonly PlacedRule<InboundRule>[];
  readonly outboundRules: readonly PlacedRule<OutboundRule>[];
  readonly preConditions: readonly { readonly item: PreCondition; readonly file?: string }[];
  readonly maps: readonly RewriteMap[];
  readonly providers: readonly string[];
  /** Undefined where the file has no such section. */
  readonly allowedVariables: readonly string[] | undefined;
  readonly customHeaders: readonly CustomHeader[];
  /** Sections that stand in another file. */
  readonly elsewhere: readonly { readonly section: string; readonly file: string }[];
}

type Section = Exclude<keyof RewriteScope, 'location'>;

/**
 * The configuration that counts for a request.
 * @param folder path of the file's folder, as `folderPath` gives it
 * @param path of the request
 */
export function effectiveConfig(source: RewriteSource, folder: string, path: string): EffectiveConfig {
  const decoded = decodePercent(path);
  const all = [...(source.parents ?? []).flatMap(placedScopes), ...placedScopes({ ...source, folder })];
  const placed = all.filter(each => relativePath(decoded, each.folder) !== undefined);
  const everywhere = all.filter(({ scope }) => scope.location === undefined);
  const merged = <Item>(section: Section, from = placed) => merge<Item>(section, from);
  const items = <Item>(section: Section) => merged<Item>(section).map(({ item }) => item);
  const rules = <Rule extends RewriteRule>(section: Section, from = placed): PlacedRule<Rule>[] =>
    merged<Rule>(section, from).map(({ item, ...place }) => ({ rule: item, ...place }));
  const allowed = placed.some(({ scope }) => scope.allowedServerVariables);
  return {
    globalRules: rules<InboundRule>('globalRules', everywhere),
    rules: rules('rules'),
    outboundRules: rules('outboundRules'),
    preConditions: merged('preConditions'),
    maps: items('rewriteMaps'),
    providers: items<{ name?: { text: string } }>('providers').map(({ name }) => name?.text ?? ''),
    allowedVariables: allowed
      ? items<{ name?: { text: string } }>('allowedServerVariables').map(({ name }) => name?.text ?? '')
      : undefined,
    customHeaders: items('customHeaders'),
    elsewhere: placed.flatMap(({ scope }) => sourcesOf(scope)),
  };
}

/** The scopes of a configuration, the outermost first. What a parent keeps from the applications below it is left out. */
function placedScopes({
  scopes,
  isServerWide = false,
  folder,
  file,
}: Omit<ParentSource, 'file'> & { file?: string }): Placed[] {
  return scopes
    .filter(({ isInherited }) => file === undefined || isInherited !== false)
    .map(scope => ({
      scope,
      folder: folder + locationPath(scope, isServerWide),
      ...(file === undefined ? {} : { file }),
    }))
    .sort((a, b) => a.folder.length - b.folder.length);
}

function locationPath({ location }: RewriteScope, isServerWide: boolean): string {
  const path = folderPath(location?.text.trim() ?? '');
  return isServerWide ? path.replace(/^\/[^/]*/, '') : path;
}

interface Placed {
  readonly scope: RewriteScope;
  readonly folder: string;
  readonly file?: string;
}

type Found<Item> = { readonly item: Item } & Omit<Placed, 'scope'>;

/** The items of a section from the outermost scope to the innermost, `<clear/>` and `<remove>` of an inner one applied. */
function merge<Item>(section: Section, scopes: readonly Placed[]): Found<Item>[] {
  let merged: Found<Item>[] = [];
  for (const { scope, ...place } of scopes) {
    const collection = scope[section] as Collection<Item> | undefined;
    if (!collection) continue;
    if (collection.clears) merged = [];
    else if (collection.removes.size > 0) merged = merged.filter(({ item }) => !collection.removes.has(keyOf(item)));
    merged.push(...collection.items.map(item => ({ item, ...place })));
  }
  return merged;
}

function keyOf(item: unknown): string {
  return ((item as { name?: { text: string } }).name?.text ?? '').toLowerCase();
}

function sourcesOf(scope: RewriteScope): { section: string; file: string }[] {
  return sections.flatMap(([section, name]) => {
    const source = scope[section]?.configSource;
    return source ? [{ section: name, file: source.text }] : [];
  });
}

const sections = [
  ['rules', 'rules'],
  ['globalRules', 'global rules'],
  ['outboundRules', 'outbound rules'],
  ['rewriteMaps', 'rewrite maps'],
] as const;
