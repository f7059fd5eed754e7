import { nearMiss } from '../../core/near-miss';
import { type Directive, directiveNamed, type Policy, parsePolicies } from './csp';
import { cspDirectiveNamed, cspDirectives } from './data/csp-directives';
import { checkFrameAncestors, type FrameAncestorsProblem } from './frame-ancestors';
import type { HeaderProblem } from './problem';
import { checkSourceWords, type SourceWordProblem } from './source-words';
import { isUnknown, type Part } from './text';

export type PolicyProblem =
  | SourceWordProblem
  | FrameAncestorsProblem
  | 'comma'
  | 'repeated-directive'
  | 'near-directive'
  | 'none-among-others'
  | 'not-a-directive';

/** A problem and the directive in which it stands; undefined for one of the policy. */
export interface PolicyFinding extends HeaderProblem<PolicyProblem> {
  readonly directive: string | undefined;
}

/**
 * Checks Content-Security-Policy (and its report-only form) as browsers read it. Only what a browser surely reads otherwise than it was
 * meant is told: unknown directives that are near none of the known ones are left alone.
 * @param value with `unknown` for what a template fills in
 */
export function checkContentSecurityPolicy(value: string): PolicyFinding[] {
  const policies = parsePolicies(value);
  const findings: PolicyFinding[] = [];
  for (const [index, policy] of policies.entries()) {
    const comma = index > 0 ? commaBefore(policy, policies[index - 1]!, value) : undefined;
    if (comma) findings.push(comma);
    for (const directive of policy.directives) {
      if (comma && directive === policy.directives[0]) continue;
      findings.push(...checkDirective(directive, policy));
    }
  }
  return findings;
}

/** The comma before what is no policy of its own but the rest of a list. */
function commaBefore(policy: Policy, before: Policy, value: string): PolicyFinding | undefined {
  const rest = policy.directives[0]!.nameAt;
  const { name: directive } = before.directives.at(-1)!;
  if (!isRestOfList(rest, directive)) return undefined;
  const start = value.lastIndexOf(',', rest.start);
  const end = start + 1;
  const repair = { start, end, text: /\s/.test(value[end] ?? '') ? '' : ' ' };
  return { code: 'comma', directive, start, end, data: { rest: rest.text, directive }, repair };
}

function isRestOfList(word: Part, directive: string): boolean {
  const value = cspDirectiveNamed(directive)?.value;
  if (isUnknown(word) || value === undefined || value === 'other') return false;
  if (isPlainName(word)) return /^(self|none)$/i.test(word.text);
  return !nearDirective(word.text.replace(/[:=]+$/, ''));
}

/** The known directive of that name, or near it. */
function nearDirective(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (cspDirectiveNamed(lower)) return lower;
  const names = cspDirectives.map(directive => directive.name);
  return nearMiss(lower.replaceAll('_', '-'), names, lower.length < 8 ? 1 : 2);
}

function checkDirective(directive: Directive, policy: Policy): PolicyFinding[] {
  const { name, nameAt, start, end, repeated } = directive;
  if (isUnknown(nameAt)) return [];
  const known = cspDirectiveNamed(name);
  if (!known) return checkName(directive, policy);
  if (repeated && !directive.tokens.some(isUnknown))
    return [{ code: 'repeated-directive', directive: name, start, end, data: { directive: name } }];
  if (known.value === 'other') return [];
  const problems: HeaderProblem<PolicyProblem>[] = [...checkSourceWords(directive)];
  if (known.value === 'ancestors') problems.push(...checkFrameAncestors(directive));
  else problems.push(...noneAmongOthers(directive));
  return problems.sort((a, b) => a.start - b.start).map(problem => ({ ...problem, directive: name }));
}

function noneAmongOthers({ tokens }: Directive): HeaderProblem<'none-among-others'>[] {
  const others = tokens.filter(
    ({ text }) => text.toLowerCase() !== "'none'" && text.toLowerCase() !== "'report-sample'",
  );
  const none = tokens.find(({ text }) => text.toLowerCase() === "'none'");
  if (!none || others.every(isUnknown)) return [];
  return [{ code: 'none-among-others', start: none.start, end: none.end, data: {} }];
}

/** A name that no browser knows: nearly a known one, or one that is no name at all. */
function checkName({ name, nameAt, tokens }: Directive, policy: Policy): PolicyFinding[] {
  const bare = name.replace(/[:=]+$/, '');
  const meant = nearDirective(bare);
  const { start, end, text } = nameAt;
  if (meant && !directiveNamed(policy, meant)) {
    const data = { written: text, directive: meant };
    return [{ code: 'near-directive', directive: meant, start, end, data, repair: { start, end, text: meant } }];
  }
  return isPlainName(nameAt) || tokens.some(isUnknown)
    ? []
    : [{ code: 'not-a-directive', directive: undefined, start, end, data: { written: text } }];
}

function isPlainName({ text }: Part): boolean {
  return /^[a-z\d-]+$/i.test(text);
}
