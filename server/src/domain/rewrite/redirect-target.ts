import { shortestMatch } from '../../syntax/regex/shortest-match';
import { hasConditions, matchesEverything, matchGroups, tryPattern } from './certain';
import type { Condition, InboundRule } from './model';
import { parsePattern } from './pattern';
import { type TemplatePart, templateOf } from './template';

/** How a redirect leads back to its own rule; `inRoot` only where the file stands in the root folder of the site. */
export type RedirectLoop = 'loop' | 'inRoot' | 'sameUrl';

/** Where a redirect leads. */
interface Target {
  /** Undefined where it keeps the scheme. */
  readonly scheme: 'http' | 'https' | undefined;
  /** Undefined where it keeps the host. */
  readonly host: string | undefined;
  /** Whether the path starts at the root of the site. */
  readonly fromRoot: boolean;
  /** The path without its slash in front, and what follows it. */
  readonly path: readonly TemplatePart[];
}

/** Variables that stand for the requested path. */
const samePath = new Set(['REQUEST_URI', 'URL', 'UNENCODED_URL', 'HTTP_URL', 'PATH_INFO']);

/** Variables that are the same for the next request of the same browser. */
const sameVisitor = new Set([
  'REMOTE_ADDR',
  'REMOTE_HOST',
  'LOCAL_ADDR',
  'HTTP_USER_AGENT',
  'HTTP_ACCEPT_LANGUAGE',
  'HTTP_X_FORWARDED_FOR',
]);

/**
 * Whether a rule surely redirects again what it redirected to; undefined where that is not sure. Other rules are left out of account.
 */
export function redirectsToItself(rule: InboundRule): RedirectLoop | undefined {
  const { action, match } = rule;
  if (action?.type !== 'Redirect' || !action.url || templateOf(action.url).problems.length > 0) return undefined;
  const target = targetOf(templateOf(action.url).parts);
  if (!target || !runsAgain(rule, target)) return undefined;
  const [first, ...more] = target.path;
  if (first?.type === 'variable' && more.length === 0 && samePath.has(first.name.toUpperCase()))
    return !match || matchesEverything(match.pattern) ? 'sameUrl' : undefined;
  if (!isTakenAgain(rule, target.path)) return undefined;
  return target.fromRoot ? 'inRoot' : 'loop';
}

/** Reads the URL of a redirect; undefined where it leads to no path of this site, or to one that nothing is known of. */
function targetOf(parts: readonly TemplatePart[]): Target | undefined {
  const [first, second] = parts;
  if (first?.type !== 'text') return { scheme: undefined, host: undefined, fromRoot: false, path: parts };
  const [whole = '', word, host = ''] = /^(https?):\/\/([^/?#]*)/i.exec(first.text) ?? [];
  const scheme = word?.toLowerCase() as Target['scheme'];
  if (scheme) {
    const keepsHost =
      whole === first.text && second?.type === 'variable' && /^(HTTP_HOST|SERVER_NAME)$/i.test(second.name);
    if (!keepsHost && (host === '' || (whole === first.text && second))) return undefined;
    const path = keepsHost ? parts.slice(2) : [{ ...first, text: first.text.slice(whole.length) }, ...parts.slice(1)];
    return { scheme, host: keepsHost ? undefined : host, fromRoot: true, path: withoutSlash(path) };
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\/|^~|^\.|^[?#]/i.test(first.text)) return undefined;
  return { scheme, host: undefined, fromRoot: first.text.startsWith('/'), path: withoutSlash(parts) };
}

function withoutSlash(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const [first, ...more] = parts;
  if (first?.type !== 'text') return parts;
  const text = first.text.replace(/^\//, '');
  return text === '' ? more : [{ ...first, text }, ...more];
}

/** Whether the conditions of a rule are met again by the request that it redirects to. */
function runsAgain({ conditions }: InboundRule, target: Target): boolean {
  const list = hasConditions(conditions) ? conditions!.list : [];
  // Without a condition that asks for it, a host that is named may be another site.
  const namesHost = list.some(({ input, pattern }) => isHost(variableOf(input?.text)) && !pattern.negate);
  if (target.host !== undefined && !namesHost) return false;
  return list.every(condition => staysMet(condition, target));
}

function staysMet({ input, matchType, pattern }: Condition, { scheme, host }: Target): boolean {
  if (matchType !== 'Pattern') return false;
  const variable = variableOf(input?.text);
  if (variable === undefined) return false;
  if (isHost(variable)) return host === undefined || tryPattern(pattern, host) === true;
  if (variable === 'HTTPS')
    return scheme === undefined || tryPattern(pattern, scheme === 'https' ? 'on' : 'off') === true;
  return sameVisitor.has(variable);
}

function isHost(variable: string | undefined): boolean {
  return variable === 'HTTP_HOST' || variable === 'SERVER_NAME';
}

function variableOf(input: string | undefined): string | undefined {
  return /^\{(\w+)\}$/.exec(input ?? '')?.[1]?.toUpperCase();
}

/** So many redirects in a row are taken for one without end. */
const manyRedirects = 5;

/** Whether the pattern takes the path that a redirect leads to; where that depends on the request, for a short one that it takes. */
function isTakenAgain({ match }: InboundRule, path: readonly TemplatePart[]): boolean {
  if (path.every(({ type }) => type === 'text')) {
    const plain = pathOf(path, []) ?? '';
    return !match || matchesEverything(match.pattern) || tryPattern(match.pattern, plain) === true;
  }
  if (!match || match.pattern.negate) return false;
  let url = shortestMatch(parsePattern(match.pattern).root);
  for (let count = 0; count < manyRedirects && url !== undefined; count++) {
    const groups = matchGroups(match.pattern, url);
    url = groups && pathOf(path, groups);
  }
  return url !== undefined && tryPattern(match.pattern, url) === true;
}

/** The path with what a match captured, up to the query string; undefined where something else is put in. */
function pathOf(parts: readonly TemplatePart[], groups: readonly string[]): string | undefined {
  let path = '';
  for (const part of parts) {
    if (part.type === 'text') path += part.text;
    else if (part.type === 'reference' && part.of === 'rule') path += groups[part.number] ?? '';
    else if (!path.includes('?')) return undefined;
  }
  return path.replace(/[?#].*$/s, '');
}
