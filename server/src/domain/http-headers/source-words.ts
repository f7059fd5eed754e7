import { nearMiss } from '../../core/near-miss';
import type { Directive } from './csp';
import { commonSchemes, cspDirectiveNamed, cspKeywords } from './data/csp-directives';
import type { HeaderProblem } from './problem';
import { isUnknown, type Part } from './text';

export type SourceWordProblem = 'bare-keyword' | 'wrong-quotes' | 'bare-scheme' | 'lost-semicolon' | 'near-keyword';

type Problem = HeaderProblem<SourceWordProblem>;

const otherQuotes = /^["“”‘’`´'][^"“”‘’`´']*["“”‘’`´']?$|^[^"“”‘’`´']+["“”‘’`´']$/;

/**
 * A word of a source list that a browser takes for a host or drops, and that was meant as something else; undefined for any other.
 * Source: CSP Level 3, section 2.3.1: keywords, nonces and hashes stand in single quotes, schemes end with a colon.
 */
export function bareWord(token: Part): Problem | undefined {
  const { text, start, end } = token;
  const lower = text.toLowerCase();
  const repaired = (code: SourceWordProblem, meant: string): Problem => ({
    code,
    start,
    end,
    data: { written: text, meant },
    repair: { start, end, text: meant },
  });
  if (isKeyword(lower)) return repaired('bare-keyword', `'${isNonce(lower) ? text : lower}'`);
  if (commonSchemes.includes(lower)) return repaired('bare-scheme', `${lower}:`);
  if (/^'[^']*'$/.test(text)) {
    const word = lower.slice(1, -1);
    const meant = isKeyword(word) ? undefined : nearMiss(word.replaceAll('_', '-'), cspKeywords, 2);
    return meant && word.length > 2 ? repaired('near-keyword', `'${meant}'`) : undefined;
  }
  if (!otherQuotes.test(text)) return undefined;
  const inner = text.replace(/^["“”‘’`´']+|["“”‘’`´']+$/g, '');
  if (inner === '') return undefined;
  return repaired(
    'wrong-quotes',
    isKeyword(inner.toLowerCase()) ? `'${isNonce(inner) ? inner : inner.toLowerCase()}'` : inner,
  );
}

function isKeyword(word: string): boolean {
  return cspKeywords.includes(word) || isNonce(word);
}

function isNonce(word: string): boolean {
  return /^(nonce|sha256|sha384|sha512)-[A-Za-z\d+/_-]+=*$/i.test(word);
}

/** Whether a word is a directive's name, which a browser takes for a host here. */
export function isLostDirective({ text }: Part): boolean {
  return text.includes('-') && cspDirectiveNamed(text.toLowerCase()) !== undefined;
}

/** The words of a source list that are not what they were meant to be; a directive's name where a semicolon is lost before it. */
export function checkSourceWords({ tokens }: Directive): Problem[] {
  return tokens.flatMap((token, index) => {
    if (isUnknown(token)) return [];
    const { text: directive, start, end } = token;
    if (isLostDirective(token)) {
      const from = tokens[index - 1]?.end ?? start;
      const repair = { start: from, end: start, text: '; ' };
      return [{ code: 'lost-semicolon' as const, start, end, data: { directive }, repair }];
    }
    const problem = bareWord(token);
    return problem ? [problem] : [];
  });
}
