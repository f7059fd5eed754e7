import type { ParsedRegex, RegexProblem } from './ast';

/** Problems with which the C++ library takes the pattern, in the versions looked at, though it may read something else than was meant. */
export function isAccepted({ code, construct, start, end }: RegexProblem, text: string): boolean {
  if (code === 'range-from-class' || code === 'idle-escape') return true;
  if (code !== 'foreign' || text[start] !== '\\') return false;
  if (construct === 'property') return end === start + 3;
  return construct !== 'code-point' && !(construct === 'named-reference' && text[end - 1] === '}');
}

/** Whether the C++ library takes the pattern at all. */
export function isSound(regex: ParsedRegex): boolean {
  return regex.problems.every(problem => isAccepted(problem, regex.text));
}
