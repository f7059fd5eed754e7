import type { Directive } from './csp';
import type { HeaderProblem, HeaderRepair } from './problem';
import { type HostSource, parseSource, type SourceFault } from './source';
import { bareWord, isLostDirective } from './source-words';
import { isUnknown, type Part } from './text';

export type FrameAncestorsProblem =
  | 'path'
  | 'none-not-alone'
  | 'not-for-framing'
  | 'unknown-keyword'
  | 'anybody'
  | 'nobody-stated'
  | `refused-${SourceFault['why']}`;

type Problem = HeaderProblem<FrameAncestorsProblem>;

/**
 * What is wrong with the list of `frame-ancestors`, beyond what holds for every source list (`checkSourceWords`).
 * Source: CSP Level 3, section 6.4.2, and Chromium.
 */
export function checkFrameAncestors(directive: Directive): Problem[] {
  const { tokens, nameAt } = directive;
  if (tokens.length === 0)
    return [{ code: 'nobody-stated', start: nameAt.start, end: nameAt.end, data: {}, repair: addNone(nameAt) }];
  const lost = tokens.findIndex(isLostDirective);
  const own = lost < 0 ? tokens : tokens.slice(0, lost);
  return own.flatMap(token => (isUnknown(token) || bareWord(token) ? [] : checkToken(token, own)));
}

function addNone({ end }: Part): HeaderRepair {
  return { start: end, end, text: " 'none'" };
}

function checkToken(token: Part, tokens: readonly Part[]): Problem[] {
  const { text, start, end } = token;
  const source = parseSource(token);
  switch (source.is) {
    case 'none':
      return tokens.length > 1
        ? [{ code: 'none-not-alone', start, end, data: {}, repair: removal(token, tokens) }]
        : [];
    case 'quoted': {
      const code = isOfPolicies(source.keyword) ? 'not-for-framing' : 'unknown-keyword';
      return [{ code, start, end, data: { written: text } }];
    }
    case 'scheme':
      return source.scheme === 'https' || source.scheme === 'http'
        ? [{ code: 'anybody', start, end, data: { written: text } }]
        : [];
    case 'host':
      return checkHost(source, token);
    case 'refused': {
      const { why, start: from, end: to } = source.fault;
      const data = { written: text, part: text.slice(from - start, to - start) };
      return [{ code: `refused-${why}`, start, end, data, ...repairOf(source.fault, token) }];
    }
    default:
      return [];
  }
}

function checkHost({ host, wildcard, port, path, pathAt }: HostSource, { text, start, end }: Part): Problem[] {
  if (path !== '' && path !== '/')
    return [{ code: 'path', start: pathAt, end, data: { path }, repair: { start: pathAt, end, text: '' } }];
  const isAnybody = host === '' && wildcard && (port === '*' || text === '*');
  return isAnybody ? [{ code: 'anybody', start, end, data: { written: text } }] : [];
}

/** Whether a quoted word means something in other directives. */
function isOfPolicies(keyword: string): boolean {
  return /^(unsafe-|wasm-unsafe-|strict-dynamic$|report-sample$|nonce-|sha(256|384|512)-)/.test(keyword);
}

/** Takes a token out, with the blanks before or behind it. */
function removal(token: Part, tokens: readonly Part[]): HeaderRepair {
  const index = tokens.indexOf(token);
  const next = tokens[index + 1];
  if (next) return { start: token.start, end: next.start, text: '' };
  return { start: tokens[index - 1]!.end, end: token.end, text: '' };
}

/** The repairs that leave no question. */
function repairOf({ why, start, end }: SourceFault, { text, start: from }: Part): { repair?: HeaderRepair } {
  if (why === 'slashes') {
    const [scheme] = /^https?(?=[:/])/i.exec(text.slice(start - from, end - from)) ?? [];
    return scheme ? { repair: { start, end, text: `${scheme}://` } } : {};
  }
  if (why === 'scheme') return { repair: { start, end, text: 'https://' } };
  return {};
}
