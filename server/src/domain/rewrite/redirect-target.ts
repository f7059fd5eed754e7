import { hasConditions, matchesEverything, tryPattern } from './certain';
import type { InboundRule } from './model';
import { templateOf } from './template';

/** How a redirect leads back to its own rule; `inRoot` only where the file stands in the root folder of the site. */
export type RedirectLoop = 'loop' | 'inRoot' | 'sameUrl';

/** Variables that stand for the requested path. */
const samePath = new Set(['REQUEST_URI', 'URL', 'UNENCODED_URL', 'HTTP_URL', 'PATH_INFO']);

/**
 * Whether a rule without conditions surely redirects again what it redirected to; undefined where that is not sure. Other rules are
 * left out of account.
 */
export function redirectsToItself(rule: InboundRule): RedirectLoop | undefined {
  const { action, conditions, match } = rule;
  if (action?.type !== 'Redirect' || !action.url || hasConditions(conditions)) return undefined;
  const same = sameRequest(rule);
  if (same) return same;
  const { parts, text, problems } = templateOf(action.url);
  const isPlain = problems.length === 0 && parts.length === 1 && parts[0]!.type === 'text';
  if (!isPlain || /^[a-z][a-z\d+.-]*:|^\/\/|^~|^\.|^[?#]/i.test(text)) return undefined;
  const path = text.replace(/[?#].*$/s, '');
  const relative = path.replace(/^\//, '');
  const isTaken = !match || matchesEverything(match.pattern) || tryPattern(match.pattern, relative) === true;
  if (!isTaken) return undefined;
  return path.startsWith('/') ? 'inRoot' : 'loop';
}

/** `https://{HTTP_HOST}{REQUEST_URI}` and the like, for every request; `{R:1}` is the path within the folder of the file. */
function sameRequest({ match, action }: InboundRule): RedirectLoop | undefined {
  if (match && !matchesEverything(match.pattern)) return undefined;
  const parts = [...templateOf(action!.url!).parts];
  const [first, second, third] = parts;
  const isHost = second?.type === 'variable' && /^(HTTP_HOST|SERVER_NAME)$/i.test(second.name);
  if (first?.type === 'text' && /^https?:\/\/$/i.test(first.text) && isHost)
    parts.splice(0, third?.type === 'text' && third.text === '/' ? 3 : 2);
  const [path, ...more] = parts;
  if (more.length > 0) return undefined;
  if (path?.type === 'variable') return samePath.has(path.name.toUpperCase()) ? 'sameUrl' : undefined;
  return path?.type === 'reference' && path.of === 'rule' && third?.type === 'text' ? 'inRoot' : undefined;
}
